package kr.seogo.app.internal.doctor;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.seogo.app.settings.Settings;
import kr.seogo.app.settings.SettingsException;

/** Looks at everything, in the order in which it matters. */
public final class Doctor {
    private Doctor() {}

    /**
     * Examines the machine, the file system of a data folder, which need not exist and is not made, and what its settings
     * name: places outside this machine and a virus scanner.
     *
     * @param environment as {@link System#getenv()}
     */
    public static List<Finding> examine(Path data, Map<String, String> environment) {
        return Stream.of(
                        Machine.examine(),
                        Storage.examine(data),
                        Programs.examine(),
                        Digesting.examine(),
                        set(data, environment))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Finding> set(Path data, Map<String, String> environment) {
        try {
            Settings settings = Settings.read(data, environment);
            return Stream.of(
                            Places.examine(settings),
                            Scanner.examine(settings.scanner()),
                            ArchiveKeys.examine(settings.proof(), InstantSource.system()))
                    .flatMap(List::stream)
                    .toList();
        } catch (SettingsException wrong) {
            return List.of(new Finding(
                    "settings",
                    "missing",
                    "always",
                    String.valueOf(wrong.getMessage()),
                    "Seogo does not start",
                    "correct them as docs/settings.md says"));
        }
    }
}
