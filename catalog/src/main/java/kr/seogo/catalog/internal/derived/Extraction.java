package kr.seogo.catalog.internal.derived;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.catalog.api.TextExtractor;
import kr.seogo.catalog.internal.projection.Pace;
import kr.seogo.catalog.internal.register.ExtractionRows;
import kr.seogo.catalog.internal.register.Rendition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes text out of files that wait for it, two at a time. What cannot be read is written down with its reason and not
 * tried again; the records were findable before.
 */
public final class Extraction {

    private static final Logger LOG = LoggerFactory.getLogger(Extraction.class);
    private static final int PARALLEL = 2;
    private static final int BATCH = 50;

    private final ExtractionRows rows;
    private final StoredBytes bytes;
    private final DerivedFiles derived;
    private final TextExtractor extractor;
    private final Clock clock;

    Extraction(ExtractionRows rows, StoredBytes bytes, DerivedFiles derived, TextExtractor extractor, Clock clock) {
        this.rows = rows;
        this.bytes = bytes;
        this.derived = derived;
        this.extractor = extractor;
        this.clock = clock;
    }

    public long waiting() {
        return rows.waiting();
    }

    /** Tries every waiting file as long as the pace allows; returns how many. */
    public int extractAll(Pace pace) {
        int tried = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(PARALLEL)) {
            List<Rendition> next = pace.calm() ? rows.claim(BATCH) : List.of();
            while (!next.isEmpty() && !Thread.currentThread().isInterrupted()) {
                List<ExtractionRows.Outcome> outcomes = all(workers, next);
                rows.done(outcomes);
                tried += outcomes.size();
                next = outcomes.size() < next.size() || !pace.calm() ? List.of() : rows.claim(BATCH);
            }
        }
        return tried;
    }

    /** Lets files be read again whose text is no longer kept; returns how many. */
    public int forgetLost() {
        List<kr.seogo.preservation.Sha512> lost =
                rows.withText().stream().filter(d -> !derived.hasText(d)).toList();
        rows.again(lost);
        return lost.size();
    }

    private List<ExtractionRows.Outcome> all(ExecutorService workers, List<Rendition> files) {
        List<Future<ExtractionRows.Outcome>> running = new ArrayList<>();
        files.forEach(file -> running.add(workers.submit(() -> one(file))));
        List<ExtractionRows.Outcome> outcomes = new ArrayList<>();
        int failed = 0;
        for (Future<ExtractionRows.Outcome> future : running) {
            try {
                outcomes.add(future.get());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running.forEach(f -> f.cancel(true));
                return outcomes;
            } catch (ExecutionException e) {
                // The extractor never saw it, so that it is no attempt: a full disk must not use them up.
                LOG.warn("A file could not be brought to the extractor", e.getCause());
                rows.notTried(files.get(outcomes.size() + failed++).digest());
            }
        }
        return outcomes;
    }

    private ExtractionRows.Outcome one(Rendition file) throws IOException {
        Path copy = bytes.copy(file);
        try {
            TextExtractor.Extracted extracted = extractor.text(copy, file.puid(), file.name());
            if (!extracted.text().isEmpty()) {
                derived.keepText(file.digest(), extracted.text());
            }
            ExtractionNote note = new ExtractionNote(
                    extracted.state(),
                    extracted.text().length(),
                    extracted.tool(),
                    extracted.message(),
                    clock.instant());
            return new ExtractionRows.Outcome(file.digest(), note, extracted.truncated());
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
