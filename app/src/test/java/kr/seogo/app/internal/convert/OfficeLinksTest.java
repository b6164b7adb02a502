package kr.seogo.app.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import kr.seogo.testing.Needed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real LibreOffice and a document that names a picture of this machine, which its sender may not have. */
class OfficeLinksTest {

    @Test
    void a_file_of_this_machine_that_a_document_only_names_does_not_come_into_the_copy(@TempDir Path folder)
            throws IOException {
        Path program = Needed.program("soffice");
        Path secret = folder.resolve("secret.png");
        ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB), "png", secret.toFile());
        Path document = odt(folder.resolve("source.odt"), secret);
        Path out = Files.createDirectory(folder.resolve("out"));

        OfficeRun.End end = new OfficeRun(folder.resolve("office"), 4096)
                .run(
                        program,
                        List.of(
                                "--convert-to",
                                OfficeFormat.Family.TEXT.toPdf(),
                                "--outdir",
                                out.toString(),
                                document.toString()),
                        Duration.ofMinutes(2));

        assertThat(end).isInstanceOf(OfficeRun.End.Ended.class);
        assertThat(Files.readString(out.resolve("source.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .doesNotContain("/Subtype/Image");
    }

    private static Path odt(Path file, Path linked) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(zip, "META-INF/manifest.xml", """
                    <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                    <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
                    <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                    </manifest:manifest>
                    """);
            entry(zip, "content.xml", """
                    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                     xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
                     xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
                     xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2">
                    <office:body><office:text><text:p><draw:frame svg:width="3cm" svg:height="3cm">
                    <draw:image xlink:href="%s" xlink:type="simple"/></draw:frame>words</text:p></office:text></office:body>
                    </office:document-content>
                    """.formatted(linked.toUri()));
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
