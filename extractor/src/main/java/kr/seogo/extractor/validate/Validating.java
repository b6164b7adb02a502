package kr.seogo.extractor.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.extractor.image.Drawing.Reason;
import kr.seogo.extractor.image.SmallPictures;
import kr.seogo.extractor.internal.container.BoxFile;
import kr.seogo.extractor.internal.container.OleFile;
import kr.seogo.extractor.internal.container.PngFile;
import kr.seogo.extractor.internal.container.RiffFile;
import kr.seogo.extractor.internal.container.SevenZip;
import kr.seogo.extractor.internal.container.ZipPackage;
import kr.seogo.extractor.internal.jhove.Jhove;
import kr.seogo.extractor.internal.pdfbox.PdfLock;
import kr.seogo.extractor.internal.verapdf.PdfClaims;
import kr.seogo.extractor.protocol.JobLine.ValidateJob;
import org.jspecify.annotations.Nullable;

/** Judges a file by what its bytes are. Every end is a value. */
public final class Validating {

    private static final int HEAD = 16;

    /** How {@code job}'s file stands to its format. */
    public Validated validate(ValidateJob job) {
        Path path = job.source().path();
        try {
            if (!Files.isRegularFile(path)) {
                return new Validated.Refused(Reason.FAILED, "there is no readable regular file at " + path);
            }
            if (Files.size(path) > job.maxBytes()) {
                return new Validated.Refused(Reason.TOO_LARGE, "the file has more than " + job.maxBytes() + " bytes");
            }
            List<Judgement> judgements = judge(path, job.source().puid());
            return judgements.isEmpty()
                    ? new Validated.Refused(Reason.UNSUPPORTED, "no judge for this format")
                    : new Validated.Judged(judgements);
        } catch (IOException e) {
            return new Validated.Refused(Reason.FAILED, "the file could not be read: " + e);
        }
    }

    private static List<Judgement> judge(Path path, @Nullable String puid) throws IOException {
        byte[] head = head(path);
        if (SmallPictures.isPdf(path)) {
            return pdf(path);
        }
        if (starts(head, 0x50, 0x4B)) {
            return List.of(ZipPackage.judge(path));
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return List.of(OleFile.judge(path));
        }
        if (starts(head, 0x89, 'P', 'N', 'G')) {
            return List.of(PngFile.judge(path));
        }
        if (starts(head, 'R', 'I', 'F', 'F')) {
            return wave(path, head);
        }
        if (starts(head, '7', 'z', 0xBC, 0xAF)) {
            return SevenZip.judge(path);
        }
        return picture(path, head, puid == null ? "" : puid);
    }

    private static List<Judgement> picture(Path path, byte[] head, String puid) throws IOException {
        if (starts(head, 0xFF, 0xD8, 0xFF)) {
            return List.of(Jhove.jpeg(path));
        }
        if (starts(head, 'I', 'I', 42, 0) || starts(head, 'M', 'M', 0, 42)) {
            return List.of(Jhove.tiff(path));
        }
        boolean boxes = head.length >= 8 && new String(head, 4, 4, StandardCharsets.ISO_8859_1).matches("ftyp|jP  ");
        if (boxes) {
            List<Judgement> judgements = new ArrayList<>(List.of(BoxFile.judge(path)));
            if (head[4] == 'j') {
                judgements.add(Jhove.jpeg2000(path));
            }
            return judgements;
        }
        return Utf8Claim.of(path, puid) ? List.of(Jhove.utf8(path)) : List.of();
    }

    private static List<Judgement> pdf(Path path) throws IOException {
        List<Judgement> locked = PdfLock.judge(path);
        if (!locked.isEmpty()) {
            return locked; // a judge without the password would only say that it understands nothing
        }
        List<Judgement> judgements = new ArrayList<>(List.of(Jhove.pdf(path)));
        judgements.addAll(PdfClaims.judge(path));
        return judgements;
    }

    private static List<Judgement> wave(Path path, byte[] head) throws IOException {
        List<Judgement> judgements = new ArrayList<>(List.of(RiffFile.judge(path)));
        if (new String(head, 8, 4, StandardCharsets.ISO_8859_1).equals("WAVE")) {
            judgements.add(Jhove.wave(path));
        }
        return judgements;
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
