package kr.seogo.app.settings;

import java.util.Optional;
import java.util.regex.Pattern;
import kr.seogo.access.HarvestSettings;

/**
 * What the archive says of itself.
 *
 * @param name in Korean
 * @param englishName in English
 * @param email where to ask
 * @param repository the domain name that harvested identifiers begin with
 */
public record ArchiveSettings(String name, String englishName, Optional<String> email, Optional<String> repository) {

    private static final Pattern NAME = Pattern.compile(".*\\S.*");

    static ArchiveSettings from(SettingSource source) {
        return new ArchiveSettings(
                source.matching(Setting.ARCHIVE_NAME, NAME, "a name"),
                source.matching(Setting.ARCHIVE_ENGLISH_NAME, NAME, "a name"),
                given(
                        source,
                        Setting.ARCHIVE_EMAIL,
                        HarvestSettings.EMAIL,
                        "an address such as ask@records.example.go.kr"),
                given(
                        source,
                        Setting.HARVEST_REPOSITORY,
                        HarvestSettings.REPOSITORY,
                        "a domain name such as records.example.go.kr"));
    }

    private static Optional<String> given(SettingSource source, Setting setting, Pattern form, String expected) {
        return source.isSet(setting) ? Optional.of(source.matching(setting, form, expected)) : Optional.empty();
    }
}
