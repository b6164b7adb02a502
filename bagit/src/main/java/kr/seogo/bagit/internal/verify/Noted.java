package kr.seogo.bagit.internal.verify;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.seogo.bagit.DigestNotes;
import kr.seogo.bagit.DigestNotes.FileState;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.internal.container.Container;
import kr.seogo.bagit.internal.table.DigestColumn;

/** Asks notes for what an earlier check read, and notes what this one reads: of payload alone, and never against a manifest. */
final class Noted {

    private final Bag bag;
    private final Claims claims;
    private final DigestNotes notes;

    Noted(Bag bag, Claims claims, DigestNotes notes) {
        this.bag = bag;
        this.claims = claims;
        this.notes = notes;
    }

    /** The state of a file of which notes are kept; empty where none are, or it cannot be asked: reading it will tell. */
    Optional<FileState> state(int id, Container.Opener opener) {
        if (notes == DigestNotes.NONE || !bag.isPayload(id)) {
            return Optional.empty();
        }
        try {
            return opener.state(bag.inventory().text(id));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The digests of a file that need not be read. */
    Optional<Map<DigestAlgorithm, byte[]>> values(int id, FileState state, Set<DigestAlgorithm> wanted) {
        if (state.bytes() != bag.inventory().fileSize(id)) {
            return Optional.empty();
        }
        return notes.known(bag.inventory().text(id), state)
                .filter(known -> known.keySet().containsAll(wanted))
                .map(known -> raw(known, wanted))
                .filter(values -> agree(id, values));
    }

    private static Map<DigestAlgorithm, byte[]> raw(Map<DigestAlgorithm, Digest> known, Set<DigestAlgorithm> wanted) {
        Map<DigestAlgorithm, byte[]> values = new EnumMap<>(DigestAlgorithm.class);
        known.forEach((algorithm, digest) -> {
            if (wanted.contains(algorithm)) {
                values.put(algorithm, digest.bytes());
            }
        });
        return values;
    }

    private boolean agree(int id, Map<DigestAlgorithm, byte[]> values) {
        return values.entrySet().stream().allMatch(each -> {
            DigestColumn column = claims.column(each.getKey());
            return !column.isListed(id) || column.holds(id, each.getValue());
        });
    }

    /** Notes what was read of a file, unless it was changed meanwhile. */
    void read(int id, Optional<FileState> before, Container.Opener opener, Map<DigestAlgorithm, byte[]> values) {
        if (before.isPresent() && state(id, opener).equals(before)) {
            Map<DigestAlgorithm, Digest> digests = new EnumMap<>(DigestAlgorithm.class);
            values.forEach((algorithm, value) -> digests.put(algorithm, Digest.of(algorithm, value)));
            notes.read(bag.inventory().text(id), before.get(), digests);
        }
    }
}
