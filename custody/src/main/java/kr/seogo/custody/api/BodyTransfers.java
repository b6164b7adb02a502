package kr.seogo.custody.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Caller;

/**
 * The door by which bodies hand transfers over (decree on public records, Articles 35 and 44): table and list are checked
 * before any byte comes, what is wrong is told by row, and corrected; the notice of completion is answered by the sender's
 * deletion receipt. A body has its own transfers alone: another's is to it as one that does not exist. The door has seen
 * to it that the caller may hand over.
 *
 * <p>Failure: what was answered holds. Repetition: said at each. Concurrency: of two changes to one transfer the second is
 * judged by what the first left.
 */
public interface BodyTransfers {

    /** Checks a declaration and opens a transfer; one that is to be corrected as well. */
    Opened open(Caller.Staff by, Declaration declared);

    /** The transfers of the caller's body, the newest first, at most {@code atMost}; without findings, uploads and steps. */
    List<BodyTransfer> list(Caller.Staff by, int atMost);

    /** One of the caller's body. */
    Optional<BodyTransfer> find(Caller.Staff by, BodyTransferId id);

    /**
     * Gives table and list anew, and has them checked. Files under way that are no longer declared with that length are
     * thrown away.
     *
     * @param files empty: the list stays
     */
    Changed correct(Caller.Staff by, BodyTransferId id, byte[] table, Optional<List<DeclaredFile>> files);

    /** Takes a transfer back that was not taken in; what was uploaded is thrown away. Repeated, it changes nothing. */
    Changed withdraw(Caller.Staff by, BodyTransferId id);

    /**
     * Says that the sender deleted what they handed over. The same again changes nothing; another is refused.
     *
     * @param date not before the transfer was completed and not in the future
     */
    Changed deleted(Caller.Staff by, BodyTransferId id, LocalDate date, String who, String note);

    /** The notice of completion for a body; empty until there is one. */
    Optional<Accessions.Notice> notice(Caller.Staff by, BodyTransferId id);

    /** Every body's transfers, the newest first, for those who take them in; without findings, uploads and steps. */
    List<BodyTransfer> ofEveryBody(int atMost);

    /** What came of opening. */
    sealed interface Opened {
        /** It is open, or to be corrected. */
        record Done(BodyTransfer transfer) implements Opened {}

        /** The sender is neither the caller's body nor below it. */
        record OtherBody() implements Opened {}

        /** The body has a transfer of this sender and number. */
        record There(BodyTransferId id) implements Opened {}
    }

    /** What came of a change. */
    sealed interface Changed {
        /** It was changed. */
        record Done(BodyTransfer transfer) implements Changed {}

        /** There is none of the caller's body. */
        record Unknown() implements Changed {}

        /** It does not allow that now. */
        record NotNow(BodyTransferState state) implements Changed {}

        /** What was given cannot be: which field, and why in Korean and English. */
        record Wrong(String field, String why) implements Changed {}
    }
}
