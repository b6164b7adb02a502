package kr.seogo.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kr.seogo.app.supervise.Secret;
import kr.seogo.bagit.ArchiveLimits;
import kr.seogo.preservation.CareSettings;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyPlace;
import kr.seogo.preservation.FedoraCredentials;
import kr.seogo.preservation.FedoraPlace;
import kr.seogo.preservation.S3Credentials;
import kr.seogo.preservation.S3Place;
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
        assertThat(settings.limits().archives()).isEqualTo(ArchiveLimits.defaults());
    }

    @Test
    void an_archive_is_held_to_the_limits_that_are_set() {
        ArchiveLimits limits = Settings.read(
                        data,
                        Map.of(
                                "SEOGO_LIMIT_ARCHIVE_ENTRIES", "7",
                                "SEOGO_LIMIT_ARCHIVE_BYTES", "8",
                                "SEOGO_LIMIT_ARCHIVE_RATIO", "9"))
                .limits()
                .archives();

        assertThat(limits)
                .isEqualTo(ArchiveLimits.defaults()
                        .withMaxEntries(7)
                        .withMaxBytes(8)
                        .withMaxRatio(9));
    }

    @Test
    void the_archive_names_itself_and_harvesters_know_it_by_a_domain() throws Exception {
        assertThat(Settings.read(data, Map.of()).archive())
                .isEqualTo(new ArchiveSettings("서고 기록관", "Seogo Archives", Optional.empty(), Optional.empty()));
        file("archive.name = 한빛기록원\narchive.email = ask@hanbit.go.kr\nharvest.repository = records.hanbit.go.kr");

        assertThat(Settings.read(data, Map.of()).archive())
                .isEqualTo(new ArchiveSettings(
                        "한빛기록원",
                        "Seogo Archives",
                        Optional.of("ask@hanbit.go.kr"),
                        Optional.of("records.hanbit.go.kr")));
        assertThatThrownBy(() -> Settings.read(
                        data, Map.of("SEOGO_ARCHIVE_EMAIL", "nobody", "SEOGO_HARVEST_REPOSITORY", "localhost")))
                .hasMessageContaining("SEOGO_ARCHIVE_EMAIL: expected an address")
                .hasMessageContaining("SEOGO_HARVEST_REPOSITORY: expected a domain name");
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
    void a_store_and_a_copy_may_lie_in_an_s3_service() throws Exception {
        Path credential = Files.writeString(data.resolve("s3"), "AKIA12:hidden-secret");
        Files.setPosixFilePermissions(credential, PosixFilePermissions.fromString("rw-------"));
        file("store.kind = s3\nstore.s3-place = s3://archive/store\nstore.copies = far = s3://archive/copies/far"
                + "\nstore.s3-endpoint = http://127.0.0.1:9000\nstore.s3-credential-file = " + credential);
        S3Credentials known = new S3Credentials("AKIA12", "hidden-secret");
        URI service = URI.create("http://127.0.0.1:9000");

        Settings read = Settings.read(data, Map.of());

        assertThat(read.store())
                .isEqualTo(new StoreSettings.Bucket(new S3Place(service, "us-east-1", "archive", "store", known)));
        assertThat(read.care().copies())
                .containsExactly(new CopyPlace.Bucket(
                        new CopyName("far"), new S3Place(service, "us-east-1", "archive", "copies/far", known)));
        assertThat(read.toString()).doesNotContain("hidden-secret");
    }

    @Test
    void what_is_wrong_with_an_s3_service_is_told_and_its_secret_never() throws Exception {
        Path credential = Files.writeString(data.resolve("s3"), "AKIA12:hidden-secret");
        Files.setPosixFilePermissions(credential, PosixFilePermissions.fromString("rw-r--r--"));
        file("store.kind = s3\nstore.s3-place = archive\nstore.s3-credential-file = " + credential);

        assertThatThrownBy(() -> Settings.read(data, Map.of()))
                .hasMessageContaining("store.s3-endpoint: expected the http or https address")
                .hasMessageContaining("may be read by others")
                .hasMessageNotContaining("hidden-secret");
        assertThatThrownBy(() -> Settings.read(
                        data,
                        Map.of(
                                "SEOGO_STORE_S3_ENDPOINT", "https://s3.example",
                                "SEOGO_STORE_S3_CREDENTIAL_FILE", "",
                                "AWS_ACCESS_KEY_ID", "a",
                                "AWS_SECRET_ACCESS_KEY", "b")))
                .hasMessageContaining("store.s3-place: expected s3://bucket/prefix");
    }

    @Test
    void a_store_may_lie_in_a_fedora_whose_password_is_never_told() throws Exception {
        Path credential = Files.writeString(data.resolve("fedora"), "archive:hidden-password\n");
        Files.setPosixFilePermissions(credential, PosixFilePermissions.fromString("rw-------"));
        file("store.kind = fedora\nstore.fedora-address = http://127.0.0.1:8080/fcrepo/rest"
                + "\nstore.fedora-credential-file = " + credential);

        Settings read = Settings.read(data, Map.of());

        assertThat(read.store())
                .isEqualTo(new StoreSettings.Fedora(new FedoraPlace(
                        URI.create("http://127.0.0.1:8080/fcrepo/rest"),
                        "seogo",
                        Optional.of(new FedoraCredentials("archive", "hidden-password")))));
        assertThat(read.toString()).doesNotContain("hidden-password");
    }

    @Test
    void what_is_wrong_with_a_fedora_is_told() throws Exception {
        Path credential = Files.writeString(data.resolve("fedora"), "archive:hidden-password");
        Files.setPosixFilePermissions(credential, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> Settings.read(data, Map.of("SEOGO_STORE_KIND", "fedora")))
                .hasMessageContaining("store.fedora-address: expected the http or https address of a Fedora");
        Map<String, String> set = new HashMap<>(Map.of(
                "SEOGO_STORE_KIND", "fedora",
                "SEOGO_STORE_COPIES", "near=/mnt/a",
                "SEOGO_STORE_FEDORA_ADDRESS", "https://fedora.example/rest",
                "SEOGO_STORE_FEDORA_CREDENTIAL_FILE", credential.toString()));
        assertThatThrownBy(() -> Settings.read(data, set))
                .hasMessageContaining("may be read by others")
                .hasMessageContaining("has no copies of Seogo's")
                .hasMessageNotContaining("hidden-password");
        set.put("SEOGO_STORE_FEDORA_CREDENTIAL_FILE", "");
        set.put("SEOGO_STORE_FEDORA_CONTAINER", "a//b");
        assertThatThrownBy(() -> Settings.read(data, set)).hasMessageContaining("STORE_FEDORA_CONTAINER: expected");
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
            SEOGO_STORE_KIND                | tape                               | expected local, s3 or fedora
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
