package kr.seogo.preservation.internal.s3;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import kr.seogo.preservation.S3Place;

/** Asks a place for a list and nothing else. */
public final class BucketProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private BucketProbe() {}

    /** See {@link kr.seogo.preservation.S3Answer#trouble}. */
    public static Optional<String> trouble(S3Place place) {
        try (BucketFiles files = BucketFiles.open(place, PATIENCE)) {
            files.folder(place.prefix() + "/");
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
