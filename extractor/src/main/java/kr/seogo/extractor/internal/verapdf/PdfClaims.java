package kr.seogo.extractor.internal.verapdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import kr.seogo.extractor.internal.tika.Tools;
import kr.seogo.extractor.text.Tool;
import kr.seogo.extractor.validate.Judgement;
import kr.seogo.extractor.validate.Standing;
import org.jspecify.annotations.Nullable;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds a PDF against every PDF/A it claims to be; a PDF that claims none is not judged. */
public final class PdfClaims {

    /** Held, or its level would be forgotten with it. */
    private static final Logger QUIET = Logger.getLogger("org.verapdf");

    private static final Pattern PDF_A = Pattern.compile("[1-4][a-z]?");

    static {
        QUIET.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfClaims() {}

    private static Tool tool() {
        return new Tool("verapdf", Tools.version("verapdf"));
    }

    /** A judgement for each claim, in the order of the claims. */
    public static List<Judgement> judge(Path path) throws IOException {
        try (PDFAParser pdf = Foundries.defaultInstance().createParser(path.toFile())) {
            List<Judgement> judgements = new ArrayList<>();
            for (PDFAFlavour claim : pdf.getFlavours()) {
                if (PDF_A.matcher(claim.getId()).matches()) {
                    judgements.add(against(claim, pdf));
                }
            }
            return judgements;
        } catch (EncryptedPdfException e) {
            return List.of(Judgement.of(tool(), Standing.ENCRYPTED, "encrypted", e.getMessage()));
        } catch (ModelParsingException | ValidationException | RuntimeException | StackOverflowError e) {
            // JHOVE has said what is wrong with its form; whether it claims anything cannot be told
            return List.of(Judgement.of(tool(), Standing.MALFORMED, "parse", String.valueOf(e.getMessage())));
        }
    }

    private static Judgement against(PDFAFlavour claim, PDFAParser pdf) throws ValidationException, IOException {
        try (PDFAValidator validator = Foundries.defaultInstance().createValidator(claim, false)) {
            ValidationResult result = validator.validate(pdf);
            Standing standing = result.isCompliant() ? Standing.VALID : Standing.WELL_FORMED;
            List<Judgement.Note> notes = new ArrayList<>();
            List<String> rules = new ArrayList<>();
            for (TestAssertion found : result.getTestAssertions()) {
                if (found.getStatus() == TestAssertion.Status.FAILED) {
                    note(found, rules, notes);
                }
            }
            return new Judgement(tool(), "PDF/A-" + claim.getId().toLowerCase(Locale.ROOT), standing, notes, false);
        }
    }

    /** The first place at which a rule is broken stands for all of them. */
    private static void note(TestAssertion found, List<String> rules, List<Judgement.Note> notes) {
        String rule = found.getRuleId().getSpecification().getId() + " "
                + found.getRuleId().getClause() + "-" + found.getRuleId().getTestNumber();
        if (!rules.contains(rule)) {
            rules.add(rule);
            notes.add(new Judgement.Note(rule, true, words(found.getMessage()), context(found)));
        }
    }

    private static String context(TestAssertion found) {
        return found.getLocation() == null ? "" : words(found.getLocation().getContext());
    }

    private static String words(@Nullable String said) {
        return said == null ? "" : said.strip();
    }
}
