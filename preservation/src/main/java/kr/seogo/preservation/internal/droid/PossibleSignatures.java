package kr.seogo.preservation.internal.droid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.byteseek.io.reader.windows.Window;
import org.jspecify.annotations.Nullable;
import uk.gov.nationalarchives.droid.core.signature.ByteReader;
import uk.gov.nationalarchives.droid.core.signature.droid6.FFSignatureFile;
import uk.gov.nationalarchives.droid.core.signature.droid6.InternalSignature;
import uk.gov.nationalarchives.droid.core.signature.droid6.InternalSignatureCollection;

/**
 * Signatures of which only those are searched for that a file can have. DROID searches the whole file for each of some
 * two thousand signatures; most of them need some bytes side by side that stand so nowhere in the file, which one look at
 * the file tells for all of them. What is ruled out cannot match, so that the answer is DROID's own.
 */
final class PossibleSignatures extends InternalSignatureCollection {

    private record Candidate(InternalSignature signature, Needs needs) {}

    private final List<Candidate> candidates;
    private final ByteGrams grams;

    PossibleSignatures(List<InternalSignature> signatures) {
        setInternalSignatures(signatures);
        ByteGrams.Gathered known = new ByteGrams.Gathered();
        candidates = signatures.stream()
                .map(signature -> new Candidate(signature, Needs.of(signature, known)))
                .toList();
        grams = known.all();
    }

    /** Puts itself in place of the signatures of a file that is ready for use. */
    static void in(FFSignatureFile file) {
        file.setInternalSignatureCollection(new PossibleSignatures(List.copyOf(file.getSignatures())));
    }

    @Override
    public List<InternalSignature> getMatchingSignatures(ByteReader file, long maxBytesToScan) {
        byte[] whole = whole(file);
        if (whole == null) {
            return super.getMatchingSignatures(file, maxBytesToScan);
        }
        List<InternalSignature> matching = new ArrayList<>();
        for (InternalSignature signature : possible(whole, (int) file.getNumBytes())) {
            if (signature.matches(file, maxBytesToScan)) {
                matching.add(signature);
            }
        }
        return matching;
    }

    /** The signatures that a file of these bytes can have, in their order. */
    List<InternalSignature> possible(byte[] bytes, int length) {
        BitSet there = grams.in(bytes, length);
        BytePairs pairs = BytePairs.of(bytes, length);
        List<InternalSignature> possible = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.needs().metBy(there, pairs)) {
                possible.add(candidate.signature());
            }
        }
        return possible;
    }

    /** Null where the file is not held in memory as one piece. */
    private static byte @Nullable [] whole(ByteReader file) {
        try {
            Window first =
                    file.getNumBytes() == 0 ? null : file.getWindowReader().getWindow(0);
            return first == null || first.length() != file.getNumBytes() ? null : first.getArray();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read to identify it".formatted(file.getFileName()), e);
        }
    }
}
