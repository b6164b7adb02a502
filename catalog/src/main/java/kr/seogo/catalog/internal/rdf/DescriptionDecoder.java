package kr.seogo.catalog.internal.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Origin;
import kr.seogo.catalog.Provenance;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.Retention;
import org.apache.jena.graph.Node;

/** Reads descriptions out of statements that {@link DescriptionEncoder} made, wherever they were kept. */
public final class DescriptionDecoder {

    private final Iris iris;

    public DescriptionDecoder(ArkNames names) {
        this.iris = new Iris(names);
    }

    /**
     * Every record that is described, in the order of the statements.
     *
     * @throws DescriptionFormatException when a description lacks something
     */
    public List<RecordDescription> all(Statements statements) {
        List<RecordDescription> found = new ArrayList<>();
        for (Node subject : statements.subjects()) {
            if (statements.has(subject, Terms.TYPE, Terms.RECORD)
                    || statements.has(subject, Terms.TYPE, Terms.RECORD_SET)) {
                found.add(decode(subject, statements));
            }
        }
        return found;
    }

    private RecordDescription decode(Node record, Statements s) {
        try {
            return read(record, s);
        } catch (IllegalArgumentException e) {
            throw new DescriptionFormatException("The description of " + record + " cannot be read", e);
        }
    }

    private RecordDescription read(Node record, Statements s) {
        RecordId id = iris.parse(record);
        return new RecordDescription(
                id,
                level(record, s),
                s.object(record, Terms.INCLUDED_IN).map(iris::parse),
                s.text(record, Terms.RANK).map(Integer::valueOf).orElse(RecordDescription.RANK_UNTOLD),
                origin(id, s),
                s.oneText(record, Terms.TITLE),
                provenance(record, s),
                date(record, Terms.HAS_CREATION_DATE, s),
                date(record, Terms.HAS_END_DATE, s),
                retention(record, s),
                s.object(record, ListTerms.form(level(record, s))).map(Individuals::form),
                list(id, ListTerms.CREATOR, s),
                list(id, ListTerms.APPROVER, s),
                list(id, ListTerms.PLACE, s),
                list(id, ListTerms.SUBJECT, s),
                list(id, ListTerms.LANGUAGE, s),
                s.text(record, Terms.SCOPE),
                extra(record, s),
                files(record, s));
    }

    private static Level level(Node record, Statements s) {
        if (s.has(record, Terms.TYPE, Terms.RECORD)) {
            return Level.ITEM;
        }
        Node type = s.one(record, Terms.HAS_RECORD_SET_TYPE);
        if (type.equals(Terms.FONDS)) {
            return Level.FONDS;
        }
        if (type.equals(Terms.SERIES)) {
            return Level.SERIES;
        }
        if (type.equals(Terms.FILE)) {
            return Level.FILE;
        }
        throw new DescriptionFormatException("Record " + record + " is a set of a kind unknown here: " + type);
    }

    private Origin origin(RecordId id, Statements s) {
        return new Origin(
                s.oneText(iris.part(id, "sender"), Terms.NAME),
                s.oneText(iris.part(id, Identifiers.NUMBER.fragment()), Terms.TEXTUAL_VALUE),
                s.oneText(iris.part(id, Identifiers.ACCESSION.fragment()), Terms.TEXTUAL_VALUE));
    }

    private static Provenance provenance(Node record, Statements s) {
        Optional<String> agency = Optional.empty();
        Optional<String> unit = Optional.empty();
        for (Node body : s.objects(record, Terms.HAS_PROVENANCE).toList()) {
            if (s.object(body, Terms.SUBORDINATE_TO).isPresent()) {
                unit = s.text(body, Terms.NAME);
            } else {
                agency = s.text(body, Terms.NAME);
            }
        }
        Optional<String> activity = s.object(record, Terms.DOCUMENTS).map(a -> s.oneText(a, Terms.NAME));
        return new Provenance(
                agency.orElseThrow(() -> new DescriptionFormatException("Record " + record + " names no agency")),
                unit,
                activity);
    }

    private static Optional<CatalogDate> date(Node record, Node predicate, Statements s) {
        return s.object(record, predicate).map(d -> new CatalogDate(s.oneText(d, Terms.EXPRESSED_DATE)));
    }

    private static Optional<Retention> retention(Node record, Statements s) {
        return s.objects(record, Terms.REGULATED_BY)
                .filter(Individuals::isRetention)
                .map(Individuals::retention)
                .findFirst();
    }

    private List<String> list(RecordId id, ListTerms list, Statements s) {
        List<String> values = new ArrayList<>();
        Optional<String> value = s.text(iris.part(id, list.fragment(1)), list.label());
        while (value.isPresent()) {
            values.add(value.get());
            value = s.text(iris.part(id, list.fragment(values.size() + 1)), list.label());
        }
        return values;
    }

    private static Map<String, String> extra(Node record, Statements s) {
        Map<String, String> extra = new HashMap<>();
        s.objects(record, Terms.GENERAL).map(Node::getLiteralLexicalForm).forEach(line -> {
            int end = line.indexOf(": ");
            extra.put(PercentCode.decode(line.substring(0, end)), line.substring(end + 2));
        });
        return extra;
    }

    private static List<FileDescription> files(Node record, Statements s) {
        return s.objects(record, Terms.HAS_DIGITAL_INSTANTIATION)
                .map(file -> FileDecoder.decode(file, s))
                .sorted(Comparator.comparingInt(FileDescription::n))
                .toList();
    }
}
