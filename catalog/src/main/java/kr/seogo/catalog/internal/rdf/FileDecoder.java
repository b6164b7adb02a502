package kr.seogo.catalog.internal.rdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.seogo.catalog.FileDescription;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.Sha512;
import org.apache.jena.graph.Node;

/** Reads what {@link FileEncoder} says. */
final class FileDecoder {

    private FileDecoder() {}

    static FileDescription decode(Node file, Statements s) {
        List<String> notes =
                s.objects(file, Terms.NOTE).map(Node::getLiteralLexicalForm).toList();
        return new FileDescription(
                Iris.fileNumber(file),
                s.has(file, Terms.HAS_TYPE, Individuals.REDACTION)
                        ? FileDescription.Role.REDACTION
                        : FileDescription.Role.ORIGINAL,
                new LogicalPath(s.oneText(file, Terms.IDENTIFIER)),
                Long.parseLong(s.oneText(file, Terms.SIZE)),
                new Sha512(s.oneText(s.one(file, Terms.HAS_FIXITY), Terms.VALUE)),
                format(file, notes, s),
                notes.contains(FileEncoder.MISMATCH));
    }

    private static Optional<FormatMatch> format(Node file, List<String> notes, Statements s) {
        return s.object(file, Terms.DC_FORMAT)
                .map(format -> new FormatMatch(
                        s.oneText(format, Terms.DC_IDENTIFIER),
                        s.oneText(format, Terms.LABEL),
                        s.oneText(format, Terms.VERSION),
                        s.oneText(format, Terms.NOTATION),
                        method(file, notes)));
    }

    private static FormatMatch.Method method(Node file, List<String> notes) {
        return notes.stream()
                .filter(n -> n.startsWith(FileEncoder.METHOD))
                .map(n -> n.substring(FileEncoder.METHOD.length()).toUpperCase(Locale.ROOT))
                .map(FormatMatch.Method::valueOf)
                .findFirst()
                .orElseThrow(() -> new DescriptionFormatException("How " + file + " was identified is not said"));
    }
}
