package kr.seogo.ingest;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How long the stages of a transfer took.
 *
 * @param wall from taking the bag to findable
 * @param work time threads spent in each stage, summed over threads, so that it may exceed {@code wall}
 */
public record StageTimes(Duration wall, Map<Stage, Duration> work, long files, long bytes) {

    /** The stages, in their order. */
    public enum Stage {
        /** Archives only: out of the archive onto disk. */
        UNPACK,
        /** BagIt, profile, table: every byte is read once. */
        CHECK,
        /** Which record goes into which object. */
        PLAN,
        /** Formats. */
        IDENTIFY,
        /** Descriptions and events as RDF. */
        DESCRIBE,
        /** Written, synced, read back. */
        STORE,
        /** Into the register and the change feed. */
        REGISTER,
        /** Waiting for the projections. */
        INDEX
    }

    public StageTimes {
        Map<Stage, Duration> copy = new EnumMap<>(Stage.class);
        copy.putAll(work);
        work = Collections.unmodifiableMap(copy);
    }
}
