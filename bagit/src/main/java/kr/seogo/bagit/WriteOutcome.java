package kr.seogo.bagit;

import java.nio.file.Path;
import java.util.List;

/** How writing a bag ended. */
public sealed interface WriteOutcome {

    /** What was noticed on the way. */
    List<Finding> findings();

    /** The bag is whole and in its place. */
    record Written(Path bag, PayloadSummary payload, List<Finding> findings) implements WriteOutcome {}

    /** The source has something that cannot be in a bag; nothing was written. */
    record Refused(List<Finding> findings) implements WriteOutcome {}
}
