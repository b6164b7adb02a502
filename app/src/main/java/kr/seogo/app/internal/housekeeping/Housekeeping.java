package kr.seogo.app.internal.housekeeping;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does chores at their time, one after another. When each is due stands in the database: a restart changes nothing, and
 * of several processes one does it. A chore that fails is done again at its next turn.
 */
public final class Housekeeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final Scheduler scheduler;

    private Housekeeping(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Begins.
     *
     * @param look how often to look whether something is due
     */
    public static Housekeeping start(
            DataSource database, HousekeepingLog log, List<Chore> chores, InstantSource clock, Duration look) {
        List<RecurringTask<Void>> tasks =
                chores.stream().map(chore -> task(chore, log, clock)).toList();
        Scheduler scheduler = Scheduler.create(database)
                .startTasks(tasks)
                .tableName("app.scheduled_tasks")
                .threads(1)
                .pollingInterval(look)
                .shutdownMaxWait(Duration.ofSeconds(30))
                .clock(clock::instant)
                .build();
        scheduler.start();
        return new Housekeeping(scheduler);
    }

    private static RecurringTask<Void> task(Chore chore, HousekeepingLog log, InstantSource clock) {
        return Tasks.recurring(chore.name(), new After(chore.every())).execute((instance, context) -> {
            Instant begin = clock.instant();
            try {
                end(log, chore, begin, clock.instant(), false, chore.work().get());
            } catch (RuntimeException e) {
                LOG.error("The chore {} failed and is done again at its next turn", chore.name(), e);
                end(log, chore, begin, clock.instant(), true, String.valueOf(e.getMessage()));
            }
        });
    }

    private static void end(
            HousekeepingLog log, Chore chore, Instant begin, Instant end, boolean failed, String result) {
        LOG.info("Chore {}: {}", chore.name(), result);
        log.write(new HousekeepingLog.Turn(chore.name(), end, Duration.between(begin, end), failed, result));
    }

    /** Lets the chore under way end, for half a minute; what is due waits for the next start. */
    @Override
    public void close() {
        scheduler.stop();
    }

    /** So long after the end of the turn before; at the first start so long after it, which is no quiet hour. */
    private record After(Duration every) implements Schedule {

        @Override
        public Instant getInitialExecutionTime(Instant now) {
            return now.plus(every);
        }

        @Override
        public Instant getNextExecutionTime(ExecutionComplete complete) {
            return complete.getTimeDone().plus(every);
        }

        @Override
        public boolean isDeterministic() {
            return false;
        }
    }
}
