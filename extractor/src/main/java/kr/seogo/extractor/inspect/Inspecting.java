package kr.seogo.extractor.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import kr.seogo.extractor.image.Drawing.Reason;
import kr.seogo.extractor.image.RefusedException;
import kr.seogo.extractor.image.SmallPictures;
import kr.seogo.extractor.internal.pdfbox.PdfInspection;
import kr.seogo.extractor.protocol.JobLine.InspectJob;

/** Looks into a file by what its bytes are. Every end is a value. */
public final class Inspecting {

    private static final Set<String> PLAIN = Set.of("txt", "csv", "tsv", "md", "log");

    /** What {@code job}'s file carries beside what it shows. */
    public Inspected inspect(InspectJob job) {
        Path path = job.source().path();
        try {
            if (!Files.isRegularFile(path)) {
                return new Inspected.Refused(Reason.FAILED, "there is no readable regular file at " + path);
            }
            if (Files.size(path) > job.maxBytes()) {
                return new Inspected.Refused(Reason.TOO_LARGE, "the file has more than " + job.maxBytes() + " bytes");
            }
            Findings findings = new Findings();
            look(job, path, findings);
            return findings.looked();
        } catch (RefusedException e) {
            return new Inspected.Refused(e.reason(), String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // readers meet damage with any exception there is
            return new Inspected.Refused(Reason.DAMAGED, "the file could not be looked into: " + e);
        }
    }

    private static void look(InspectJob job, Path path, Findings findings) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(16);
        }
        String name = job.source().name();
        if (SmallPictures.isPdf(path)) {
            PdfInspection.look(path, findings);
        } else if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
            PackageInspection.look(path, findings);
        } else if (PictureInspection.isPicture(head)) {
            PictureInspection.look(path, findings);
        } else if (!PLAIN.contains(name.substring(name.lastIndexOf('.') + 1))) {
            findings.add(Hidden.NOT_LOOKED, "", name);
        }
    }
}
