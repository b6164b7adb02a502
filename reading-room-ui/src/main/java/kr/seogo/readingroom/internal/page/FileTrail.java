package kr.seogo.readingroom.internal.page;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.catalog.api.RecordView;

/** The way to a file: through the records above its own, and its own. */
public final class FileTrail {

    private FileTrail() {}

    public static Trail of(Frame frame, RecordView view, String here) {
        List<RecordEntry> path = new ArrayList<>(view.path());
        path.add(new RecordEntry(
                view.description().id(),
                view.ark(),
                view.description().level(),
                view.description().title(),
                view.description().provenance().agency(),
                view.description().created(),
                view.access().disclosure()));
        return Trail.through(frame, path, here);
    }
}
