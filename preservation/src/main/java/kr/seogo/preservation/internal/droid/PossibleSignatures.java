package kr.seogo.preservation.internal.droid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.byteseek.io.reader.windows.Window;
import net.byteseek.matcher.sequence.SequenceMatcher;
import org.jspecify.annotations.Nullable;
import uk.gov.nationalarchives.droid.core.signature.ByteReader;
import uk.gov.nationalarchives.droid.core.signature.droid6.ByteSequence;
import uk.gov.nationalarchives.droid.core.signature.droid6.FFSignatureFile;
import uk.gov.nationalarchives.droid.core.signature.droid6.InternalSignature;
import uk.gov.nationalarchives.droid.core.signature.droid6.InternalSignatureCollection;
import uk.gov.nationalarchives.droid.core.signature.droid6.SubSequence;

/**
 * Signatures of which only those are searched for that a file can have. DROID searches the whole file for each of some
 * two thousand signatures; most of them need two bytes side by side that stand so nowhere in the file, which one look at
 * the file tells for all of them. What is ruled out cannot match, so that the answer is DROID's own.
 */
final class PossibleSignatures extends InternalSignatureCollection {

    /** A place where so many pairs would do tells too little. */
    private static final int MOST_PAIRS = 64;

    private final Map<InternalSignature, List<int[]>> needs = new HashMap<>();

    PossibleSignatures(List<InternalSignature> signatures) {
        setInternalSignatures(signatures);
        signatures.forEach(signature -> needs.put(signature, needs(signature)));
    }

    /** Puts itself in place of the signatures of a file that is ready for use. */
    static void in(FFSignatureFile file) {
        file.setInternalSignatureCollection(new PossibleSignatures(List.copyOf(file.getSignatures())));
    }

    @Override
    public List<InternalSignature> getMatchingSignatures(ByteReader file, long maxBytesToScan) {
        BytePairs there = pairs(file);
        if (there == null) {
            return super.getMatchingSignatures(file, maxBytesToScan);
        }
        List<InternalSignature> matching = new ArrayList<>();
        for (InternalSignature signature : getInternalSignatures()) {
            if (possible(signature, there) && signature.matches(file, maxBytesToScan)) {
                matching.add(signature);
            }
        }
        return matching;
    }

    /** Whether a file with such pairs can have a signature. */
    boolean possible(InternalSignature signature, BytePairs there) {
        for (int[] pairs : needs.getOrDefault(signature, List.of())) {
            if (!there.anyOf(pairs)) {
                return false;
            }
        }
        return true;
    }

    /** Null where the file is not held in memory as one piece. */
    private static @Nullable BytePairs pairs(ByteReader file) {
        try {
            Window whole =
                    file.getNumBytes() == 0 ? null : file.getWindowReader().getWindow(0);
            return whole == null || whole.length() != file.getNumBytes()
                    ? null
                    : BytePairs.of(whole.getArray(), whole.length());
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read to identify it".formatted(file.getFileName()), e);
        }
    }

    /** The pairs of which one must be there, for each two places side by side of each sequence. */
    private static List<int[]> needs(InternalSignature signature) {
        List<int[]> needs = new ArrayList<>();
        for (ByteSequence sequence : signature.getByteSequences()) {
            for (SubSequence part : sequence.getSubSequences()) {
                add(part.getAnchorMatcher(), needs);
            }
        }
        return List.copyOf(needs);
    }

    private static void add(@Nullable SequenceMatcher sequence, List<int[]> needs) {
        for (int i = 1; sequence != null && i < sequence.length(); i++) {
            byte[] first = sequence.getMatcherForPosition(i - 1).getMatchingBytes();
            byte[] second = sequence.getMatcherForPosition(i).getMatchingBytes();
            if (first.length * second.length <= MOST_PAIRS) {
                needs.add(pairs(first, second));
            }
        }
    }

    private static int[] pairs(byte[] first, byte[] second) {
        int[] pairs = new int[first.length * second.length];
        int n = 0;
        for (byte one : first) {
            for (byte two : second) {
                pairs[n++] = BytePairs.pair(one, two);
            }
        }
        return pairs;
    }
}
