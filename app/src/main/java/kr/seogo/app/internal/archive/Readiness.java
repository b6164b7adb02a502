package kr.seogo.app.internal.archive;

import java.util.List;
import java.util.Locale;
import kr.seogo.catalog.api.Rebuild;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether an archive can be used: database and index answer, and no rebuild keeps its doors closed.
 *
 * @param silent what does not answer
 */
record Readiness(List<String> silent, Rebuild rebuild) {

    private static final Logger LOG = LoggerFactory.getLogger(Readiness.class);

    /** What is missing, by name: {@code postgres}, {@code rebuild-index} and the like; empty when all is well. */
    List<String> missing() {
        return silent.isEmpty() ? filling() : silent;
    }

    private List<String> filling() {
        try {
            return rebuild.filling().stream()
                    .map(part -> "rebuild-" + part.name().toLowerCase(Locale.ROOT))
                    .toList();
        } catch (RuntimeException e) {
            LOG.warn("The database does not say whether a rebuild goes on", e);
            return List.of("database");
        }
    }
}
