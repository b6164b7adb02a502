package kr.seogo.catalog.internal.rdf;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Provenance;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.Retention;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Says a description in RDF: the same description is always said in the same words in the same order. */
public final class DescriptionEncoder {

    private final Iris iris;

    public DescriptionEncoder(ArkNames names) {
        this.iris = new Iris(names);
    }

    /** Hands every statement of a description to {@code out}, those of one subject together. */
    public void encode(RecordDescription d, Consumer<Triple> out) {
        TripleSink sink = new TripleSink(out);
        Node record = iris.record(d.id());
        place(d, record, sink);
        titles(d, record, sink);
        links(d, record, sink);
        parts(d, sink);
        FileEncoder files = new FileEncoder(iris, d.id());
        d.files().forEach(f -> files.encode(f, sink));
    }

    private void place(RecordDescription d, Node record, TripleSink sink) {
        sink.say(record, Terms.TYPE, d.level() == Level.ITEM ? Terms.RECORD : Terms.RECORD_SET);
        setType(d.level(), record, sink);
        d.parent().ifPresent(p -> sink.say(record, Terms.INCLUDED_IN, iris.record(p)));
        if (d.rank() != RecordDescription.RANK_UNTOLD) {
            sink.number(record, Terms.RANK, d.rank(), XSDDatatype.XSDint);
        }
    }

    private static void setType(Level level, Node record, TripleSink sink) {
        switch (level) {
            case FONDS -> sink.say(record, Terms.HAS_RECORD_SET_TYPE, Terms.FONDS);
            case SERIES -> sink.say(record, Terms.HAS_RECORD_SET_TYPE, Terms.SERIES);
            case FILE -> sink.say(record, Terms.HAS_RECORD_SET_TYPE, Terms.FILE);
            case ITEM -> {} // a record is no set
        }
    }

    private static void titles(RecordDescription d, Node record, TripleSink sink) {
        sink.text(record, Terms.TITLE, d.title());
        sink.text(record, Terms.DC_TITLE, d.title());
        sink.text(record, Terms.DC_IDENTIFIER, record.getURI());
        d.created().ifPresent(c -> sink.text(record, Terms.DC_CREATED, c.text()));
        d.description().ifPresent(t -> {
            sink.text(record, Terms.SCOPE, t);
            sink.text(record, Terms.DC_DESCRIPTION, t);
        });
        new TreeMap<>(d.extra())
                .forEach((heading, value) ->
                        sink.text(record, Terms.GENERAL, PercentCode.encode(heading) + ": " + value));
    }

    private void links(RecordDescription d, Node record, TripleSink sink) {
        for (Identifiers kind : Identifiers.values()) {
            sink.say(record, Terms.HAS_IDENTIFIER, iris.part(d.id(), kind.fragment()));
        }
        sink.say(record, Terms.HAS_SENDER, iris.part(d.id(), "sender"));
        Provenance by = d.provenance();
        sink.say(record, Terms.HAS_PROVENANCE, iris.agency(by.agency()));
        by.unit().ifPresent(u -> sink.say(record, Terms.HAS_PROVENANCE, iris.unit(by.agency(), u)));
        by.activity().ifPresent(a -> sink.say(record, Terms.DOCUMENTS, iris.activity(by.agency(), a)));
        d.created().ifPresent(c -> sink.say(record, Terms.HAS_CREATION_DATE, date(c)));
        d.closed().ifPresent(c -> sink.say(record, Terms.HAS_END_DATE, date(c)));
        d.retention().ifPresent(r -> sink.say(record, Terms.REGULATED_BY, Individuals.retention(r)));
        d.type().ifPresent(t -> sink.say(record, ListTerms.form(d.level()), Individuals.form(t)));
        for (ListTerms list : ListTerms.values()) {
            numbered(list.values(d), list, d, record, sink);
        }
        d.files().forEach(f -> sink.say(record, Terms.HAS_DIGITAL_INSTANTIATION, iris.file(d.id(), f.n())));
    }

    private void numbered(List<String> values, ListTerms list, RecordDescription d, Node record, TripleSink sink) {
        for (int n = 1; n <= values.size(); n++) {
            sink.say(record, list.predicate(d.level()), iris.part(d.id(), list.fragment(n)));
        }
    }

    private void parts(RecordDescription d, TripleSink sink) {
        for (Identifiers kind : Identifiers.values()) {
            Node identifier = iris.part(d.id(), kind.fragment());
            sink.say(identifier, Terms.TYPE, Terms.IDENTIFIER_CLASS);
            sink.say(identifier, Terms.HAS_IDENTIFIER_TYPE, kind.type());
            sink.text(identifier, Terms.TEXTUAL_VALUE, kind.value(d, iris.record(d.id())));
        }
        sink.named(iris.part(d.id(), "sender"), Terms.CORPORATE_BODY, d.origin().organization());
        provenance(d.provenance(), sink);
        d.created().ifPresent(c -> dated(c, sink));
        d.closed().filter(c -> !d.created().equals(d.closed())).ifPresent(c -> dated(c, sink));
        d.retention().ifPresent(r -> rule(r, sink));
        for (ListTerms list : ListTerms.values()) {
            int n = 0;
            for (String value : list.values(d)) {
                Node part = iris.part(d.id(), list.fragment(++n));
                sink.say(part, Terms.TYPE, list.type());
                sink.text(part, list.label(), value);
            }
        }
    }

    private void provenance(Provenance by, TripleSink sink) {
        sink.named(iris.agency(by.agency()), Terms.CORPORATE_BODY, by.agency());
        by.unit().ifPresent(u -> {
            sink.named(iris.unit(by.agency(), u), Terms.CORPORATE_BODY, u);
            sink.say(iris.unit(by.agency(), u), Terms.SUBORDINATE_TO, iris.agency(by.agency()));
        });
        by.activity().ifPresent(a -> sink.named(iris.activity(by.agency(), a), Terms.ACTIVITY, a));
    }

    private static Node date(CatalogDate date) {
        return Terms.individual("date", date.text());
    }

    private static void dated(CatalogDate date, TripleSink sink) {
        sink.say(date(date), Terms.TYPE, Terms.DATE);
        sink.text(date(date), Terms.EXPRESSED_DATE, date.text());
    }

    private static void rule(Retention retention, TripleSink sink) {
        Node rule = Individuals.retention(retention);
        sink.named(rule, Terms.RULE, retention.label().ko());
        sink.say(rule, Terms.HAS_RULE_TYPE, Individuals.RETENTION_RULE);
    }
}
