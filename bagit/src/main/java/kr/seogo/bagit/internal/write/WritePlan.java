package kr.seogo.bagit.internal.write;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.PayloadSummary;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.bagit.TagContent;
import kr.seogo.bagit.digest.DigestAlgorithm;

/** All that is to be in a bag beside its payload, and how to write it. */
public record WritePlan(
        Set<DigestAlgorithm> algorithms,
        Function<PayloadSummary, BagInfo> info,
        Optional<LocalDate> baggingDate,
        Map<BagPath, TagContent> tagFiles,
        Function<PayloadSummary, Map<BagPath, byte[]>> tagBytes,
        int threads,
        ProgressListener listener) {

    private static final Pattern OWN =
            Pattern.compile("bagit\\.txt|bag-info\\.txt|fetch\\.txt|(tag)?manifest-.*\\.txt");

    /** {@code path} if a caller may write a tag file there. */
    public static BagPath checkedTagFile(BagPath path) {
        if (path.isPayload()
                || path.value().equals("data")
                || OWN.matcher(path.value()).matches()) {
            throw new IllegalArgumentException(
                    "a tag file cannot be at " + path + ", the writer's own or the payload's");
        }
        return path;
    }
}
