package kr.seogo.extractor.internal.container;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Where programs of the 1990s and 2000s say in an OLE2 file that their document is locked. */
final class OleLock {

    /** MS-OFFCRYPTO 2.3.4: a package of the newer kind, locked whole. */
    private static final String PACKAGE = "EncryptedPackage";

    /** MS-DOC 2.5.2: bit 8 of the flags after ten bytes. */
    private static final int WORD_FLAGS = 11;

    /** MS-XLS 2.4.117: a record of this kind among the first, not among those of a sheet. */
    private static final int FILE_PASS = 0x2F;

    private static final int BEGIN_OF_FILE = 0x0809;
    private static final int FIRST_RECORDS = 8;

    private OleLock() {}

    static boolean locked(POIFSFileSystem ole) throws IOException {
        DirectoryNode root = ole.getRoot();
        if (root.hasEntryCaseInsensitive(PACKAGE)) {
            return true;
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            byte[] head = head(ole, "WordDocument", WORD_FLAGS + 1);
            return head.length > WORD_FLAGS && (head[WORD_FLAGS] & 1) != 0;
        }
        return root.hasEntryCaseInsensitive("Workbook") && workbook(head(ole, "Workbook", 4096));
    }

    private static boolean workbook(byte[] records) {
        int at = 0;
        for (int n = 0; n < FIRST_RECORDS && at + 4 <= records.length; n++) {
            int kind = word(records, at);
            if (n == 0 && kind != BEGIN_OF_FILE) {
                return false;
            }
            if (kind == FILE_PASS) {
                return true;
            }
            at += 4 + word(records, at + 2);
        }
        return false;
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private static byte[] head(POIFSFileSystem ole, String name, int length) throws IOException {
        try (InputStream in = ole.createDocumentInputStream(name)) {
            return in.readNBytes(length);
        }
    }
}
