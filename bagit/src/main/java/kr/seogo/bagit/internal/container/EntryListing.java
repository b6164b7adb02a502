package kr.seogo.bagit.internal.container;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import kr.seogo.bagit.ArchiveLimits;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.internal.table.Inventory;
import kr.seogo.bagit.internal.table.PathTable;

/** Takes the entries of a container into an inventory if they are plain files with safe names; all else is a finding. */
final class EntryListing implements Container.Sink {

    /** What file systems hold (NAME_MAX of Linux). */
    private static final int LONGEST_PART = 255;

    private final boolean archive;
    private final byte[] top;
    private final ArchiveLimits limits;
    private final FindingLog log;
    private final Inventory inventory = new Inventory();
    private final PathTable folders = new PathTable();
    private final BitSet filled = new BitSet();
    private byte[] lastParent = new byte[0];
    private long entries;
    private long bytes;

    /** @param top the name of the archive's one top folder with its slash, which is taken off; empty for none */
    EntryListing(boolean archive, byte[] top, ArchiveLimits limits, FindingLog log) {
        this.archive = archive;
        this.top = top;
        this.limits = limits;
        this.log = log;
    }

    @Override
    public void entry(RawEntry entry) throws IOException {
        if (archive && ++entries > limits.maxEntries()) {
            throw new ArchiveDamagedException(
                    FindingCode.ARCHIVE_BOMB, "the archive has more than " + limits.maxEntries() + " entries");
        }
        byte[] name = withoutSlash(entry.name());
        Optional<byte[]> below = belowTop(name);
        if (below.isEmpty()) {
            log.add(FindingCode.ENTRY_OUTSIDE_BAG, Names.shown(name), "the entry lies beside the bag's folder");
        } else if (below.get().length > 0 && nameIsSafe(below.get())) {
            take(below.get(), entry);
        }
    }

    @Override
    public void defect(FindingCode code, byte[] name, String message) {
        log.add(code, Names.shown(belowTop(withoutSlash(name)).orElse(name)), message);
    }

    private void take(byte[] name, RawEntry entry) throws IOException {
        if (entry.kind().isLink()) {
            log.add(
                    FindingCode.ENTRY_IS_LINK,
                    Names.shown(name),
                    "it is " + entry.kind().words() + ", not a file");
        } else if (entry.kind() == EntryKind.FOLDER) {
            folders.intern(name);
            fillParents(name);
        } else if (entry.kind() != EntryKind.FILE) {
            log.add(
                    FindingCode.ENTRY_IS_SPECIAL,
                    Names.shown(name),
                    "it is " + entry.kind().words() + ", not a file");
        } else {
            takeFile(name, entry);
        }
    }

    private void takeFile(byte[] name, RawEntry entry) throws IOException {
        bytes = Math.addExact(bytes, Math.max(0, entry.size()));
        if (archive && bytes > limits.maxBytes()) {
            throw new ArchiveDamagedException(
                    FindingCode.ARCHIVE_BOMB, "the archive unpacks to more than " + limits.maxBytes() + " bytes");
        }
        if (!inventory.present(name, entry.size(), entry.locator())) {
            log.add(FindingCode.ENTRY_DUPLICATE, Names.shown(name), "the archive has two entries of this name");
        }
        fillParents(name);
    }

    private boolean nameIsSafe(byte[] name) {
        if (name.length > Math.min(limits.maxNameBytes(), PathTable.MAX_PATH)) {
            String shown = Names.shown(Arrays.copyOf(name, 60));
            log.add(
                    FindingCode.NAME_TOO_LONG,
                    shown + "…",
                    "the name has " + name.length + " bytes, more than " + limits.maxNameBytes());
            return false;
        }
        if (archive && longestPart(name) > LONGEST_PART) {
            log.add(
                    FindingCode.NAME_TOO_LONG,
                    Names.shown(Arrays.copyOf(name, 60)) + "…",
                    "a part of the name has " + longestPart(name) + " bytes, more than " + LONGEST_PART
                            + ", which no file system holds");
            return false;
        }
        Optional<String> text = Names.utf8(name);
        if (text.isEmpty()) {
            log.add(FindingCode.NAME_NOT_UTF8, Names.shown(name), Names.notUtf8(name));
            return false;
        }
        return !archive || EntryNames.isSafe(text.get(), log);
    }

    private static int longestPart(byte[] name) {
        int longest = 0;
        int length = 0;
        for (byte each : name) {
            length = each == '/' ? 0 : length + 1;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /** The name below the top folder: empty bytes for the top folder itself, nothing for what lies beside it. */
    private Optional<byte[]> belowTop(byte[] name) {
        if (top.length == 0) {
            return Optional.of(name);
        }
        if (Arrays.equals(name, Arrays.copyOf(top, top.length - 1))) {
            return Optional.of(new byte[0]);
        }
        boolean inside = name.length > top.length && Arrays.equals(name, 0, top.length, top, 0, top.length);
        return inside ? Optional.of(Arrays.copyOfRange(name, top.length, name.length)) : Optional.empty();
    }

    private void fillParents(byte[] name) {
        int end = name.length;
        byte[] parent = parentOf(name, end);
        if (Arrays.equals(parent, lastParent)) {
            return;
        }
        lastParent = parent;
        while (parent.length > 0) {
            filled.set(folders.intern(parent));
            parent = parentOf(parent, parent.length);
        }
    }

    private static byte[] parentOf(byte[] name, int end) {
        int slash = end - 1;
        while (slash >= 0 && name[slash] != '/') {
            slash--;
        }
        return slash <= 0 ? new byte[0] : Arrays.copyOf(name, slash);
    }

    private static byte[] withoutSlash(byte[] name) {
        int start = 0;
        while (name.length - start >= 2 && name[start] == '.' && name[start + 1] == '/') {
            start += 2; // tar made by "tar -c ." says ./data/…
        }
        int end = name.length;
        if (end > start && name[end - 1] == '/') {
            end--;
        }
        if (end - start == 1 && name[start] == '.') {
            end = start;
        }
        return start == 0 && end == name.length ? name : Arrays.copyOfRange(name, start, end);
    }

    /** What was listed, once it is complete; adds the findings that need all of it. */
    Listed finish() {
        boolean payloadFolder = folders.find(new byte[] {'d', 'a', 't', 'a'}) >= 0;
        for (int id = 0; id < folders.size(); id++) {
            byte[] folder = folders.path(id);
            if (inventory.findPresent(folder) >= 0) {
                log.add(FindingCode.ENTRY_DUPLICATE, Names.shown(folder), "it is a file and a folder at once");
            }
            if (!filled.get(id) && !folders.text(id).equals("data")) {
                log.add(FindingCode.EMPTY_FOLDER, folders.text(id), "the folder has no file, so a bag cannot keep it");
            }
        }
        return new Listed(inventory, payloadFolder);
    }

    /** The files, and whether there is a folder {@code data}. */
    record Listed(Inventory inventory, boolean payloadFolder) {}
}
