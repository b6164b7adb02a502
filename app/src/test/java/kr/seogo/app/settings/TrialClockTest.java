package kr.seogo.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialClockTest {

    /** 10:30 in Seoul. */
    private static final Clock REAL = Clock.fixed(Instant.parse("2026-11-21T01:30:00Z"), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path parent;

    @SuppressWarnings("NullAway.Init") // by make_a_trial_folder
    private DataFolder trial;

    private long changes;

    @BeforeEach
    void make_a_trial_folder() {
        trial = DataFolder.openForTrial(parent.resolve("trial"));
    }

    @Test
    void takes_the_day_from_the_file_and_the_time_of_day_as_it_is() throws IOException {
        TrialClock clock = TrialClock.of(trial, says("2026-03-09"), REAL);
        assertThat(clock.instant()).isEqualTo("2026-03-09T01:30:00Z");

        says("2026-04-09\n");
        assertThat(clock.instant()).isEqualTo("2026-04-09T01:30:00Z");
        says("2026-04-09T18:30");
        assertThat(clock.instant()).isEqualTo("2026-04-09T09:30:00Z");
        assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo("2026-04-09T09:30:00Z");
    }

    @Test
    void stays_where_it_was_when_the_file_makes_no_sense_any_more() throws IOException {
        TrialClock clock = TrialClock.of(trial, says("2026-03-09"), REAL);

        says("tomorrow");
        assertThat(clock.instant()).isEqualTo("2026-03-09T01:30:00Z");
        Files.delete(parent.resolve("clock"));
        assertThat(clock.instant()).isEqualTo("2026-03-09T01:30:00Z");
    }

    @Test
    void is_refused_where_dates_are_true_and_where_the_file_holds_no_day() throws IOException {
        Path file = says("2026-03-09");
        DataFolder real = DataFolder.open(parent.resolve("real"));

        assertThatThrownBy(() -> TrialClock.of(real, file, REAL)).hasMessageContaining("--trial");
        assertThatThrownBy(() -> TrialClock.of(trial, says("9 March"), REAL)).hasMessageContaining("2026-03-09");
        assertThatThrownBy(() -> TrialClock.of(trial, parent.resolve("none"), REAL))
                .isInstanceOf(SettingsException.class);
    }

    @Test
    void no_folder_becomes_a_trial_or_stops_being_one() {
        DataFolder.open(parent.resolve("real"));

        assertThat(DataFolder.openForTrial(parent.resolve("real")).isTrial()).isFalse();
        assertThat(DataFolder.open(trial.root()).isTrial()).isTrue();
    }

    private Path says(String text) throws IOException {
        Path file = Files.writeString(parent.resolve("clock"), text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L + ++changes));
        return file;
    }
}
