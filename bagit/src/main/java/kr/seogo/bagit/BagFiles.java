package kr.seogo.bagit;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files of a bag, sorted by the bytes of their paths. Held in flat arrays: each {@link BagFile} is made when asked for,
 * so that a million of them need no million objects. Unchanging and safe for many threads.
 */
public interface BagFiles extends Iterable<BagFile> {

    int count();

    /** The i-th file, from 0. */
    BagFile get(int i);

    /** The file called exactly {@code path}. */
    Optional<BagFile> find(BagPath path);

    /** The sum of all sizes. */
    default long bytes() {
        return stream().mapToLong(BagFile::size).sum();
    }

    default Stream<BagFile> stream() {
        return IntStream.range(0, count()).mapToObj(this::get);
    }

    @Override
    default Iterator<BagFile> iterator() {
        return stream().iterator();
    }
}
