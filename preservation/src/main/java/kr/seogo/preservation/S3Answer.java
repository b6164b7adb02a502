package kr.seogo.preservation;

import java.util.Optional;
import kr.seogo.preservation.internal.s3.BucketProbe;

/** Whether an S3 place answers, without changing anything there. */
public final class S3Answer {

    private S3Answer() {}

    /** What keeps a place from being used, in a sentence that names it; empty where it lists what is there. */
    public static Optional<String> trouble(S3Place place) {
        return BucketProbe.trouble(place);
    }
}
