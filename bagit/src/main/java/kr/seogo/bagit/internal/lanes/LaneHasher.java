package kr.seogo.bagit.internal.lanes;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Digests streams by SHA-512, eight in lock-step: a lane whose stream has ended takes the next job, one without a job
 * goes along idly. Made once per thread; not thread-safe.
 */
public final class LaneHasher {

    private final Kernel kernel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(Kernel.COUNT * Lane.STRIDE);
    private final MemorySegment data = MemorySegment.ofBuffer(buffer);
    private final Lane[] lanes = new Lane[Kernel.COUNT];
    private final int[] at = new int[Kernel.COUNT];

    LaneHasher(Kernel kernel) {
        this.kernel = kernel;
        for (int i = 0; i < lanes.length; i++) {
            lanes[i] = new Lane(buffer, i);
        }
    }

    /**
     * Works until there is no more job and every stream has ended. A stream that fails ends its own job alone.
     *
     * @throws IOException what a job or the source of jobs threw; every stream is closed then
     */
    public void run(LaneJobs jobs) throws IOException {
        try {
            boolean more = true;
            while (more || busy()) {
                more = more && occupy(jobs);
                for (Lane lane : lanes) {
                    lane.fill();
                }
                step();
            }
        } finally {
            for (Lane lane : lanes) {
                IOException _ = lane.release(); // after a failure, which is the one to be told
            }
        }
    }

    private boolean busy() {
        for (Lane lane : lanes) {
            if (!lane.idle()) {
                return true;
            }
        }
        return false;
    }

    /** Gives every idle lane a job; false when there are no more. */
    private boolean occupy(LaneJobs jobs) throws IOException {
        for (int i = 0; i < lanes.length; i++) {
            while (lanes[i].idle()) {
                Optional<LaneJob> job = jobs.next();
                if (job.isEmpty()) {
                    return false;
                }
                if (lanes[i].take(job.get())) {
                    kernel.begin(i);
                }
            }
        }
        return true;
    }

    private void step() throws IOException {
        int blocks = Integer.MAX_VALUE;
        for (int i = 0; i < lanes.length; i++) {
            at[i] = lanes[i].at();
            if (!lanes[i].idle()) {
                blocks = Math.min(blocks, lanes[i].blocks());
            }
        }
        if (blocks == Integer.MAX_VALUE) {
            return; // all of them failed
        }
        kernel.compress(data, at, blocks);
        for (int i = 0; i < lanes.length; i++) {
            lanes[i].taken(blocks);
            if (lanes[i].done()) {
                lanes[i].deliver(kernel.value(i));
            }
        }
    }
}
