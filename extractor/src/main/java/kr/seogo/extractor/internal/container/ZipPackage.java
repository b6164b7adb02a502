package kr.seogo.extractor.internal.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import kr.seogo.extractor.validate.Judgement;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Whether a ZIP, or a document that is one, has its list at its end, and whether entries of it are locked. */
public final class ZipPackage {

    /** The list's end with the longest remark it may have (APPNOTE 4.3.16). */
    private static final int LONGEST_END = 22 + 0xFFFF;

    private static final int END = 0x06054B50;
    private static final int ENTRIES_AT = 10;

    /** Stands for the number of entries where there are too many for two bytes (APPNOTE 4.4.1.4). */
    private static final int MANY = 0xFFFF;

    /** Where OpenDocument and HWPX say that entries are locked. */
    private static final String MANIFEST = "META-INF/manifest.xml";

    private static final int LONGEST_MANIFEST = 1 << 20;

    private ZipPackage() {}

    public static Judgement judge(Path path) throws IOException {
        long length;
        OptionalInt listed;
        try (FileChannel file = FileChannel.open(path)) {
            length = file.size();
            listed = listed(file);
        }
        if (listed.isEmpty()) {
            return Own.endless("list of what it holds");
        }
        try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (listed.getAsInt() != MANY && entries.size() < listed.getAsInt()) {
                return Own.malformed(
                        "list",
                        "by its own account it holds " + listed.getAsInt() + " entries; found " + entries.size());
            }
            for (ZipArchiveEntry entry : entries) {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    return Own.locked("entries of it open only with a password");
                }
                if (entry.getCompressedSize() > length) {
                    return Own.truncated(entry.getCompressedSize(), length);
                }
            }
            return locked(zip, zip.getEntry(MANIFEST))
                    ? Own.locked("the document opens only with a password")
                    : Own.sound();
        } catch (IOException | RuntimeException e) {
            return Own.malformed("list", "the list of what it holds cannot be read: " + e.getMessage());
        }
    }

    /** How many entries it says it holds; empty where no list ends. */
    private static OptionalInt listed(FileChannel file) throws IOException {
        int length = (int) Math.min(LONGEST_END, file.size());
        ByteBuffer end = Own.bytes(file, file.size() - length, length, ByteOrder.LITTLE_ENDIAN);
        for (int i = end.remaining() - 22; i >= 0; i--) {
            if (end.getInt(i) == END) {
                return OptionalInt.of(end.getShort(i + ENTRIES_AT) & MANY);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean locked(ZipFile zip, @Nullable ZipArchiveEntry manifest) throws IOException {
        if (manifest == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(manifest)) {
            return new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }
}
