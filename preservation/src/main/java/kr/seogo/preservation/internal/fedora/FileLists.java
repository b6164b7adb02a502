package kr.seogo.preservation.internal.fedora;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kr.seogo.preservation.Sha512;

/** File lists read lately, bounded by the number of paths in them. */
final class FileLists {

    private static final long MOST_PATHS = 200_000;

    private final Map<Sha512, FileList> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long paths;

    synchronized Optional<FileList> get(Sha512 digest) {
        return Optional.ofNullable(kept.get(digest));
    }

    synchronized void keep(Sha512 digest, FileList list) {
        if (kept.put(digest, list) == null) {
            paths += weight(list);
        }
        Iterator<FileList> oldest = kept.values().iterator();
        while (paths > MOST_PATHS && kept.size() > 1) {
            paths -= weight(oldest.next());
            oldest.remove();
        }
    }

    private static long weight(FileList list) {
        return 1L + list.files().size();
    }
}
