package kr.seogo.ingest.table;

import java.util.Optional;
import java.util.Set;

/** What the archive holds already from the sender of a transfer, by the sender's own numbers. */
public interface HeldRecords {

    /** The record held under this number. */
    Optional<HeldRecord> find(String number);

    /** Which of these numbers are held. */
    Set<String> heldOf(Set<String> numbers);

    /** For a check where no archive is at hand: nothing is held. */
    static HeldRecords none() {
        return new HeldRecords() {
            @Override
            public Optional<HeldRecord> find(String number) {
                return Optional.empty();
            }

            @Override
            public Set<String> heldOf(Set<String> numbers) {
                return Set.of();
            }
        };
    }
}
