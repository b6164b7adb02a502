package kr.seogo.ingest.internal.ledger;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.ObjectId;

/**
 * One line of a transfer's work list.
 *
 * @param version 0 while none is written
 * @param place in the change feed, once described
 */
public record DepositEntry(
        ObjectId object, IntentKey key, State state, int version, long files, long bytes, OptionalLong place) {

    /** An object that is to be written, under a new key. */
    public static DepositEntry planned(ObjectId object) {
        return new DepositEntry(object, new IntentKey(UUID.randomUUID()), State.PLANNED, 0, 0, 0, OptionalLong.empty());
    }

    /** How far the deposit has come. */
    public enum State {
        PLANNED,
        PRESERVED,
        DESCRIBED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
