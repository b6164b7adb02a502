package kr.seogo.bagit.internal.verify;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.internal.table.Inventory;

/** Names that are lawful but come to grief elsewhere: twins, leftovers of operating systems, backslashes. */
final class NameChecks {

    private static final Set<String> SYSTEM_FILES = Set.of(".ds_store", "thumbs.db", "desktop.ini");

    private final Bag bag;
    private final Inventory inventory;

    NameChecks(Bag bag) {
        this.bag = bag;
        this.inventory = bag.inventory();
    }

    void check() {
        for (int id = 0; id < inventory.size(); id++) {
            String path = inventory.text(id);
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (SYSTEM_FILES.contains(name.toLowerCase(Locale.ROOT)) || name.startsWith("._")) {
                bag.log().add(FindingCode.SYSTEM_FILE, path, "the file looks like a leftover of an operating system");
            }
            if (path.indexOf('\\') >= 0) {
                bag.log().add(FindingCode.NAME_BACKSLASH, path, "a backslash in the name parts folders on Windows");
            }
        }
        twins();
    }

    /**
     * Paths that are one on a system that ignores case or normalises. Eight bytes a path find the candidates; only they
     * are compared as text.
     */
    private void twins() {
        int size = inventory.size();
        long[] hashes = new long[size];
        for (int id = 0; id < size; id++) {
            hashes[id] = hash(folded(inventory.text(id)));
        }
        Set<Long> twice = repeated(hashes.clone());
        if (twice.isEmpty()) {
            return;
        }
        Map<String, Integer> first = new TreeMap<>();
        for (int id : inventory.sorted(id -> twice.contains(hashes[id]))) {
            Integer other = first.putIfAbsent(folded(inventory.text(id)), id);
            if (other != null) {
                report(id, inventory.text(other));
            }
        }
    }

    private void report(int id, String other) {
        String path = inventory.text(id);
        boolean normalisation = normalised(path).equals(normalised(other));
        if (normalisation) {
            bag.log()
                    .add(
                            FindingCode.NAME_CLASH_NORMALIZATION,
                            path,
                            "another path differs only in its Unicode "
                                    + "normalisation form; they are two files here and one elsewhere");
        } else {
            bag.log().add(FindingCode.NAME_CLASH_CASE, path, "it differs from '" + other + "' only in case");
        }
    }

    private static Set<Long> repeated(long[] hashes) {
        Arrays.sort(hashes);
        Set<Long> twice = new HashSet<>();
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - 1]) {
                twice.add(hashes[i]);
            }
        }
        return twice;
    }

    private static String folded(String path) {
        return normalised(path).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String normalised(String path) {
        return Normalizer.isNormalized(path, Normalizer.Form.NFC)
                ? path
                : Normalizer.normalize(path, Normalizer.Form.NFC);
    }

    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L; // FNV-1a
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
