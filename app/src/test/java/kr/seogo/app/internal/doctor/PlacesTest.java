package kr.seogo.app.internal.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import kr.seogo.app.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Test
    void nothing_is_said_of_places_where_none_are_set_up() {
        assertThat(Places.examine(Settings.read(data, Map.of()))).isEmpty();
    }

    @Test
    void a_copy_whose_place_does_not_answer_is_told_and_stops_nothing() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        var findings = Places.examine(Settings.read(
                data,
                Map.of(
                        "SEOGO_STORE_COPIES", "far=s3://archive/seogo",
                        "SEOGO_STORE_S3_ENDPOINT", "http://127.0.0.1:" + port,
                        "AWS_ACCESS_KEY_ID", "a",
                        "AWS_SECRET_ACCESS_KEY", "hidden")));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.name()).isEqualTo("copy far");
            assertThat(finding.isWell()).isFalse();
            assertThat(finding.stops()).isFalse();
            assertThat(finding.found()).contains("s3://archive/seogo at http://127.0.0.1:" + port, "did not answer");
            assertThat(finding.found()).doesNotContain("hidden");
        });
    }

    @Test
    void a_fedora_that_does_not_answer_is_told_and_stops_everything() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        var findings = Places.examine(Settings.read(
                data,
                Map.of(
                        "SEOGO_STORE_KIND",
                        "fedora",
                        "SEOGO_STORE_FEDORA_ADDRESS",
                        "http://127.0.0.1:" + port + "/rest")));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.name()).isEqualTo("store");
            assertThat(finding.stops()).isTrue();
            assertThat(finding.found()).contains("http://127.0.0.1:" + port + "/rest/seogo did not answer");
        });
    }

    @Test
    void settings_that_nothing_starts_with_are_told() {
        assertThat(Doctor.examine(data, Map.of("SEOGO_STORE_KIND", "tape")))
                .filteredOn(finding -> finding.name().equals("settings"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.stops()).isTrue());
    }
}
