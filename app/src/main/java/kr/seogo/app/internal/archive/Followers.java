package kr.seogo.app.internal.archive;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import kr.seogo.catalog.api.Projections;
import kr.seogo.disclosure.api.LetterPost;
import kr.seogo.disclosure.api.RecordDecisions;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.StoreCare;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the projections following, files being read, what cases decide carried out, letters going out, closed cases
 * handed over and what bodies sent taken in, copies of the store brought up to date and read again, on threads of their own. What fails is logged once when it begins to fail and tried again at the next turn; the feed waits in the database.
 */
final class Followers implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    private static final long TURN_MILLIS = 200;
    /** Nobody waits for a letter by the second; one that is looked at sooner is made then. */
    private static final long LETTER_MILLIS = 5_000;

    private static final long COPY_MILLIS = 1_000;
    /** What cannot be taken in now, because there is no room, is read again at each turn. */
    private static final long BODY_MILLIS = 3_000;

    private static final long READ_MILLIS = 10_000;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            8, Thread.ofPlatform().name("follower-", 0).factory());

    private Followers(
            Projections projections,
            RecordDecisions decisions,
            LetterPost letters,
            Runnable closedCases,
            Runnable sentByBodies,
            StoreCare care) {
        turn(new Turn("following the change feed", projections::follow, threads::isShutdown), TURN_MILLIS);
        turn(new Turn("taking text out of files", projections::extract, threads::isShutdown), TURN_MILLIS);
        turn(
                new Turn("taking over what cases decided about records", decisions::settle, threads::isShutdown),
                TURN_MILLIS);
        turn(new Turn("sending letters", letters::round, threads::isShutdown), LETTER_MILLIS);
        turn(new Turn("handing over closed cases", closedCases, threads::isShutdown), LETTER_MILLIS);
        turn(new Turn("taking in what bodies sent", sentByBodies, threads::isShutdown), BODY_MILLIS);
        turn(
                new Turn("bringing copies of the store up to date", () -> catchUp(care), threads::isShutdown),
                COPY_MILLIS);
        turn(new Turn("reading the store again", () -> readAgain(care), threads::isShutdown), READ_MILLIS);
    }

    static Followers start(
            Projections projections,
            RecordDecisions decisions,
            LetterPost letters,
            Runnable closedCases,
            Runnable sentByBodies,
            StoreCare care) {
        return new Followers(projections, decisions, letters, closedCases, sentByBodies, care);
    }

    private void catchUp(StoreCare care) {
        while (!threads.isShutdown() && care.catchUp() > 0) {
            LOG.debug("Brought some copies up to date");
        }
    }

    /** One object of each copy at a turn, so that one with many due keeps no other waiting. */
    private void readAgain(StoreCare care) {
        boolean more = true;
        while (more && !threads.isShutdown()) {
            more = false;
            for (CopyName copy : care.copies()) {
                more |= care.readNext(copy).isPresent();
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a turn tells of its own failures and never ends by one
    private void turn(Turn turn, long millis) {
        threads.scheduleWithFixedDelay(turn, 0, millis, TimeUnit.MILLISECONDS);
    }

    /** Lets the batch under way end; what is left is followed after the next start. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
                LOG.warn("The followers did not stop within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Turn implements Runnable {
        private final String what;
        private final Runnable work;
        private final BooleanSupplier stopping;
        private boolean failing;

        Turn(String what, Runnable work, BooleanSupplier stopping) {
            this.what = what;
            this.work = work;
            this.stopping = stopping;
        }

        @Override
        public void run() {
            try {
                work.run();
                if (failing) {
                    LOG.info("{} goes on", what);
                    failing = false;
                }
            } catch (RuntimeException | Error e) {
                // An error as well: a turn that ends by one would be the last, and nobody would be told.
                if (stopping.getAsBoolean()) {
                    LOG.debug("{} was stopped and goes on at the next start", what, e);
                } else if (!failing) {
                    LOG.warn("{} is interrupted and will be tried again", what, e);
                    failing = true;
                }
            }
        }
    }
}
