package kr.seogo.catalog.internal.solr;

import java.net.ConnectException;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import kr.seogo.catalog.api.SearchUnavailableException;
import org.apache.solr.common.SolrException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is done about a core that answers and does not write: after a disk was full its index writer stays closed for good,
 * or a commit waits for ever. First the core is loaded anew; where that fails, or writing fails again, the whole node is
 * started anew. One repair at a time and no more often than a pause, because the disk may still be full.
 */
final class SolrRepair {

    private static final Logger LOG = LoggerFactory.getLogger(SolrRepair.class);
    private static final Duration PAUSE = Duration.ofSeconds(8);

    private final Core core;
    private final Runnable reload;
    private final Consumer<String> renew;
    private final LongSupplier nanos;

    private int failures;
    private long lastNanos;

    /**
     * A repair that has nothing to do yet.
     *
     * @param reload loads the core anew, or throws {@link SearchUnavailableException}
     * @param renew starts the node anew, given why
     * @param nanos as {@link System#nanoTime}
     */
    SolrRepair(Core core, Runnable reload, Consumer<String> renew, LongSupplier nanos) {
        this.core = core;
        this.reload = reload;
        this.renew = renew;
        this.nanos = nanos;
        this.lastNanos = nanos.getAsLong() - PAUSE.toNanos();
    }

    /** The core writes. */
    synchronized void works() {
        failures = 0;
    }

    /** A write failed. */
    synchronized void failed(SearchUnavailableException why) {
        if (isNotTheDisk(why) || nanos.getAsLong() - lastNanos < PAUSE.toNanos()) {
            return;
        }
        failures++;
        LOG.warn("The search index {} does not write, for the {}. time: {}", core.code(), failures, why.getMessage());
        if (failures > 1 || !reloaded()) {
            renew.accept("the core " + core.code() + " does not write");
        }
        lastNanos = nanos.getAsLong();
    }

    private boolean reloaded() {
        try {
            reload.run();
            return true;
        } catch (SearchUnavailableException e) {
            LOG.warn("The core {} could not be loaded anew", core.code(), e);
            return false;
        }
    }

    /** Nobody listens, which whoever looks after the node knows already; or it refuses what was asked (HTTP 400 to 499). */
    private static boolean isNotTheDisk(Throwable why) {
        for (Throwable at = why; at != null; at = at.getCause()) {
            boolean refused = at instanceof SolrException e && e.code() >= 400 && e.code() < 500;
            if (at instanceof ConnectException || refused) {
                return true;
            }
        }
        return false;
    }
}
