package kr.seogo.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.seogo.app.supervise.Secret;
import kr.seogo.preservation.CareSettings;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path data;

    @Test
    void nothing_set_means_everything_on_this_machine() {
        Settings settings = Settings.read(data, Map.of());

        assertThat(settings.http()).isEqualTo(new HttpSettings("127.0.0.1", 8080, Optional.empty()));
        assertThat(settings.naan()).isEqualTo("99999");
        assertThat(settings.database()).isEqualTo(new DatabaseSettings.Embedded());
        assertThat(settings.search()).isEqualTo(new SearchSettings.Embedded(512));
        assertThat(settings.formats()).isEqualTo(new FormatSettings.Shipped());
    }

    @Test
    void the_environment_wins_over_the_file() throws Exception {
        file("http.port = 9000\nhttp.host = 0.0.0.0");

        HttpSettings http =
                Settings.read(data, Map.of("SEOGO_HTTP_PORT", "9001")).http();

        assertThat(http.port()).isEqualTo(9001);
        assertThat(http.host()).isEqualTo("0.0.0.0");
    }

    @Test
    void copies_of_the_store_are_named_folders() throws Exception {
        file("store.copies = near=/mnt/a, far = /mnt/b\nstore.copies-required = 2\nfixity.days = 7");

        assertThat(Settings.read(data, Map.of()).care())
                .isEqualTo(new CareSettings(
                        List.of(
                                new CopyPlace.Folder(new CopyName("near"), Path.of("/mnt/a")),
                                new CopyPlace.Folder(new CopyName("far"), Path.of("/mnt/b"))),
                        2,
                        Duration.ofDays(7),
                        50_000_000));
    }

    @Test
    void an_external_database_is_named_by_url_and_password_file() throws Exception {
        Path password = Files.writeString(data.resolve("pw"), "x");
        file("database.url = jdbc:postgresql://db/seogo\ndatabase.password-file = " + password);

        assertThat(Settings.read(data, Map.of()).database())
                .isEqualTo(new DatabaseSettings.External("jdbc:postgresql://db/seogo", "seogo", password));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SEOGO_HTTP_PORT                 | 65536                              | expected a whole number from 0 to 65535
            SEOGO_HTTP_PORT                 | http                               | expected a whole number from 0 to 65535
            SEOGO_HTTP_HOST                 | a b                                | expected a host name or address
            SEOGO_HTTP_ADDRESS              | records.example                    | expected http:// or https://
            SEOGO_ARK_NAAN                  | 12                                 | expected a number of five digits or more
            SEOGO_DATABASE_URL              | jdbc:mysql://db                    | expected jdbc:postgresql://host/database
            SEOGO_DATABASE_URL              | jdbc:postgresql://db/x?password=y  | without a password
            SEOGO_SEARCH_URL                | http://u:p@solr:8983/solr          | without a credential
            SEOGO_SEARCH_HEAP_MEGABYTES     | 16                                 | expected a whole number from 256
            SEOGO_EXTRACTOR_HEAP_MEGABYTES  | -1                                 | expected a whole number from 64
            SEOGO_EXTRACTOR_SECONDS         | 0                                  | expected a whole number from 1 to 3600
            SEOGO_EXTRACTOR_WORKERS         | 65                                 | expected a whole number from 1 to 64
            SEOGO_LIMIT_ARCHIVE_ENTRIES     | 0                                  | expected a whole number from 1
            SEOGO_LIMIT_ARCHIVE_BYTES       | 9999999999999999999                | expected a whole number from 1
            SEOGO_LIMIT_ARCHIVE_RATIO       | 0                                  | expected a whole number from 1
            SEOGO_LIMIT_OBJECT_FILES        | 10001                              | expected a whole number from 1 to 10000
            SEOGO_STORE_COPIES              | near                               | expected name=/folder
            SEOGO_STORE_COPIES              | store=/mnt/a                       | none called store
            SEOGO_STORE_COPIES              | a=/mnt/a, a=/mnt/b                 | a name of its own for each copy
            SEOGO_STORE_COPIES_REQUIRED     | 2                                  | expected a whole number from 1 to 1
            SEOGO_FIXITY_DAYS               | 0                                  | expected a whole number from 1 to 3650
            SEOGO_FORMATS_SIGNATURE_FILE    | /nowhere                           | expected the path of a file
            """)
    void a_wrong_value_is_told_with_its_name(String variable, String value, String expected) {
        assertThatThrownBy(() -> Settings.read(data, Map.of(variable, value)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(variable + ": ")
                .hasMessageContaining(expected)
                .hasMessageContaining(value);
    }

    @Test
    void everything_wrong_is_told_at_once() throws Exception {
        file("http.port = x\nhttp.prot = 1\nextractor.workers = 0");

        assertThatThrownBy(() -> Settings.read(data, Map.of()))
                .hasMessageContaining("seogo.properties: http.port")
                .hasMessageContaining("there is no setting http.prot")
                .hasMessageContaining("extractor.workers");
    }

    @Test
    void the_documentation_says_what_the_code_does() throws Exception {
        Path root = Path.of(Objects.requireNonNull(System.getProperty("seogo.root"), "seogo.root"));

        assertThat(root.resolve("docs/settings.md"))
                .as("docs/settings.md differs from SettingsReference.markdown(): write its text there")
                .content()
                .isEqualTo(SettingsReference.markdown());
    }

    private void file(String text) throws Exception {
        Files.writeString(data.resolve(Settings.FILE), text);
    }

    @Test
    void keys_of_identities_come_from_the_environment_alone_and_are_never_shown() throws Exception {
        String first = "a".repeat(32);
        String second = "b".repeat(40);

        var keys = Settings.read(data, Map.of("SEOGO_DISCLOSURE_KEY", first + ", " + second))
                .disclosure();

        assertThat(keys.keys()).extracting(Secret::reveal).containsExactly(first, second);
        assertThat(keys.toString()).doesNotContain(first);
        assertThatThrownBy(() -> Settings.read(data, Map.of("SEOGO_DISCLOSURE_KEY", "tooshort")))
                .hasMessageContaining("at least 32 characters")
                .hasMessageNotContaining("tooshort");
        file("disclosure.key = " + second);
        assertThatThrownBy(() -> Settings.read(data, Map.of()))
                .hasMessageContaining("must not stand in the file")
                .hasMessageNotContaining(second);
    }
}
