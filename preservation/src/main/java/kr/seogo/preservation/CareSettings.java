package kr.seogo.preservation;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the store is copied and read again.
 *
 * @param copies beside the store itself
 * @param required how many copies, the store counted, must have been read back before a version counts as stored
 * @param period within which every byte of every copy is read again
 * @param bytesPerSecond the most that reading again takes from each copy's disk
 */
public record CareSettings(List<CopyPlace> copies, int required, Duration period, long bytesPerSecond) {

    public CareSettings {
        copies = List.copyOf(copies);
        Set<CopyName> names = new HashSet<>(Set.of(CopyName.STORE));
        for (CopyPlace copy : copies) {
            if (!names.add(copy.name())) {
                throw new IllegalArgumentException("Two copies are called " + copy.name() + "; each has its own name");
            }
        }
        if (required < 1 || required > copies.size() + 1) {
            throw new IllegalArgumentException(
                    "%d copies are to be read back before a version is stored, and %d are set up"
                            .formatted(required, copies.size() + 1));
        }
        if (!period.isPositive() || bytesPerSecond < 1) {
            throw new IllegalArgumentException("Reading again takes a period and a rate above zero");
        }
    }

    /** No copy beside the store; every byte read again within 30 days, at most 50 MB a second. */
    public static CareSettings alone() {
        return new CareSettings(List.of(), 1, Duration.ofDays(30), 50_000_000);
    }
}
