package kr.seogo.extractor.inspect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks for metadata in JPEG (segments), PNG (chunks) and TIFF (tags), above all for where a picture was taken. */
final class PictureInspection {

    private static final int MOST_TAGS = 500;
    private static final int GPS = 0x8825;
    private static final int ARTIST = 0x013b;
    private static final int COPYRIGHT = 0x8298;
    private static final int XMP = 0x02bc;
    private static final int EXIF = 0x8769;

    private PictureInspection() {}

    static boolean isPicture(byte[] head) {
        boolean jpeg = head.length > 2 && (head[0] & 255) == 0xff && (head[1] & 255) == 0xd8;
        boolean png = head.length > 8 && (head[0] & 255) == 0x89 && head[1] == 'P';
        return jpeg || png || isTiff(head);
    }

    private static boolean isTiff(byte[] head) {
        return head.length > 4
                && ((head[0] == 'I' && head[1] == 'I' && head[2] == 42)
                        || (head[0] == 'M' && head[1] == 'M' && head[3] == 42));
    }

    static void look(Path path, Findings findings) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
        if (bytes.get(0) == 'I' || bytes.get(0) == 'M') {
            tiff(bytes, findings);
        } else if ((bytes.get(0) & 255) == 0x89) {
            png(bytes, findings);
        } else {
            jpeg(bytes, findings);
        }
    }

    private static void jpeg(ByteBuffer bytes, Findings findings) {
        int at = 2;
        while (at + 4 <= bytes.limit() && (bytes.get(at) & 255) == 0xff) {
            int marker = bytes.get(at + 1) & 255;
            int length = bytes.getShort(at + 2) & 0xffff;
            if (marker == 0xda || length < 2 || at + 2 + length > bytes.limit()) {
                break;
            }
            segment(marker, bytes.slice(at + 4, length - 2), findings);
            at += 2 + length;
        }
    }

    private static void segment(int marker, ByteBuffer segment, Findings findings) {
        byte[] head = new byte[Math.min(40, segment.limit())];
        segment.get(0, head);
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (marker == 0xe1 && start.startsWith("Exif\0\0") && segment.limit() > 14) {
            tiff(segment.slice(6, segment.limit() - 6), findings);
        } else if (marker == 0xe1 && start.startsWith("http")) {
            findings.add(Hidden.METADATA, "XMP", "");
        } else if (marker == 0xed) {
            findings.add(Hidden.METADATA, "IPTC", "");
        } else if (marker == 0xfe) {
            findings.addIfAny(Hidden.COMMENT, "JPEG", start);
        }
    }

    private static void png(ByteBuffer bytes, Findings findings) {
        int at = 8;
        while (at + 12 <= bytes.limit()) {
            int length = bytes.getInt(at);
            if (length < 0 || length > bytes.limit() - at - 12) {
                return;
            }
            byte[] type = new byte[4];
            bytes.get(at + 4, type);
            String name = new String(type, StandardCharsets.ISO_8859_1);
            switch (name) {
                case "eXIf" -> tiff(bytes.slice(at + 8, length), findings);
                case "tEXt", "iTXt", "zTXt" -> findings.add(Hidden.METADATA, name, text(bytes, at + 8, length));
                default -> {
                    // the picture itself
                }
            }
            at += 12 + length;
        }
    }

    private static String text(ByteBuffer bytes, int at, int length) {
        byte[] text = new byte[Math.min(200, length)];
        bytes.get(at, text);
        return new String(text, StandardCharsets.UTF_8).replace('\0', ' ');
    }

    private static void tiff(ByteBuffer exif, Findings findings) {
        if (exif.limit() < 8) {
            return;
        }
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        findings.add(Hidden.METADATA, "EXIF/TIFF", "");
        int next = directory(exif, exif.getInt(4), findings, 0);
        if (next > 0) {
            findings.add(Hidden.THUMBNAIL, "IFD1", "");
        }
    }

    /** Reads a directory of tags; returns where the next one lies, 0 where there is none. */
    private static int directory(ByteBuffer exif, int at, Findings findings, int depth) {
        if (at < 8 || at + 2 > exif.limit() || depth > 2) {
            return 0;
        }
        int count = Math.min(MOST_TAGS, exif.getShort(at) & 0xffff);
        for (int i = 0; i < count && at + 14 + 12 * i <= exif.limit(); i++) {
            tag(exif, at + 2 + 12 * i, findings, depth);
        }
        int end = at + 2 + 12 * count;
        return end + 4 <= exif.limit() ? exif.getInt(end) : 0;
    }

    private static void tag(ByteBuffer exif, int at, Findings findings, int depth) {
        int value = exif.getInt(at + 8);
        int length = exif.getInt(at + 4);
        switch (exif.getShort(at) & 0xffff) {
            case GPS -> findings.add(Hidden.LOCATION, "GPS", "");
            case ARTIST, COPYRIGHT -> {
                boolean apart = length > 4 && value > 0 && length < exif.limit() && value < exif.limit() - length;
                findings.add(Hidden.PERSON, "Artist", apart ? text(exif, value, length) : "");
            }
            case XMP -> findings.add(Hidden.METADATA, "XMP", "");
            case EXIF -> directory(exif, value, findings, depth + 1);
            default -> {
                // nothing that tells of a person
            }
        }
    }
}
