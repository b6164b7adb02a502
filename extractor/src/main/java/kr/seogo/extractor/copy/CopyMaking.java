package kr.seogo.extractor.copy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import kr.seogo.extractor.image.Drawing.Reason;
import kr.seogo.extractor.image.RefusedException;
import kr.seogo.extractor.image.WholePicture;
import kr.seogo.extractor.protocol.JobLine.CopyJob;

/**
 * Makes copies of pictures and sound without loss, with what the JDK reads and writes: the first picture of JPEG, PNG, TIFF,
 * GIF and BMP as PNG or TIFF, pixel for pixel; AIFF, AU and WAVE sound as WAVE with the same samples. Every end is a value.
 */
public final class CopyMaking {

    /** Makes what {@code job} asks for; what is begun and not ended is taken away. */
    public Copied make(CopyJob job) {
        try {
            if (!Files.isRegularFile(job.source().path())) {
                return new Copied.Refused(Reason.FAILED, "there is no readable regular file at the path");
            }
            if (Files.size(job.source().path()) > job.maxBytes()) {
                return new Copied.Refused(Reason.TOO_LARGE, "the file has more than " + job.maxBytes() + " bytes");
            }
            return job.target().equals("wav") ? sound(job.source().path(), job.out()) : picture(job);
        } catch (RefusedException e) {
            return new Copied.Refused(e.reason(), String.valueOf(e.getMessage()));
        } catch (UnsupportedAudioFileException e) {
            return new Copied.Refused(Reason.UNSUPPORTED, String.valueOf(e.getMessage()));
        } catch (IIOException | RuntimeException e) {
            return new Copied.Refused(Reason.DAMAGED, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Copied.Refused(Reason.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private static Copied picture(CopyJob job) throws IOException {
        BufferedImage picture = WholePicture.of(job.source().path(), job.maxPixels());
        if (!ImageIO.write(picture, job.target(), job.out().toFile())) {
            return new Copied.Refused(Reason.UNSUPPORTED, "no writer of " + job.target() + " takes such pixels");
        }
        return new Copied.Done("imageio");
    }

    private static Copied sound(Path source, Path out) throws IOException, UnsupportedAudioFileException {
        try (AudioInputStream in = AudioSystem.getAudioInputStream(source.toFile())) {
            if (!AudioSystem.isFileTypeSupported(AudioFileFormat.Type.WAVE, in)) {
                return new Copied.Refused(Reason.UNSUPPORTED, "WAVE does not hold " + in.getFormat());
            }
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, out.toFile());
        }
        return new Copied.Done("javasound");
    }
}
