package kr.seogo.extractor.internal.pdfbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kr.seogo.extractor.internal.tika.Tools;
import kr.seogo.extractor.text.Tool;
import kr.seogo.extractor.validate.Judgement;
import kr.seogo.extractor.validate.Standing;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Whether a PDF opens without a password. One that only forbids printing or copying does. */
public final class PdfLock {

    private PdfLock() {}

    /** One judgement where it is locked, none where it opens or cannot be opened for another reason. */
    public static List<Judgement> judge(Path path) {
        try (PDDocument _ = Loader.loadPDF(path.toFile())) {
            return List.of();
        } catch (InvalidPasswordException e) {
            Tool tool = new Tool("pdfbox", Tools.version("pdfbox"));
            return List.of(Judgement.of(tool, Standing.ENCRYPTED, "password", "it opens only with a password"));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return List.of(); // what is wrong with its form is for the judges of form
        }
    }
}
