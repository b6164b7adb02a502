package kr.seogo.preservation.internal.droid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.byteseek.matcher.sequence.SequenceMatcher;
import org.jspecify.annotations.Nullable;
import uk.gov.nationalarchives.droid.core.signature.droid6.ByteSequence;
import uk.gov.nationalarchives.droid.core.signature.droid6.InternalSignature;
import uk.gov.nationalarchives.droid.core.signature.droid6.SubSequence;

/** What a signature needs to stand in a file, wherever: of each group one. */
final class Needs {

    /** A place where so many would do tells too little. */
    private static final int MOST = 64;

    /** So many of a sequence, those that tell most; more cost more than they rule out. */
    private static final int MOST_GRAMS = 2;

    /** Groups of numbers of grams. */
    private final int[][] grams;

    /** Groups of pairs, of sequences that are too short or too open for a gram. */
    private final int[][] pairs;

    private Needs(List<int[]> grams, List<int[]> pairs) {
        this.grams = grams.toArray(int[][]::new);
        this.pairs = pairs.toArray(int[][]::new);
    }

    static Needs of(InternalSignature signature, ByteGrams.Gathered known) {
        List<int[]> grams = new ArrayList<>();
        List<int[]> pairs = new ArrayList<>();
        for (ByteSequence sequence : signature.getByteSequences()) {
            for (SubSequence part : sequence.getSubSequences()) {
                add(part.getAnchorMatcher(), known, grams, pairs);
            }
        }
        return new Needs(grams, pairs);
    }

    /** Whether a file with these grams and pairs can have it. */
    boolean metBy(BitSet there, BytePairs pairsThere) {
        for (int[] group : grams) {
            if (!anyOf(group, there)) {
                return false;
            }
        }
        for (int[] group : pairs) {
            if (!pairsThere.anyOf(group)) {
                return false;
            }
        }
        return true;
    }

    private static boolean anyOf(int[] group, BitSet there) {
        for (int gram : group) {
            if (there.get(gram)) {
                return true;
            }
        }
        return false;
    }

    private static void add(
            @Nullable SequenceMatcher sequence, ByteGrams.Gathered known, List<int[]> grams, List<int[]> pairs) {
        if (sequence == null) {
            return;
        }
        List<List<byte[]>> telling = places(sequence, ByteGrams.LENGTH).stream()
                .sorted(Comparator.comparingLong(Needs::ways))
                .limit(MOST_GRAMS)
                .toList();
        for (List<byte[]> each : telling) {
            grams.add(ByteGrams.grams(each).stream().mapToInt(known::number).toArray());
        }
        if (telling.isEmpty()) {
            for (List<byte[]> each : places(sequence, 2)) {
                pairs.add(ByteGrams.grams(each).stream()
                        .mapToInt(Integer::intValue)
                        .toArray());
            }
        }
    }

    /** What fits at so many places side by side, wherever in a sequence that tells something. */
    private static List<List<byte[]>> places(SequenceMatcher sequence, int count) {
        return IntStream.rangeClosed(0, sequence.length() - count)
                .mapToObj(from -> IntStream.range(from, from + count)
                        .mapToObj(i -> sequence.getMatcherForPosition(i).getMatchingBytes())
                        .toList())
                .filter(each -> ways(each) <= MOST && !isRun(each))
                .toList();
    }

    /** A run of one byte, as of zeros, is in most files and tells nothing. */
    private static boolean isRun(List<byte[]> each) {
        byte[] first = each.getFirst();
        return each.stream().allMatch(bytes -> bytes.length == 1 && first.length == 1 && bytes[0] == first[0]);
    }

    private static long ways(List<byte[]> each) {
        return each.stream().mapToLong(bytes -> bytes.length).reduce(1, (one, other) -> one * other);
    }
}
