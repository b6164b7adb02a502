package kr.seogo.extractor.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import kr.seogo.extractor.image.Drawing.Reason;
import kr.seogo.extractor.protocol.JobId;
import kr.seogo.extractor.protocol.JobLine.CopyJob;
import kr.seogo.extractor.protocol.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyMakingTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final CopyMaking making = new CopyMaking();

    private Copied make(Path source, String target, long maxPixels) {
        return making.make(new CopyJob(
                new JobId("1"),
                new Source(source, null, null, "name"),
                target,
                folder.resolve("out"),
                maxPixels,
                Duration.ofSeconds(10),
                1 << 20));
    }

    private Path picture() throws IOException {
        BufferedImage picture = new BufferedImage(31, 17, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 31; x++) {
            for (int y = 0; y < 17; y++) {
                picture.setRGB(x, y, 0xFF000000 | x * 71_003 + y * 977);
            }
        }
        Path bmp = folder.resolve("a.bmp");
        ImageIO.write(picture, "bmp", bmp.toFile());
        return bmp;
    }

    @Test
    void a_picture_has_every_pixel_it_had() throws IOException {
        Path bmp = picture();
        BufferedImage was = ImageIO.read(bmp.toFile());

        for (String target : new String[] {"png", "tiff"}) {
            assertThat(make(bmp, target, 1_000)).isEqualTo(new Copied.Done("imageio"));
            File out = folder.resolve("out").toFile();
            BufferedImage is = ImageIO.read(out);
            assertThat(is.getRGB(0, 0, 31, 17, null, 0, 31)).isEqualTo(was.getRGB(0, 0, 31, 17, null, 0, 31));
            Files.delete(out.toPath());
        }
    }

    @Test
    void sound_has_every_sample_it_had() throws Exception {
        AudioFormat format = new AudioFormat(8_000, 16, 1, true, true);
        byte[] samples = new byte[1_600];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (byte) (i * 31);
        }
        Path aiff = folder.resolve("a.aiff");
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(samples), format, 800),
                AudioFileFormat.Type.AIFF,
                aiff.toFile());

        assertThat(make(aiff, "wav", 1)).isEqualTo(new Copied.Done("javasound"));

        try (AudioInputStream made =
                AudioSystem.getAudioInputStream(folder.resolve("out").toFile())) {
            assertThat(AudioSystem.getAudioFileFormat(folder.resolve("out").toFile())
                            .getType())
                    .isEqualTo(AudioFileFormat.Type.WAVE);
            byte[] is = made.readAllBytes();
            for (int i = 0; i < is.length; i += 2) {
                byte low = is[i];
                is[i] = is[i + 1];
                is[i + 1] = low;
            }
            assertThat(is).isEqualTo(samples);
        }
    }

    @Test
    void what_is_too_large_cut_off_or_no_such_thing_is_told() throws IOException {
        Path bmp = picture();
        Path cut = Files.write(folder.resolve("cut.bmp"), Arrays.copyOf(Files.readAllBytes(bmp), 300));
        Path text = Files.writeString(folder.resolve("a.txt"), "no picture and no sound");

        assertThat(make(bmp, "png", 100)).isInstanceOfSatisfying(Copied.Refused.class, r -> assertThat(r.reason())
                .isEqualTo(Reason.TOO_LARGE));
        assertThat(make(text, "png", 100)).isInstanceOfSatisfying(Copied.Refused.class, r -> assertThat(r.reason())
                .isEqualTo(Reason.UNSUPPORTED));
        assertThat(make(text, "wav", 100)).isInstanceOfSatisfying(Copied.Refused.class, r -> assertThat(r.reason())
                .isEqualTo(Reason.UNSUPPORTED));
        assertThat(make(cut, "png", 1_000)).isInstanceOf(Copied.Refused.class);
    }
}
