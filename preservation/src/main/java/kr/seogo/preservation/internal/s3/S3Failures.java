package kr.seogo.preservation.internal.s3;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import kr.seogo.preservation.S3Place;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Turns what the SDK throws into errors that name the place, what it answered and what to do. */
final class S3Failures {

    private static final String NO_BUCKET = "NoSuchBucket";

    private S3Failures() {}

    /**
     * The error to throw for what the SDK threw.
     *
     * @param what what was being done, such as {@code reading a.txt}
     * @return a {@link NoSuchFileException} where the key alone is missing
     */
    static IOException told(S3Place place, String what, Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (!(cause instanceof S3Exception answer)) {
            return new IOException("%s did not answer while %s: %s".formatted(place, what, cause.getMessage()), cause);
        }
        String code = answer.awsErrorDetails() == null
                ? ""
                : Objects.requireNonNullElse(answer.awsErrorDetails().errorCode(), "");
        int status = answer.statusCode();
        if (status == 404 && !code.equals(NO_BUCKET)) {
            return (IOException)
                    new NoSuchFileException(place.toString(), what, "the place has no such file").initCause(answer);
        }
        return new IOException(
                "%s answered %s while %s; %s".formatted(place, (status + " " + code).strip(), what, advice(status)),
                answer);
    }

    private static String advice(int status) {
        return switch (status) {
            case 401, 403 ->
                "the access key needs the rights to list, read, put and delete there, and the right secret";
            case 404 -> "the bucket is not there and is to be made first";
            case 409 -> "something else is changing it; it is tried again";
            case 507 -> "the place has no room";
            default -> status >= 500 ? "the service fails, and it is tried again" : "the service does not take this";
        };
    }
}
