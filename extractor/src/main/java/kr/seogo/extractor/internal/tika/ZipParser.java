package kr.seogo.extractor.internal.tika;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Names and texts of a zip's members. By its central directory and not as a stream, for that alone knows a member's flags;
 * with names in CP949 read as such, which every archive packed by an older Korean Windows has.
 */
final class ZipParser implements Parser {

    private static final long serialVersionUID = 1L;

    /** An end record with the longest comment, and nothing else (APPNOTE 4.3.16). */
    private static final long EMPTY = 22;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.APPLICATION_ZIP);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
        xhtml.startDocument();
        try (TikaInputStream input = TikaInputStream.get(stream);
                ZipFile zip = ZipFile.builder().setPath(input.getPath()).get()) {
            members(zip, input.getLength(), context.get(EmbeddedDocumentExtractor.class), xhtml);
        } catch (IllegalArgumentException e) {
            throw new TikaException("the directory of this zip is damaged", e);
        }
        xhtml.endDocument();
    }

    private static void members(ZipFile zip, long size, EmbeddedDocumentExtractor members, XHTMLContentHandler xhtml)
            throws IOException, SAXException, TikaException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries()).stream()
                .filter(e -> !e.isDirectory())
                .toList();
        if (entries.isEmpty() && size > EMPTY && !zip.getEntries().hasMoreElements()) {
            throw new TikaException("the directory of this zip lists none of its members");
        }
        int locked = 0;
        for (ZipArchiveEntry entry : entries) {
            String name = ZipNames.of(entry);
            if (entry.getGeneralPurposeBit().usesEncryption() || !zip.canReadEntryData(entry)) {
                locked += entry.getGeneralPurposeBit().usesEncryption() ? 1 : 0;
                xhtml.element("p", name);
            } else if (!member(zip, entry, name, members, xhtml)) {
                xhtml.element("p", name);
            }
        }
        if (locked > 0 && locked == entries.size()) {
            throw new EncryptedDocumentException("every member of this zip needs a password");
        }
    }

    private static boolean member(
            ZipFile zip,
            ZipArchiveEntry entry,
            String name,
            EmbeddedDocumentExtractor members,
            XHTMLContentHandler xhtml)
            throws IOException, SAXException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        if (!members.shouldParseEmbedded(metadata)) {
            return false;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            members.parseEmbedded(in, xhtml, metadata, false);
        }
        return true;
    }
}
