package kr.seogo.extractor.internal.tika;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.tika.config.LoadErrorHandler;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.ParserDecorator;
import org.apache.tika.parser.external.CompositeExternalParser;

/** The parsers of this room over Tika's own. Tika's that start other programs are left out. */
final class Parsers {

    private static final List<Class<?>> NO_PARSERS =
            List.of(EmptyParser.class, DefaultParser.class, AutoDetectParser.class, ParserDecorator.class);

    private final AutoDetectParser parser = create();

    /** A parser for every format, and for whatever lies inside a file. Serves any number of jobs, one at a time. */
    AutoDetectParser parser() {
        return parser;
    }

    /** Whether there is a parser for {@code type} or for a type it is a kind of. */
    boolean opens(MediaType type) {
        Map<MediaType, Parser> known = parser.getParsers();
        for (MediaType kind = type;
                kind != null;
                kind = parser.getMediaTypeRegistry().getSupertype(kind)) {
            if (known.containsKey(kind)) {
                return true;
            }
        }
        return false;
    }

    private static AutoDetectParser create() {
        ServiceLoader services = new ServiceLoader(Parsers.class.getClassLoader(), LoadErrorHandler.IGNORE, false);
        MimeTypes types = MimeTypes.getDefaultMimeTypes();
        Detector detector = new KoreanOfficeDetector(new DefaultDetector(types, services));
        DefaultParser tika =
                new DefaultParser(types.getMediaTypeRegistry(), services, List.of(CompositeExternalParser.class));
        AutoDetectParser parser = new AutoDetectParser(
                detector,
                tika,
                new HwpParser(),
                new HwpxParser(),
                new PlainTextParser(),
                new ImageParser(),
                new ZipParser());
        parser.setFallback(EmptyParser.INSTANCE);
        return parser;
    }

    /** Whether a parser that reads something was at work. */
    static boolean wasOpened(Metadata metadata) {
        return Arrays.stream(metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY))
                .anyMatch(name ->
                        NO_PARSERS.stream().noneMatch(none -> none.getName().equals(name)));
    }
}
