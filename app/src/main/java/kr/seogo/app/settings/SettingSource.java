package kr.seogo.app.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import kr.seogo.app.supervise.Secret;

/** The raw texts of the settings and where each came from; collects what is wrong instead of stopping at the first. */
final class SettingSource {
    private final Properties file;
    private final String fileName;
    private final Map<String, String> environment;
    private final List<String> wrong = new ArrayList<>();

    SettingSource(Properties file, String fileName, Map<String, String> environment) {
        this.file = file;
        this.fileName = fileName;
        this.environment = environment;
        file.stringPropertyNames().stream()
                .sorted()
                .filter(key -> !keys().contains(key))
                .forEach(key ->
                        wrong.add("%s: there is no setting %s; docs/settings.md lists them".formatted(fileName, key)));
    }

    /** The text of a setting: from the environment, else the file, else the default. */
    String text(Setting setting) {
        String set = environment.get(setting.variable());
        return (set != null ? set : file.getProperty(setting.key(), setting.standard())).strip();
    }

    /** The variables of the process, for what others than Seogo named. */
    Map<String, String> environment() {
        return environment;
    }

    boolean isSet(Setting setting) {
        return !text(setting).isEmpty();
    }

    /** A whole number between two bounds, or the default after noting what is wrong. */
    long number(Setting setting, long least, long most) {
        String text = text(setting);
        if (text.matches("\\d{1,18}")) {
            long value = Long.parseLong(text);
            if (value >= least && value <= most) {
                return value;
            }
        }
        wrong(setting, "a whole number from %d to %d".formatted(least, most));
        return Long.parseLong(setting.standard());
    }

    /** A text of a given form, or the default after noting what is wrong. */
    String matching(Setting setting, Pattern form, String expected) {
        if (form.matcher(text(setting)).matches()) {
            return text(setting);
        }
        wrong(setting, expected);
        return setting.standard();
    }

    /** Secrets of at least so many characters, separated by commas, from the environment alone; never shown. */
    List<Secret> secrets(Setting setting, int least) {
        if (file.containsKey(setting.key())) {
            wrong.add("%s: %s is a secret and must not stand in the file; set %s"
                    .formatted(fileName, setting.key(), setting.variable()));
        }
        List<String> given = Arrays.stream(
                        environment.getOrDefault(setting.variable(), "").split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
        if (given.stream().anyMatch(one -> one.length() < least)) {
            wrong.add("%s: expected secrets of at least %d characters, separated by commas; one is shorter"
                    .formatted(setting.variable(), least));
        }
        return given.stream().map(Secret::new).toList();
    }

    /** Notes that a value is not what it should be. */
    void wrong(Setting setting, String expected) {
        wrong.add("%s: expected %s, found \"%s\"".formatted(origin(setting), expected, text(setting)));
    }

    /** Makes the object, or throws with everything that was noted. */
    <T> T result(Function<SettingSource, T> make) {
        T made = make.apply(this);
        if (!wrong.isEmpty()) {
            throw new SettingsException(wrong);
        }
        return made;
    }

    private String origin(Setting setting) {
        if (environment.containsKey(setting.variable())) {
            return setting.variable();
        }
        return file.containsKey(setting.key()) ? fileName + ": " + setting.key() : setting.key();
    }

    private static List<String> keys() {
        return Arrays.stream(Setting.values()).map(Setting::key).toList();
    }
}
