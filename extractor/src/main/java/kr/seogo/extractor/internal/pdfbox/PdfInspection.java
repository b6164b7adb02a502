package kr.seogo.extractor.internal.pdfbox;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kr.seogo.extractor.image.Drawing.Reason;
import kr.seogo.extractor.image.RefusedException;
import kr.seogo.extractor.inspect.Findings;
import kr.seogo.extractor.inspect.Hidden;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/** Looks for what a PDF carries beside its shown pages. */
public final class PdfInspection {

    /** Links lead somewhere and fields are told by their values; every other annotation is something someone noted. */
    private static final Set<String> NO_COMMENTS = Set.of("Link", "Widget", "Popup");

    private PdfInspection() {}

    /** Adds what is found in the PDF at {@code path}. */
    public static void look(Path path, Findings findings) throws IOException {
        revisions(path, findings);
        try (PDDocument document =
                Loader.loadPDF(path.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            catalog(document.getDocumentCatalog(), findings);
            information(document.getDocumentInformation(), findings);
            layers(document.getDocumentCatalog().getOCProperties(), findings);
            form(document.getDocumentCatalog().getAcroForm(), findings);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                page(document.getPage(i), i + 1, findings);
            }
        } catch (InvalidPasswordException e) {
            throw new RefusedException(Reason.ENCRYPTED, "the document opens only with its password");
        }
    }

    /** A file laid out for the web has two starts of its one table (ISO 32000-1, annex F). */
    private static void revisions(Path path, Findings findings) throws IOException {
        int starts = 0;
        boolean linear = false;
        byte[] wanted = "startxref".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            in.mark(2048);
            linear = new String(in.readNBytes(1024), java.nio.charset.StandardCharsets.ISO_8859_1)
                    .contains("/Linearized");
            in.reset();
            int matched = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                matched = b == wanted[matched] ? matched + 1 : b == wanted[0] ? 1 : 0;
                if (matched == wanted.length) {
                    starts++;
                    matched = 0;
                }
            }
        }
        int earlier = starts - (linear ? 2 : 1);
        if (earlier > 0) {
            findings.add(Hidden.EARLIER_REVISION, "", String.valueOf(earlier));
        }
    }

    private static void catalog(PDDocumentCatalog catalog, Findings findings) throws IOException {
        PDDocumentNameDictionary names = catalog.getNames();
        if (names != null && names.getEmbeddedFiles() != null) {
            findings.add(Hidden.ATTACHMENT, "Names", "");
        }
        if (catalog.getCOSObject().containsKey(COSName.getPDFName("AF"))) {
            findings.add(Hidden.ATTACHMENT, "AF", "");
        }
        if (names != null && names.getJavaScript() != null) {
            findings.add(Hidden.SCRIPT, "Names", "");
        }
        if (catalog.getOpenAction() != null
                && catalog.getCOSObject().getDictionaryObject("OpenAction")
                        instanceof org.apache.pdfbox.cos.COSDictionary action
                && action.getNameAsString("S") != null
                && !"GoTo".equals(action.getNameAsString("S"))) {
            findings.add(Hidden.SCRIPT, "OpenAction", action.getNameAsString("S"));
        }
        if (catalog.getCOSObject().containsKey(COSName.AA)) {
            findings.add(Hidden.SCRIPT, "AA", "");
        }
        if (catalog.getMetadata() != null) {
            String xmp = new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            findings.add(xmp.contains("creator") ? Hidden.PERSON : Hidden.METADATA, "XMP", "");
        }
    }

    private static void information(PDDocumentInformation information, Findings findings) {
        findings.addIfAny(Hidden.PERSON, "Author", information.getAuthor());
        findings.addIfAny(Hidden.METADATA, "Title", information.getTitle());
        findings.addIfAny(Hidden.METADATA, "Subject", information.getSubject());
        findings.addIfAny(Hidden.METADATA, "Keywords", information.getKeywords());
    }

    private static void layers(
            @org.jspecify.annotations.Nullable PDOptionalContentProperties layers, Findings findings) {
        if (layers != null) {
            for (PDOptionalContentGroup group : layers.getOptionalContentGroups()) {
                if (!layers.isGroupEnabled(group)) {
                    findings.add(Hidden.HIDDEN_LAYER, "", group.getName());
                }
            }
        }
    }

    private static void form(@org.jspecify.annotations.Nullable PDAcroForm form, Findings findings) {
        if (form == null) {
            return;
        }
        for (PDField field : form.getFieldTree()) {
            findings.addIfAny(
                    Hidden.FORM_FIELD, String.valueOf(field.getFullyQualifiedName()), field.getValueAsString());
        }
        if (form.hasXFA()) {
            findings.add(Hidden.FORM_FIELD, "XFA", "");
        }
    }

    private static void page(PDPage page, int number, Findings findings) throws IOException {
        String where = "p. " + number;
        List<PDAnnotation> annotations = page.getAnnotations();
        for (PDAnnotation annotation : annotations) {
            String subtype = String.valueOf(annotation.getSubtype());
            if (subtype.equals("FileAttachment")) {
                findings.add(Hidden.ATTACHMENT, where, "");
            } else if (!NO_COMMENTS.contains(subtype)) {
                findings.add(Hidden.COMMENT, where + " " + subtype, annotation.getContents());
            }
        }
        if (page.getCOSObject().containsKey(COSName.AA)) {
            findings.add(Hidden.SCRIPT, where, "");
        }
        if (page.getCOSObject().containsKey(COSName.getPDFName("Thumb"))) {
            findings.add(Hidden.THUMBNAIL, where, "");
        }
        HiddenText text = new HiddenText(page);
        text.processPage(page);
        text.tell(where, findings);
    }
}
