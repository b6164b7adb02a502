package kr.seogo.readingroom;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** The bytes the pages refer to, where the API would serve them. */
@Path("/api/v1/records/{id}/files/{n}")
public final class FakeApi {

    private static final String[] PAGES = {"First page", "Second page", "Third page"};

    @GET
    public Response bytes(@PathParam("n") int n) {
        return switch (n) {
            case 1 -> Response.ok(pdf(), "application/pdf").build();
            case 5 -> Response.ok("메모의 글", "text/plain; charset=utf-8").build();
            default -> Response.ok(png(), "image/png").build();
        };
    }

    @GET
    @Path("preview")
    public Response preview() {
        return Response.ok(png(), "image/png").build();
    }

    static byte[] png() {
        BufferedImage image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xDDE7F3));
        pen.fillRect(0, 0, 800, 500);
        pen.setColor(new Color(0x0D4A94));
        pen.fillRect(120, 150, 560, 250);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A PDF of three pages, written out by hand (ISO 32000-1, 7.5). */
    static byte[] pdf() {
        List<String> objects = new ArrayList<>();
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Count 3 /Kids [4 0 R 6 0 R 8 0 R] >>");
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        for (int i = 0; i < PAGES.length; i++) {
            String text = "BT /F1 32 Tf 80 700 Td (" + PAGES[i] + ") Tj ET";
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + (5 + 2 * i)
                    + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
            objects.add("<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream");
        }
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", pdf.length()));
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append('\n').append(table);
        pdf.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\n");
        pdf.append("startxref\n").append(start).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
