package kr.seogo.app.internal.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.WorkFailedException;

/**
 * Whether the volume has room for a transfer before anything of it is taken in. What is asked for is the payload once,
 * for the store; a tenth more for metadata, text and index; a packed bag once more, to unpack it; and the reserve, which
 * belongs to the database. A measure of what is likely, not a promise: a volume may fill up by others.
 */
record StoreRoom(Path store, long reserve) {

    /** Goes on where there is room; else exit code 3 and a sentence, and nothing was taken in. */
    void requireFor(Path bag) {
        if (reserve == 0) {
            return; // switched off
        }
        try {
            FileStore volume = Files.getFileStore(store);
            long needed = needed(bag) + reserve;
            long free = volume.getUsableSpace();
            if (free < needed) {
                throw tooFull(bag, needed, free);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not see how much room " + bag + " needs and " + store + " has", e);
        }
    }

    private WorkFailedException tooFull(Path bag, long needed, long free) {
        return new WorkFailedException(
                ExitCode.COULD_NOT,
                ("디스크에 자리가 모자라 '%s'을(를) 받지 않았습니다. 잃은 것은 없습니다. 필요: %,d바이트(여유분 store.reserve %,d 포함),"
                                + " 남음: %,d바이트. 자리를 만든 뒤 다시 넣어 주세요. / There is not enough room for %s on the volume of"
                                + " %s and nothing was taken in. Needed: %d bytes, of which store.reserve %d; free: %d. Make room"
                                + " and hand it in again")
                        .formatted(bag, needed, reserve, free, bag, store, needed, reserve, free),
                null);
    }

    private static long needed(Path bag) throws IOException {
        if (Files.isDirectory(bag)) {
            return withDescription(folder(bag));
        }
        long unpacked = isZip(bag) ? zip(bag) : Files.size(bag);
        return unpacked + withDescription(unpacked);
    }

    private static long withDescription(long payload) {
        return payload + payload / 10;
    }

    private static boolean isZip(Path bag) {
        return bag.toString().endsWith(".zip");
    }

    private static long folder(Path bag) throws IOException {
        try (Stream<Path> all = Files.walk(bag)) {
            return all.filter(Files::isRegularFile).mapToLong(StoreRoom::size).sum();
        } catch (UncheckedIOException e) {
            return 0; // what cannot be read is told as a finding by whoever reads it
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long zip(Path bag) throws IOException {
        try (ZipFile zip = new ZipFile(bag.toFile())) {
            return zip.stream()
                    .mapToLong(ZipEntry::getSize)
                    .filter(size -> size > 0)
                    .sum();
        } catch (java.util.zip.ZipException e) {
            return Files.size(bag); // told as a finding by whoever unpacks it
        }
    }
}
