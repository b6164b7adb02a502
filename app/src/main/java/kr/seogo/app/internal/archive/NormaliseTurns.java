package kr.seogo.app.internal.archive;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kr.seogo.catalog.api.Normalisation;
import kr.seogo.catalog.api.Normalisation.Order;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a server make copies in formats to be kept by itself: some files at a turn, so many in an hour and no more. */
final class NormaliseTurns implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NormaliseTurns.class);
    private static final String WHO = "seogo";
    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    private final Normalisation normalisation;
    private final long most;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("normalise").factory());

    private NormaliseTurns(Normalisation normalisation, long most) {
        this.normalisation = normalisation;
        this.most = most;
    }

    /**
     * Begins.
     *
     * @param perHour files in an hour; 0: none, ever
     */
    @SuppressWarnings("FutureReturnValueIgnored") // a turn tells of its own failures and never ends by one
    static NormaliseTurns start(Normalisation normalisation, long perHour) {
        long seconds = perHour == 0 ? HOUR : Math.max(MINUTE, HOUR / perHour);
        NormaliseTurns turns = new NormaliseTurns(normalisation, Math.max(1, perHour * seconds / HOUR));
        if (perHour > 0) {
            turns.thread.scheduleAtFixedRate(turns::turn, Math.min(seconds, 5), seconds, TimeUnit.SECONDS);
        }
        return turns;
    }

    private void turn() {
        try {
            normalisation
                    .run(new Order(WHO, false, most), _ -> {})
                    .filter(done -> done.files() > 0)
                    .ifPresent(done -> LOG.info(
                            "Copies to be kept: {} files converted, {} not", done.converted(), done.notConverted()));
        } catch (RuntimeException | Error e) {
            // An error as well: a turn that ends by one would be the last. What waits is found again at the next.
            LOG.warn("Copies to be kept could not be made; they are at the next turn", e);
        }
    }

    /** Gives up the file under way; it is converted again later. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("The making of copies did not stop within half a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
