package kr.seogo.extractor.redact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kr.seogo.extractor.image.Drawing.Reason;
import kr.seogo.extractor.image.RefusedException;
import kr.seogo.extractor.image.SmallPictures;
import kr.seogo.extractor.internal.pdfbox.PdfRedaction;
import kr.seogo.extractor.internal.tika.TextExtraction;
import kr.seogo.extractor.protocol.JobLine.RedactJob;

/** Makes a copy of a file without what is marked, and proves it. Every end is a value; no file is left unless it is proved. */
public final class Redacting {

    private final TextRedaction texts;

    /** @param extraction how pages of HTML become text */
    public Redacting(TextExtraction extraction) {
        this.texts = new TextRedaction(extraction);
    }

    /** Redacts {@code job}'s file to its {@code out}, which is there afterwards only where the answer is {@link Redacted.Done}. */
    public Redacted redact(RedactJob job) {
        Path source = job.source().path();
        Path part = job.out()
                .resolveSibling("." + job.out().getFileName() + ".part-"
                        + ProcessHandle.current().pid());
        try {
            if (!Files.isRegularFile(source)) {
                return new Redacted.Refused(Reason.FAILED, "there is no readable regular file at " + source);
            }
            Redacted.Done done = make(job, Marks.read(job.marks()), part);
            Files.move(part, job.out(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return done;
        } catch (UnprovedException e) {
            return new Redacted.Unproved(String.valueOf(e.getMessage()));
        } catch (RefusedException e) {
            return new Redacted.Refused(e.reason(), String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // decoders meet damage with any exception there is
            return new Redacted.Refused(Reason.DAMAGED, "the file could not be redacted: " + e);
        } finally {
            delete(part);
        }
    }

    private Redacted.Done make(RedactJob job, Marks marks, Path part) throws IOException {
        Path source = job.source().path();
        if (SmallPictures.isPdf(source)) {
            return PdfRedaction.redact(job, marks, part);
        }
        if (texts.reads(job)) {
            return texts.redact(job, marks, part);
        }
        return PictureRedaction.redact(job, marks, part);
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // it lies in the parent's own folder, which the parent empties
            part.toFile().deleteOnExit();
        }
    }
}
