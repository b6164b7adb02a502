package kr.seogo.ingest.internal.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.ingest.TransferState;
import kr.seogo.ingest.TransferStatus;
import kr.seogo.preservation.PreservedVersion;

/**
 * The ledger of transfers and of the intents they are made of: which object is to be written under which key, and how far
 * that has come. Every ledger passes {@code LedgerContract}.
 *
 * <p>Failure: a kill leaves either the state before a call or the one after; what was answered is durable. Repetition: the
 * states of a deposit may be set again. Concurrency: safe from any thread and process; whoever works on transfers holds the
 * {@link #turn}.
 */
public interface Ledger {

    /**
     * Gives the next accession number of the year in Seoul.
     *
     * @param objectFiles payload files that an object holds at most; kept with the transfer, so that its plan stays the same
     */
    LedgerEntry receive(Path location, String packaging, String agent, int objectFiles, Instant now);

    /** A transfer, if there is one of this number. */
    Optional<LedgerEntry> find(String accession);

    /** The transfer of a sender under a number that was not refused, other than {@code except}. */
    Optional<LedgerEntry> taken(String organization, String number, String except);

    /** The transfers in a state, oldest first. */
    List<LedgerEntry> in(TransferState state);

    /** Forgets a transfer that turned out to be held already. Its number may be given again. */
    void forget(String accession);

    /** The same bag came again, perhaps from another place, while the earlier one is still under way. */
    void moved(String accession, Path location, Instant now);

    /** Records a refusal with everything that was found. */
    void refuse(String accession, Identity identity, List<TransferFinding> findings, Instant now);

    /** Records a checked bag together with its whole work list. */
    void checked(
            String accession,
            Identity identity,
            List<TransferFinding> findings,
            List<DepositEntry> deposits,
            Instant now);

    /** The bag that a transfer under way reads is not what was checked; the transfer waits. */
    void wait(String accession, List<TransferFinding> findings, Instant now);

    /** The work list of a transfer in the order of its objects. */
    List<DepositEntry> deposits(String accession);

    /** An object of the transfer is preserved. */
    void preserved(String accession, PreservedVersion version);

    /** An object of the transfer is in the register, at this place of the change feed. */
    void described(String accession, PreservedVersion version, long place);

    /** Puts a transfer into a state. */
    void settle(String accession, TransferState state, Instant now);

    /** What was found in a transfer; it is there. */
    List<TransferFinding> findings(String accession);

    /** Every transfer, or the one, newest first. */
    List<TransferStatus> status(Optional<String> accession);

    /** Waits for the turn to work on transfers, which is one for all processes; it ends with the process that has it. */
    Turn turn();
}
