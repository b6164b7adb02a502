package kr.seogo.app.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kr.seogo.app.settings.FormatSettings;
import kr.seogo.catalog.api.FormatDesk;
import kr.seogo.catalog.api.HeldFormats;
import kr.seogo.catalog.api.Normalisation;
import kr.seogo.catalog.api.Reidentification;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.SignatureFolder;
import kr.seogo.testing.SharedSuites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start does about formats after a kill anywhere in an update of the signatures. */
class FormatHouseTest {

    /** Runs that end at once. */
    private static final class Runs implements Reidentification {

        private final List<Run> runs = new ArrayList<>();

        @Override
        public Optional<Run> run(FormatIdentifier formats, String who, Consumer<Run> progress) {
            Instant now = Instant.parse("2026-11-21T06:00:00Z");
            Run run = new Run(
                    runs.size() + 1,
                    formats.agent().name(),
                    formats.agent().version(),
                    who,
                    now,
                    Optional.of(now),
                    false,
                    0,
                    0,
                    0,
                    0);
            runs.addFirst(run);
            return Optional.of(run);
        }

        @Override
        public Optional<Run> open() {
            return Optional.empty();
        }

        @Override
        public List<Run> runs() {
            return runs;
        }

        @Override
        public Optional<Changes> changes(long run, int page, int size) {
            return Optional.empty();
        }
    }

    /** Makes no copies. */
    private static final class NoCopies implements Normalisation {

        @Override
        public Optional<Progress> run(Order order, Consumer<Progress> progress) {
            return Optional.empty();
        }

        @Override
        public Standing standing(HeldFormats.Register held) {
            return new Standing(List.of(), new HeldFormats.Amount(0, 0), new HeldFormats.Amount(0, 0), List.of());
        }

        @Override
        public Failures failures(int page, int size) {
            return new Failures(List.of(), false);
        }
    }

    @Test
    void a_run_that_a_kill_prevented_is_begun_once_and_none_where_nothing_was_changed(@TempDir Path folder) {
        Runs runs = new Runs();
        try (Formats shipped = new Formats(new FormatSettings.Shipped(), folder)) {
            house(shipped, runs).resume();
            assertThat(runs.runs).as("the pair that comes with it").isEmpty();
        }
        SignatureFolder signatures = new SignatureFolder(folder);
        signatures.use(signatures.keep(
                SharedSuites.find("pronom/DROID_SignatureFile_V122.xml"),
                SharedSuites.find("pronom/container-signature-20260119.xml")));
        try (Formats changed = new Formats(new FormatSettings.Shipped(), folder)) {
            house(changed, runs).resume();
            house(changed, runs).resume();
            assertThat(runs.runs).singleElement().satisfies(run -> assertThat(run.version())
                    .contains("V122"));
        }
    }

    private static FormatHouse house(Formats formats, Runs runs) {
        HeldFormats held = () -> HeldFormats.Register.of(List.of());
        return new FormatHouse(formats, new FormatDesk(held, runs, new NoCopies(), () -> "DROID"));
    }
}
