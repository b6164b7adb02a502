package kr.seogo.catalog.internal.rdf;

import java.util.Locale;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.preservation.FormatMatch;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** Says a file in RDF: an instantiation of its record (RiC-O) that is a file (PREMIS). */
record FileEncoder(Iris iris, RecordId record) {

    static final String MISMATCH = "extension-mismatch";
    static final String METHOD = "identified-by:";
    static final String TARGET = "normalised-to:";
    static final String TOOL = "normalised-by:";

    void encode(FileDescription f, TripleSink sink) {
        Node file = iris.file(record, f.n());
        Node fixity = iris.filePart(record, f.n(), "sha512");
        sink.say(file, Terms.TYPE, Terms.INSTANTIATION);
        sink.say(file, Terms.TYPE, Terms.PREMIS_FILE);
        if (f.role() == FileDescription.Role.REDACTION) {
            sink.say(file, Terms.HAS_TYPE, Individuals.REDACTION);
        }
        f.derivation().ifPresent(d -> derivation(file, d, sink));
        sink.text(file, Terms.ORIGINAL_NAME, f.name());
        sink.text(file, Terms.IDENTIFIER, f.path().value());
        sink.number(file, Terms.SIZE, f.bytes(), XSDDatatype.XSDnonNegativeInteger);
        sink.say(file, Terms.HAS_FIXITY, fixity);
        if (f.mismatch()) {
            sink.text(file, Terms.NOTE, MISMATCH);
        }
        f.format().ifPresent(m -> sink.text(file, Terms.NOTE, METHOD + lower(m.method())));
        f.format().ifPresent(m -> sink.say(file, Terms.DC_FORMAT, format(m)));
        sink.say(fixity, Terms.TYPE, Terms.FIXITY);
        sink.text(fixity, Terms.LABEL, "SHA-512");
        sink.text(fixity, Terms.VALUE, f.digest().hex());
        f.format().ifPresent(m -> format(m, sink));
    }

    private void derivation(Node file, FileDescription.Derivation d, TripleSink sink) {
        sink.say(file, Terms.HAS_TYPE, Individuals.NORMALISED);
        sink.say(file, Terms.DERIVED_FROM, iris.file(record, d.of()));
        sink.text(file, Terms.NOTE, TARGET + d.target());
        sink.text(file, Terms.NOTE, TOOL + d.tool());
    }

    /** Formats are shared: one of the same PUID may differ in what the registry said of it, so all of it names it. */
    private static Node format(FormatMatch match) {
        return Terms.iri(Terms.INDIVIDUALS + "format:" + PercentCode.encode(match.puid()) + ":"
                + Integer.toHexString((match.name() + '\0' + match.version() + '\0' + match.mime()).hashCode()));
    }

    private static void format(FormatMatch match, TripleSink sink) {
        Node format = format(match);
        sink.say(format, Terms.TYPE, Terms.DC_FILE_FORMAT);
        sink.text(format, Terms.DC_IDENTIFIER, match.puid());
        sink.text(format, Terms.LABEL, match.name());
        sink.text(format, Terms.VERSION, match.version());
        sink.text(format, Terms.NOTATION, match.mime());
    }

    private static String lower(FormatMatch.Method method) {
        return method.name().toLowerCase(Locale.ROOT);
    }
}
