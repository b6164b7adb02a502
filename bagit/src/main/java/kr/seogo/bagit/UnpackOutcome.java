package kr.seogo.bagit;

import java.nio.file.Path;
import java.util.List;

/** How unpacking an archive ended. */
public sealed interface UnpackOutcome {

    /** What was noticed on the way. */
    List<Finding> findings();

    /** Every file of the archive is in {@code folder}, with the archive's top folder taken off. */
    record Unpacked(Path folder, long files, long bytes, List<Finding> findings) implements UnpackOutcome {}

    /** The archive is damaged or has something unsafe; nothing was written. */
    record Refused(List<Finding> findings) implements UnpackOutcome {}
}
