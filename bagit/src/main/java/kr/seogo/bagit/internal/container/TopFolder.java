package kr.seogo.bagit.internal.container;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import kr.seogo.bagit.FindingCode;

/**
 * Finds out where in an archive the bag lies: at the root, or in the one top folder that has a {@code bagit.txt}, or in
 * the only top folder there is.
 */
final class TopFolder implements Container.Sink {

    private static final String BAGIT_TXT = "bagit.txt";
    private static final int ENOUGH = 16;

    private final Set<String> tops = new HashSet<>();
    private final Set<String> bags = new HashSet<>();
    private boolean fileAtRoot;
    private boolean bagAtRoot;

    @Override
    public void entry(RawEntry entry) {
        String name = new String(entry.name(), StandardCharsets.ISO_8859_1);
        while (name.startsWith("./")) {
            name = name.substring(2);
        }
        if (name.isEmpty() || name.equals(".") || name.startsWith("/") || name.startsWith("..")) {
            return;
        }
        int slash = name.indexOf('/');
        if (slash < 0) {
            fileAtRoot |= entry.kind() != EntryKind.FOLDER;
            bagAtRoot |= name.equals(BAGIT_TXT);
        } else if (tops.size() < ENOUGH) {
            tops.add(name.substring(0, slash + 1));
        }
        if (slash >= 0 && name.substring(slash + 1).equals(BAGIT_TXT) && bags.size() < ENOUGH) {
            bags.add(name.substring(0, slash + 1));
        }
    }

    @Override
    public void defect(FindingCode code, byte[] name, String message) {
        // Only names matter here; the listing that follows reports it.
    }

    /** The bytes of the top folder with its slash, empty where the bag lies at the root. */
    byte[] bytes() {
        if (bagAtRoot) {
            return new byte[0];
        }
        if (bags.size() == 1) {
            return bags.iterator().next().getBytes(StandardCharsets.ISO_8859_1);
        }
        boolean only = bags.isEmpty() && tops.size() == 1 && !fileAtRoot;
        return only ? tops.iterator().next().getBytes(StandardCharsets.ISO_8859_1) : new byte[0];
    }
}
