package kr.seogo.app.internal.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file system of the data folder. */
final class Storage {
    private static final long COMFORTABLE = 10L << 30;
    private static final long LEAST = 1L << 30;

    private Storage() {}

    static List<Finding> examine(Path data) {
        Path there = data;
        while (!Files.isDirectory(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return List.of(space(there), direct(there));
    }

    private static Finding space(Path folder) {
        String remedy = "free some, or name another folder with --data";
        String cost = "transfers are refused when the disk is full";
        try {
            FileStore store = Files.getFileStore(folder);
            long free = store.getUsableSpace();
            String state = free < LEAST ? "missing" : free < COMFORTABLE ? "limited" : "ok";
            return new Finding(
                    "disk",
                    state,
                    "always",
                    "%d GB free under %s (%s)".formatted(free >> 30, folder, store.type()),
                    cost,
                    remedy);
        } catch (IOException e) {
            return new Finding("disk", "missing", "always", String.valueOf(e.getMessage()), cost, remedy);
        }
    }

    private static Finding direct(Path folder) {
        String cost = "what was written is read back from memory, not from the disk, before it is called preserved";
        String remedy = "put the data folder on ext4, xfs or another file system with O_DIRECT";
        try {
            boolean works = DirectRead.works(folder);
            String found = (works ? "direct reads work under " : "no direct reads under ") + folder;
            return new Finding("direct-io", works ? "ok" : "limited", "optional", found, cost, remedy);
        } catch (IOException e) {
            return new Finding("direct-io", "limited", "optional", "cannot write under " + folder, cost, remedy);
        }
    }
}
