package kr.seogo.app.internal.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import kr.seogo.preservation.ObjectId;

/** Every object that is on record, there or not, and every one that is there and not on record; each once. */
final class AllObjects {

    private static final int SOME = 1000;

    private AllObjects() {}

    /** Memory holds some of them at a time; the caller closes the stream. */
    static Stream<ObjectId> of(Archive archive) {
        UnaryOperator<List<ObjectId>> next = some -> archive.care().recorded(Optional.of(some.getLast()), SOME);
        Stream<ObjectId> recorded = Stream.iterate(
                        archive.care().recorded(Optional.empty(), SOME), some -> !some.isEmpty(), next)
                .flatMap(List::stream);
        Stream<ObjectId> others = archive.store()
                .objects()
                .gather(Gatherers.windowFixed(SOME))
                .flatMap(some -> archive.care().unrecorded(some).stream());
        return Stream.concat(recorded, others);
    }
}
