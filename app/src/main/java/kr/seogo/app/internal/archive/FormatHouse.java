package kr.seogo.app.internal.archive;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import kr.seogo.app.settings.Settings;
import kr.seogo.catalog.CatalogRoom;
import kr.seogo.catalog.api.FormatConverter;
import kr.seogo.catalog.api.FormatDesk;
import kr.seogo.catalog.api.Reidentification.Run;
import kr.seogo.preservation.FormatPolicy;
import kr.seogo.preservation.PreservationAgent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What formats are known by, what is held of each, and looking at all of it again. */
record FormatHouse(Formats formats, FormatDesk desk) {

    private static final Logger LOG = LoggerFactory.getLogger(FormatHouse.class);

    static FormatHouse of(Settings settings, Formats formats, FormatConverter converter, CatalogRoom catalog) {
        FormatPolicy policy = Intakes.policy(settings);
        FormatDesk desk = new FormatDesk(
                catalog.formats(policy, formats::nameOf),
                catalog.reidentification(),
                catalog.normalisation(policy, formats::nameOf, converter, formats),
                () -> named(formats.agent()));
        return new FormatHouse(formats, desk);
    }

    private static String named(PreservationAgent agent) {
        return agent.name() + " " + agent.version();
    }

    /** Puts another pair of signatures in use. */
    void change(Path signatures, Path containers) {
        formats.change(signatures, containers);
    }

    /** Looks at everything held again; empty where another process does. */
    Optional<Run> again(String who, Consumer<Run> progress) {
        return desk.again().run(formats, who, progress);
    }

    /**
     * Goes on with a run that a killed process left, and begins the one that it did not come to after it had put a pair in
     * use.
     */
    void resume() {
        try {
            desk.again()
                    .open()
                    .map(Run::who)
                    .or(this::owed)
                    .flatMap(who -> again(who, _ -> {}))
                    .ifPresent(run -> LOG.info(
                            "Formats were looked at again to the end: {} files, {} changed",
                            run.files(),
                            run.changed()));
        } catch (RuntimeException e) {
            // the run keeps its place and goes on at the next start
            LOG.error("Looking at formats again could not go on", e);
        }
    }

    private Optional<String> owed() {
        if (!formats.changed()) {
            return Optional.empty();
        }
        String version = formats.agent().version();
        boolean begun =
                desk.again().runs().stream().anyMatch(run -> run.version().equals(version));
        return begun ? Optional.empty() : Optional.of("seogo");
    }
}
