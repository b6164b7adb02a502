package kr.seogo.extractor.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.seogo.extractor.image.Drawing.Drawn;
import kr.seogo.extractor.image.Drawing.NotDrawn;
import kr.seogo.extractor.image.Drawing.Reason;
import kr.seogo.extractor.internal.pdfbox.FirstPage;
import kr.seogo.extractor.protocol.JobLine.ImageJob;

/** Draws a small picture of a file. Every end is a value; the same job again gives the same picture. */
public final class SmallPictures {

    /** PDF readers accept junk before the header; so far into a file they look (ISO 32000-1, annex H). */
    private static final int HEADER = 1024;

    /** Draws {@code job}'s file to its {@code out}. */
    public Drawing draw(ImageJob job) {
        Path path = job.source().path();
        if (!Files.isRegularFile(path)) {
            return new NotDrawn(Reason.FAILED, "there is no readable regular file at " + path);
        }
        Picture picture;
        try {
            picture = isPdf(path)
                    ? FirstPage.draw(path, job.maxSide(), job.maxPixels())
                    : RasterPicture.read(path, job.maxSide(), job.maxPixels());
        } catch (RefusedException e) {
            return new NotDrawn(e.reason(), String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // decoders meet damage with any exception there is
            return new NotDrawn(Reason.DAMAGED, "the picture could not be decoded: " + e);
        }
        return write(job, picture);
    }

    /** Whether {@code path} starts as a PDF does. */
    public static boolean isPdf(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(HEADER), StandardCharsets.ISO_8859_1).contains("%PDF-");
        } catch (IOException e) {
            return false;
        }
    }

    private static Drawing write(ImageJob job, Picture picture) {
        try {
            BufferedImage small = Shrinking.to(job.maxSide(), picture.pixels());
            long bytes = PngFile.write(small, job.out());
            return new Drawn(
                    job.out(),
                    small.getWidth(),
                    small.getHeight(),
                    picture.sourceWidth(),
                    picture.sourceHeight(),
                    bytes);
        } catch (IOException e) {
            return new NotDrawn(Reason.FAILED, "could not write " + job.out() + ": " + e);
        }
    }
}
