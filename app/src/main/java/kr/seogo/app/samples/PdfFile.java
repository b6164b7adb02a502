package kr.seogo.app.samples;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * PDF 1.4 with Korean text. The font is named and not embedded (ISO 32000-1, 9.7.5.2: a predefined CMap over the
 * collection Adobe-Korea1), so that a few kilobytes hold a document whose text can be taken out.
 */
final class PdfFile {

    private static final int LINES = 40;
    private static final int WIDTH = 36;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private PdfFile() {}

    static byte[] of(Document document) {
        return new PdfFile().write(document);
    }

    private byte[] write(Document document) {
        List<List<String>> pages = pages(document);
        print("%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n");
        object("<< /Type /Catalog /Pages 2 0 R >>");
        StringBuilder kids = new StringBuilder();
        for (int page = 0; page < pages.size(); page++) {
            kids.append(6 + 2 * page).append(" 0 R ");
        }
        object("<< /Type /Pages /Kids [ " + kids + "] /Count " + pages.size() + " >>");
        object("<< /Type /Font /Subtype /Type0 /BaseFont /HYSMyeongJo-Medium /Encoding /UniKS-UCS2-H"
                + " /DescendantFonts [ 4 0 R ] >>");
        object("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HYSMyeongJo-Medium /CIDSystemInfo"
                + " << /Registry (Adobe) /Ordering (Korea1) /Supplement 1 >> /DW 1000 /FontDescriptor 5 0 R >>");
        object("<< /Type /FontDescriptor /FontName /HYSMyeongJo-Medium /Flags 6 /FontBBox [ 0 -148 1001 880 ]"
                + " /ItalicAngle 0 /Ascent 880 /Descent -148 /CapHeight 880 /StemV 93 >>");
        pages.forEach(this::page);
        end();
        return bytes.toByteArray();
    }

    private static List<List<String>> pages(Document document) {
        List<String> lines = new ArrayList<>();
        for (String line : document.lines()) {
            for (int i = 0; i < Math.max(1, line.length()); i += WIDTH) {
                lines.add(line.substring(i, Math.min(line.length(), i + WIDTH)));
            }
        }
        List<List<String>> pages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += LINES) {
            pages.add(lines.subList(i, Math.min(lines.size(), i + LINES)));
        }
        return pages;
    }

    private void page(List<String> lines) {
        int content = offsets.size() + 2;
        object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Resources << /Font << /F1 3 0 R >> >> /Contents "
                        + content + " 0 R >>");
        StringBuilder stream = new StringBuilder("BT /F1 12 Tf 18 TL 60 780 Td\n");
        for (String line : lines) {
            stream.append('<');
            line.chars().forEach(unit -> stream.append("%04X".formatted(unit)));
            stream.append("> Tj T*\n");
        }
        stream.append("ET");
        object("<< /Length " + stream.length() + " >>\nstream\n" + stream + "\nendstream");
    }

    private void object(String body) {
        offsets.add(bytes.size());
        print(offsets.size() + " 0 obj\n" + body + "\nendobj\n");
    }

    private void end() {
        int start = bytes.size();
        print("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> print("%010d 00000 n \n".formatted(offset)));
        print("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
    }

    private void print(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
