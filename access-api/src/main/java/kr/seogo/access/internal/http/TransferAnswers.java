package kr.seogo.access.internal.http;

import kr.seogo.custody.api.BodyTransferId;
import kr.seogo.custody.api.BodyTransferState;

/** What the doors of bodies' transfers have in common. */
final class TransferAnswers {

    private TransferAnswers() {}

    /** What cannot be one is answered as one that does not exist. */
    static BodyTransferId transfer(String text) {
        return BodyTransferId.of(text).orElseThrow(ProblemException::notFound);
    }

    static ProblemException notNow(BodyTransferState state) {
        return ProblemException.of(
                409,
                "not-in-this-state",
                "Not in this state",
                "지금 상태에서는 할 수 없습니다: " + state.code() + ". The transfer does not allow this while it is " + state.code()
                        + ".",
                null);
    }
}
