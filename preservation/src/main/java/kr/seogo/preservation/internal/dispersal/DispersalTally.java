package kr.seogo.preservation.internal.dispersal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kr.seogo.preservation.Dispersal.Progress;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreFinding;

/** What the work adds up to. */
final class DispersalTally {
    private static final int FAILURES_KEPT = 1000;

    private final long expected;
    private final Consumer<Progress> progress;
    final List<StoreFinding> failed = new ArrayList<>();
    long objects;
    long added;
    long files;

    DispersalTally(long expected, Consumer<Progress> progress) {
        this.expected = expected;
        this.progress = progress;
    }

    void carried(int count) {
        objects++;
        files += count;
        added += count > 0 ? 1 : 0;
        if (objects % 100 == 0 || objects == expected) {
            progress.accept(new Progress(objects, expected));
        }
    }

    void failed(ObjectId object, String why) {
        if (failed.size() < FAILURES_KEPT) {
            failed.add(new StoreFinding("object-not-carried", true, object.name(), why));
        }
    }
}
