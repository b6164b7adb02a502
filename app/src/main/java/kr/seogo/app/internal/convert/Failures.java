package kr.seogo.app.internal.convert;

import kr.seogo.catalog.api.FormatConverter.Conversion.NotMade;
import kr.seogo.catalog.api.FormatConverter.Why;

/** What it means for a copy when the extractor answers that it did not read or make it. */
final class Failures {

    private Failures() {}

    /**
     * Why there is no copy.
     *
     * @param outcome as the extractor says it
     * @throws IllegalStateException when it is the environment's fault, not the file's
     */
    static NotMade of(String outcome, String message) {
        return switch (outcome) {
            case "encrypted" -> new NotMade(Why.ENCRYPTED, message);
            case "damaged" -> new NotMade(Why.DAMAGED, message);
            case "too-large" -> new NotMade(Why.TOO_LARGE, message);
            case "timeout" -> new NotMade(Why.TIMEOUT, message);
            case "crashed" -> new NotMade(Why.CRASHED, message);
            case "failed" -> throw new IllegalStateException("The extractor failed: " + message);
            default -> new NotMade(Why.NOTHING_MADE, outcome + " " + message);
        };
    }
}
