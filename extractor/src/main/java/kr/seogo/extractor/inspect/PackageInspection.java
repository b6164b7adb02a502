package kr.seogo.extractor.inspect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kr.seogo.extractor.image.Drawing.Reason;
import kr.seogo.extractor.image.RefusedException;
import org.jspecify.annotations.Nullable;

/** Looks into office packages: DOCX, XLSX, PPTX, ODF, HWPX. Each part is read as a stream of bounded length. */
final class PackageInspection {

    private static final int MOST_PARTS = 5_000;
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final long LARGEST_TOGETHER = 256L * 1024 * 1024;

    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private final Findings findings;

    private PackageInspection(Findings findings) {
        this.findings = findings;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    static void look(Path path, Findings findings) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            new PackageInspection(findings).look(zip);
        }
    }

    private void look(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new RefusedException(
                    Reason.TOO_LARGE, "expected at most " + MOST_PARTS + " parts, found " + zip.size());
        }
        long together = 0;
        boolean known = false;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            known |= name.equals("[content_types].xml") || name.equals("mimetype");
            byPart(name);
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".hpf")) {
                byte[] part = read(zip, entry);
                together += part.length;
                if (together > LARGEST_TOGETHER) {
                    throw new RefusedException(Reason.TOO_LARGE, "the package unpacks to more than it may");
                }
                elements(name, part);
            }
        }
        if (!known) {
            findings.add(Hidden.NOT_LOOKED, "", "ZIP");
        }
    }

    private void byPart(String name) {
        if (name.contains("vbaproject") || name.startsWith("basic/") || name.startsWith("scripts/")) {
            findings.add(Hidden.SCRIPT, name, "");
        } else if (name.contains("/embeddings/") || name.contains("/attachedtemplate")) {
            findings.add(Hidden.ATTACHMENT, name, "");
        } else if (name.contains("/externallinks/externallink")) {
            findings.add(Hidden.OUTSIDE_LINK, name, "");
        } else if (name.contains("/notesslides/notesslide")) {
            findings.add(Hidden.SPEAKER_NOTE, name, "");
        } else if (name.contains("/revisions/") || name.startsWith("versions/") || name.contains("historylastview")) {
            findings.add(Hidden.EARLIER_REVISION, name, "");
        } else if (name.contains("thumbnail")
                || name.equals("preview/prvimage.png")
                || name.equals("preview/prvtext.txt")) {
            findings.add(Hidden.THUMBNAIL, name, "");
        } else if (name.startsWith("customxml/item") && !name.contains("props")) {
            findings.add(Hidden.METADATA, name, "");
        }
    }

    private static byte[] read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] part = in.readNBytes(LARGEST + 1);
            if (part.length > LARGEST) {
                throw new RefusedException(Reason.TOO_LARGE, "a part unpacks to more than " + LARGEST + " bytes");
            }
            return part;
        }
    }

    private void elements(String part, byte[] bytes) throws IOException {
        try {
            XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(bytes));
            String open = "";
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    open = reader.getLocalName();
                    element(part, open, reader);
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    text(part, open, reader.getText());
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("part " + part + " is no XML: " + e.getMessage(), e);
        }
    }

    private void text(String part, String element, String text) {
        switch (element) {
            case "creator", "lastModifiedBy", "initial-creator", "manager", "Manager" ->
                findings.addIfAny(Hidden.PERSON, part + " " + element, text);
            case "Company", "company" -> findings.addIfAny(Hidden.METADATA, part + " " + element, text);
            default -> {
                // what the document shows
            }
        }
    }

    private void element(String part, String element, XMLStreamReader reader) {
        switch (element) {
            case "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange" -> {
                if (part.startsWith("word/")) {
                    findings.add(Hidden.TRACKED_CHANGE, part + " " + element, value(reader, "author"));
                }
            }
            case "changed-region", "trackChange", "insertBegin", "deleteBegin" ->
                findings.add(Hidden.TRACKED_CHANGE, part, "");
            case "comment", "threadedComment", "cm", "annotation", "memo", "hiddenComment" -> {
                if (!part.contains("styles")) {
                    findings.add(Hidden.COMMENT, part, value(reader, "author"));
                }
            }
            case "vanish", "webHidden" -> hiddenText(part, element, reader);
            case "sheet" -> state(part, reader);
            case "row", "col" -> {
                if (part.contains("worksheets/") && isTrue(value(reader, "hidden"))) {
                    findings.add(Hidden.HIDDEN_ROW, part + " " + element + " " + value(reader, "r"), "");
                }
            }
            case "table-row", "table-column" -> {
                if ("collapse".equals(value(reader, "visibility"))) {
                    findings.add(Hidden.HIDDEN_ROW, part + " " + element, "");
                }
            }
            case "sld" -> {
                if ("0".equals(value(reader, "show"))) {
                    findings.add(Hidden.HIDDEN_SLIDE, part, "");
                }
            }
            case "Relationship" -> relationship(part, reader);
            case "meta" -> {
                if ("creator".equals(value(reader, "name")) || "lastsaveby".equals(value(reader, "name"))) {
                    findings.addIfAny(Hidden.PERSON, part + " " + value(reader, "name"), value(reader, "content"));
                }
            }
            default -> {
                // what the document shows
            }
        }
    }

    private void hiddenText(String part, String element, XMLStreamReader reader) {
        String value = value(reader, "val");
        boolean on = value == null || isTrue(value);
        if (element.equals("vanish") && on && !part.contains("styles")) {
            findings.add(Hidden.HIDDEN_TEXT, part, "");
        }
    }

    private void state(String part, XMLStreamReader reader) {
        String state = value(reader, "state");
        if ("hidden".equals(state) || "veryHidden".equals(state)) {
            findings.add(Hidden.HIDDEN_SHEET, part, value(reader, "name"));
        }
    }

    private void relationship(String part, XMLStreamReader reader) {
        String type = String.valueOf(value(reader, "Type"));
        if ("External".equals(value(reader, "TargetMode")) && !type.endsWith("/hyperlink")) {
            findings.add(Hidden.OUTSIDE_LINK, part, value(reader, "Target"));
        }
    }

    private static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }

    /** The attribute of that local name, in whatever namespace. */
    private static @Nullable String value(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }
}
