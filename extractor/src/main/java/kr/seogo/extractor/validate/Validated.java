package kr.seogo.extractor.validate;

import java.util.List;
import kr.seogo.extractor.image.Drawing;

/** How judging a file ended. */
public sealed interface Validated {

    /** It was judged; its standing is the worst that any judge found. */
    record Judged(List<Judgement> judgements) implements Validated {
        public Judged {
            if (judgements.isEmpty()) {
                throw new IllegalArgumentException("A file that was judged has a judgement");
            }
            judgements = List.copyOf(judgements);
        }

        public Standing standing() {
            return judgements.stream().map(Judgement::standing).reduce(Standing.VALID, Standing::or);
        }
    }

    /** It was not judged, which says neither good nor bad of it. */
    record Refused(Drawing.Reason reason, String message) implements Validated {}
}
