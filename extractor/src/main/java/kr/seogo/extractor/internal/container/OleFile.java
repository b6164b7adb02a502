package kr.seogo.extractor.internal.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import kr.seogo.extractor.internal.hwp.HwpHeader;
import kr.seogo.extractor.internal.hwp.HwpText;
import kr.seogo.extractor.validate.Judgement;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Whether an OLE2 file holds every sector that its table has in use (MS-CFB 2.3), and whether its document is locked. */
public final class OleFile {

    private static final int HEAD = 512;
    private static final int FREE = -1;
    private static final int END_OF_CHAIN = -2;
    private static final int SHIFT_AT = 30;
    private static final int TABLES_AT = 44;
    private static final int FIRST_TABLE_AT = 76;
    private static final int TABLES_IN_HEAD = 109;

    private OleFile() {}

    public static Judgement judge(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            ByteBuffer head = Own.bytes(file, 0, HEAD, ByteOrder.LITTLE_ENDIAN);
            if (head.remaining() < HEAD) {
                return Own.truncated(HEAD, file.size());
            }
            int shift = head.getShort(SHIFT_AT);
            if (shift != 9 && shift != 12) {
                return Own.malformed("sector-size", "a sector of 2^" + shift + " bytes; expected 2^9 or 2^12");
            }
            long end = end(file, head, 1L << shift);
            // the last sector is not always written to its end
            if (end - (1L << shift) >= file.size()) {
                return Own.truncated(end, file.size());
            }
        }
        return document(path);
    }

    /**
     * Where the last sector ends that a table has in use; more tables than stand in the head are not gone over. The end of
     * a chain counts where another sector leads to it: some programs fill with it, or with zeros, what is free.
     */
    private static long end(FileChannel file, ByteBuffer head, long sector) throws IOException {
        long last = 0;
        int tables = Math.min(TABLES_IN_HEAD, Math.max(0, head.getInt(TABLES_AT)));
        int perTable = (int) (sector / Integer.BYTES);
        long sectors = (long) tables * perTable;
        for (int n = 0; n < tables; n++) {
            long at = Own.unsigned(head.getInt(FIRST_TABLE_AT + n * Integer.BYTES));
            last = Math.max(last, at);
            ByteBuffer table = Own.bytes(file, (at + 1) * sector, (int) sector, ByteOrder.LITTLE_ENDIAN);
            for (int i = 0; i < table.remaining() / Integer.BYTES; i++) {
                int next = table.getInt(i * Integer.BYTES);
                if (next != FREE && next != END_OF_CHAIN && next != 0) {
                    last = Math.max(last, Math.max((long) n * perTable + i, next < sectors ? next : 0));
                }
            }
        }
        return (last + 2) * sector;
    }

    private static Judgement document(Path path) {
        try (POIFSFileSystem ole = new POIFSFileSystem(path.toFile(), true)) {
            if (OleLock.locked(ole)) {
                return Own.locked("the document opens only with a password");
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Own.malformed("list", "the list of what it holds cannot be read: " + e.getMessage());
        }
        return HwpHeader.isHwp(path) ? hwp(path) : Own.sound();
    }

    private static Judgement hwp(Path path) {
        try {
            if (HwpHeader.isLocked(path)) {
                return Own.locked("the document opens only with a password, a certificate or a DRM server");
            }
            HwpText.read(path);
            return Own.sound();
        } catch (Exception | StackOverflowError e) { // hwplib declares Exception itself
            return Own.malformed("hwp", "hwplib cannot read the document: " + e);
        }
    }
}
