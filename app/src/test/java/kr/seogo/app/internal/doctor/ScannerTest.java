package kr.seogo.app.internal.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kr.seogo.app.internal.clamav.RunningClamd;
import kr.seogo.app.settings.ScannerSettings;
import kr.seogo.disclosure.api.CaseFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real clamd: whether it is set as it must be. */
class ScannerTest {

    private static final long WIDE = CaseFiles.MOST_BYTES;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_scanner_that_reads_the_largest_file_and_says_what_it_leaves_out_is_well() throws IOException {
        Finding found = found(WIDE, WIDE, true);

        assertThat(found.state()).isEqualTo("ok");
        assertThat(found.found()).contains("ClamAV");
    }

    @Test
    void one_that_would_call_clean_what_it_left_out_is_not() throws IOException {
        Finding found = found(WIDE, WIDE, false);

        assertThat(found.state()).isEqualTo("limited");
        assertThat(found.found()).contains("ClamAV", "AlertExceedsMax");
        assertThat(found.remedy()).contains("AlertExceedsMax yes", "200M");
    }

    @Test
    void one_that_takes_or_looks_into_less_than_the_largest_file_is_not() throws IOException {
        assertThat(found(1 << 20, WIDE, true).found())
                .contains("200M")
                // it says so and hangs up; whoever is still sending may hear the latter alone
                .containsAnyOf("size limit exceeded", "Connection reset", "Broken pipe");
        assertThat(found(WIDE, 1 << 20, true).found()).contains("200M", "Limits.Exceeded");
    }

    @Test
    void one_that_is_away_is_missing_and_none_is_asked_where_none_is_set() {
        Finding found = examined(folder.resolve("no.sock"));

        assertThat(found.state()).isEqualTo("missing");
        assertThat(found.found()).contains("no.sock");
        assertThat(found.stops()).isFalse();
        assertThat(Scanner.examine(Optional.empty())).isEmpty();
    }

    private Finding found(long read, long scanned, boolean alerts) throws IOException {
        try (RunningClamd clamd = RunningClamd.start(folder.resolve(read + "-" + scanned), read, scanned, alerts)) {
            return examined(clamd.socket());
        }
    }

    private static Finding examined(Path socket) {
        return Scanner.examine(Optional.of(new ScannerSettings("unix:" + socket, Duration.ofMinutes(5))))
                .getFirst();
    }
}
