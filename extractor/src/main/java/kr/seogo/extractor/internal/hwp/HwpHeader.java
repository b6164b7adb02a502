package kr.seogo.extractor.internal.hwp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The stream {@code FileHeader} of an HWP 5 file: 32 bytes of signature, 4 of version, 4 of flags (HWP 5.0, 3.2.1). */
public final class HwpHeader {

    private static final byte[] SIGNATURE = "HWP Document File".getBytes(StandardCharsets.US_ASCII);
    private static final int FLAGS_AT = 36;

    /** Bit 1 password, 4 DRM, 8 encrypted by certificate, 10 DRM by certificate. */
    private static final int LOCKED = (1 << 1) | (1 << 4) | (1 << 8) | (1 << 10);

    private HwpHeader() {}

    /** Whether the OLE file at {@code path} is an HWP 5 document; false for one that cannot be opened. */
    public static boolean isHwp(Path path) {
        try {
            byte[] header = read(path);
            return header.length >= SIGNATURE.length
                    && Arrays.equals(header, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Whether the document opens only with a password, a certificate or a DRM server. */
    public static boolean isLocked(Path path) throws IOException {
        byte[] header = read(path);
        if (header.length < FLAGS_AT + 4) {
            return false;
        }
        int flags = (header[FLAGS_AT] & 0xFF) | ((header[FLAGS_AT + 1] & 0xFF) << 8);
        return (flags & LOCKED) != 0;
    }

    private static byte[] read(Path path) throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem(path.toFile(), true)) {
            if (!ole.getRoot().hasEntryCaseInsensitive("FileHeader")) {
                return new byte[0];
            }
            try (InputStream header =
                    new DocumentInputStream((DocumentEntry) ole.getRoot().getEntryCaseInsensitive("FileHeader"))) {
                return header.readNBytes(FLAGS_AT + 4);
            }
        }
    }
}
