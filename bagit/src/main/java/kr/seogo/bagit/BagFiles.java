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

    /** Which one is called exactly {@code path}; -1 where none is. */
    int indexOf(BagPath path);

    /** The file called exactly {@code path}. */
    default Optional<BagFile> find(BagPath path) {
        int index = indexOf(path);
        return index < 0 ? Optional.empty() : Optional.of(get(index));
    }

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
