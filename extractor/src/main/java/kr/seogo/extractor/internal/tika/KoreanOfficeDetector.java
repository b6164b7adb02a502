package kr.seogo.extractor.internal.tika;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kr.seogo.extractor.internal.hwp.HwpHeader;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the Korean formats that Tika's own detection misses (it knows two thirds of real HWP 5 files and HWPX by
 * its file name only), and texts in UTF-16 without a mark; leaves everything else to {@code others}.
 */
final class KoreanOfficeDetector implements Detector {

    private static final long serialVersionUID = 1L;

    private static final int OLE2 = 0xD0CF11E0;
    private static final int ZIP = 0x504B0304;

    /** OWPML (KS X 6101): the first entry of the package is stored, named mimetype, and says this. */
    private static final String HWPX_START = "mimetypeapplication/hwp+zip";

    private final Detector others;

    KoreanOfficeDetector(Detector others) {
        this.others = others;
    }

    @Override
    public MediaType detect(InputStream input, Metadata metadata) throws IOException {
        MediaType korean = input == null ? null : korean(input, metadata);
        if (korean != null) {
            return korean;
        }
        MediaType other = others.detect(input, metadata);
        boolean unknown = MediaType.OCTET_STREAM.equals(other);
        return unknown && input != null && hasTextName(metadata) && PlainTextParser.isText(input)
                ? MediaType.TEXT_PLAIN
                : other;
    }

    private static @Nullable MediaType korean(InputStream input, Metadata metadata) throws IOException {
        byte[] head = peek(input, 4096);
        int magic = head.length < 4
                ? 0
                : ((head[0] & 0xFF) << 24) | ((head[1] & 0xFF) << 16) | ((head[2] & 0xFF) << 8) | (head[3] & 0xFF);
        if (magic == OLE2) {
            boolean hwp = name(metadata).endsWith(".hwp");
            return hwp || (input instanceof TikaInputStream tika && HwpHeader.isHwp(tika.getPath()))
                    ? Types.HWP5
                    : null;
        }
        if (magic == ZIP) {
            String start = new String(head, StandardCharsets.ISO_8859_1);
            boolean hwpx = name(metadata).endsWith(".hwpx") || start.contains(HWPX_START);
            return hwpx ? Types.HWPX : null;
        }
        return null;
    }

    private static boolean hasTextName(Metadata metadata) {
        String name = name(metadata);
        return name.endsWith(".txt") || name.endsWith(".csv") || name.endsWith(".log") || name.endsWith(".tsv");
    }

    private static String name(Metadata metadata) {
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private static byte[] peek(InputStream input, int length) throws IOException {
        input.mark(length);
        byte[] bytes = input.readNBytes(length);
        input.reset();
        return bytes;
    }
}
