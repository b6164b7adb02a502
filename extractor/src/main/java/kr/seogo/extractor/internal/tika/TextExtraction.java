package kr.seogo.extractor.internal.tika;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.seogo.extractor.protocol.JobLine.TextJob;
import kr.seogo.extractor.text.Extracted;
import kr.seogo.extractor.text.Outcome;
import kr.seogo.extractor.text.TextBuffer;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/**
 * Takes the text out of a file. Every end is a value, whatever the file holds; only an exhausted heap or another fault of
 * the JVM goes through. Serves any number of jobs, one at a time.
 */
public final class TextExtraction {

    private final Parsers parsers = new Parsers();
    private final AutoDetectParser parser = parsers.parser();

    /** The text of the job's file, or why there is none. */
    public Extracted extract(TextJob job) {
        Path path = job.source().path();
        try {
            if (!Files.isRegularFile(path)) {
                return Extracted.nothing(Outcome.FAILED, Tools.OWN, "there is no readable regular file at " + path);
            }
            if (Files.size(path) == 0) {
                return Extracted.nothing(Outcome.EMPTY, Tools.OWN, "the file has no bytes");
            }
            return open(job);
        } catch (IOException e) {
            return Extracted.nothing(Outcome.FAILED, Tools.OWN, "could not read " + path + ": " + e);
        }
    }

    private Extracted open(TextJob job) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, job.source().name());
        MediaType type = type(job, metadata);
        if (Files.size(job.source().path()) > job.maxBytes() && !type.getType().equals("text")) {
            String message = "the file has more than " + job.maxBytes() + " bytes and was not opened";
            return Extracted.nothing(Outcome.TOO_LARGE, Tools.OWN, message);
        }
        metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, type.toString());
        Budget budget = new Budget();
        TextBuffer buffer = new TextBuffer(job.maxChars());
        Ending ending = parse(job, metadata, budget, buffer);
        return Results.of(type, metadata, budget, buffer, ending);
    }

    private MediaType type(TextJob job, Metadata metadata) throws IOException {
        MediaType byPuid = Types.ofPuid(job.source().puid());
        if (byPuid != null) {
            return byPuid;
        }
        try (TikaInputStream input = TikaInputStream.get(job.source().path())) {
            MediaType type = parser.getDetector().detect(input, metadata);
            return parsers.opens(type) || !PlainTextParser.isText(input) ? type : MediaType.TEXT_PLAIN;
        } catch (RuntimeException e) {
            // a detector that trips over a damaged container knows no better than this
            return MediaType.OCTET_STREAM;
        }
    }

    private Ending parse(TextJob job, Metadata metadata, Budget budget, TextBuffer buffer) {
        ParseContext context = Contexts.create();
        context.set(Parser.class, parser);
        context.set(EmbeddedDocumentExtractor.class, new EmbeddedFiles(parser, context, budget));
        TextSink sink = new TextSink(buffer, job.maxChars());
        try (TikaInputStream input = TikaInputStream.get(job.source().path())) {
            parser.parse(input, new BodyContentHandler(sink), metadata, context);
            return Ending.whole();
        } catch (IOException | SAXException | TikaException | RuntimeException | StackOverflowError | LinkageError e) {
            return Ending.by(e, budget.overdrawn());
        }
    }
}
