package kr.seogo.extractor.protocol;

/** The name the parent gives a job; handed back with its answer as it came. */
public record JobId(String value) {

    public JobId {
        if (value.isEmpty()) {
            throw new IllegalArgumentException(
                    "a job's id must not be empty, or its answer cannot be told from others");
        }
    }
}
