package kr.seogo.bagit.internal.lanes;

import java.io.IOException;
import java.util.Optional;

/** Where lanes take their jobs from; may be shared by several threads. */
@FunctionalInterface
public interface LaneJobs {

    /** The next job; none when there is no more. */
    Optional<LaneJob> next() throws IOException;
}
