package kr.seogo.ingest.internal.check;

import java.util.List;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.internal.ledger.Identity;

/** What checking a bag came to. */
public sealed interface Verdict {

    Identity identity();

    List<TransferFinding> findings();

    /** It may be taken in; the findings are warnings at most. */
    record Good(CheckedBag bag, Identity identity, List<TransferFinding> findings) implements Verdict {}

    /** It is refused whole. */
    record Bad(Identity identity, List<TransferFinding> findings) implements Verdict {}
}
