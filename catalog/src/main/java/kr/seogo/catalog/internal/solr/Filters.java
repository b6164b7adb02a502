package kr.seogo.catalog.internal.solr;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Provenance;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.api.SearchRequest;
import org.apache.solr.common.params.ModifiableSolrParams;

/** What narrows a search, as filter queries. A value that came from outside follows the closing brace, where Solr reads
 * no syntax. */
final class Filters {

    private final ModifiableSolrParams params;

    private Filters(ModifiableSolrParams params) {
        this.params = params;
    }

    /** Adds a filter for everything the request narrows by. */
    static void put(SearchRequest request, ModifiableSolrParams params) {
        Filters filters = new Filters(params);
        request.level().map(Level::code).ifPresent(code -> filters.term(Field.LEVEL, code));
        request.agency().ifPresent(agency -> filters.term(Field.AGENCY, IndexText.of(agency)));
        request.unit().ifPresent(unit -> filters.term(Field.UNIT, IndexText.of(unit)));
        request.type().map(RecordType::code).ifPresent(code -> filters.term(Field.TYPE, code));
        request.disclosure().ifPresent(disclosure -> filters.term(Field.DISCLOSURE, disclosure.code()));
        request.within().ifPresent(above -> filters.term(Field.ANCESTORS, above.name()));
        request.from().ifPresent(from -> filters.days(Field.CREATED_LAST, day(from), "*"));
        request.to().ifPresent(to -> filters.days(Field.CREATED_FIRST, "*", day(to)));
    }

    /** Takes out these records and all below them; asked at every search, so never kept. */
    static void takeOut(Collection<RecordId> ids, ModifiableSolrParams params) {
        if (ids.isEmpty()) {
            return;
        }
        params.add("fq", "{!bool filter=*:*" + out(ids, params) + " cache=false}");
    }

    /**
     * Takes out papers of the cases of other bodies, but those that are open to everybody and of which the index does not
     * lag. What was indexed before papers were marked is known by its activity.
     *
     * @param restricted what the index may still show more open than it is
     */
    static void takeOutPapers(String body, Collection<RecordId> restricted, ModifiableSolrParams params) {
        params.set("papersMarked", "{!term f=" + Field.PAPERS + "}true");
        params.set("papersNamed", "{!term f=" + Field.ACTIVITY + "}" + Provenance.DISCLOSURE_REQUESTS);
        params.set("papersAll", "{!bool should=$papersMarked should=$papersNamed}");
        params.set("papersOwn", "{!term f=" + Field.AGENCY + "}" + IndexText.of(body, RecordDocument.MOST_OF_A_TERM));
        params.set("papersTrue", "{!term f=" + Field.PAPERS_OPEN + "}true");
        params.set("papersOpen", "{!bool must=$papersTrue" + out(restricted, params) + "}");
        params.set("papersOfOthers", "{!bool must=$papersAll must_not=$papersOwn must_not=$papersOpen}");
        params.add("fq", "{!bool filter=*:* must_not=$papersOfOthers cache=false}");
    }

    private static String out(Collection<RecordId> ids, ModifiableSolrParams params) {
        if (ids.isEmpty()) {
            return "";
        }
        String names = ids.stream().map(RecordId::name).sorted().collect(Collectors.joining(","));
        params.set("out", names);
        params.set("outSelf", "{!terms f=" + Field.ID + " v=$out}");
        params.set("outBelow", "{!terms f=" + Field.ANCESTORS + " v=$out}");
        return " must_not=$outSelf must_not=$outBelow";
    }

    private void term(String field, String value) {
        params.add("fq", "{!term f=" + field + "}" + value);
    }

    private void days(String field, String from, String to) {
        params.add("fq", field + ":[" + from + " TO " + to + "]");
    }

    private static String day(LocalDate day) {
        return Integer.toString(Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
}
