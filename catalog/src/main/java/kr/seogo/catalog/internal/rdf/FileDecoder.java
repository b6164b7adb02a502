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
                role(file, s),
                new LogicalPath(s.oneText(file, Terms.IDENTIFIER)),
                Long.parseLong(s.oneText(file, Terms.SIZE)),
                new Sha512(s.oneText(s.one(file, Terms.HAS_FIXITY), Terms.VALUE)),
                format(file, notes, s),
                notes.contains(FileEncoder.MISMATCH),
                derivation(file, notes, s));
    }

    private static FileDescription.Role role(Node file, Statements s) {
        if (s.has(file, Terms.HAS_TYPE, Individuals.NORMALISED)) {
            return FileDescription.Role.NORMALISED;
        }
        return s.has(file, Terms.HAS_TYPE, Individuals.REDACTION)
                ? FileDescription.Role.REDACTION
                : FileDescription.Role.ORIGINAL;
    }

    private static Optional<FileDescription.Derivation> derivation(Node file, List<String> notes, Statements s) {
        return s.object(file, Terms.DERIVED_FROM)
                .map(original -> new FileDescription.Derivation(
                        Iris.fileNumber(original),
                        note(file, notes, FileEncoder.TARGET),
                        note(file, notes, FileEncoder.TOOL)));
    }

    private static String note(Node file, List<String> notes, String begins) {
        return notes.stream()
                .filter(note -> note.startsWith(begins))
                .map(note -> note.substring(begins.length()))
                .findFirst()
                .orElseThrow(() -> new DescriptionFormatException(
                        "How " + file + " was made is not said: no note begins with " + begins));
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
