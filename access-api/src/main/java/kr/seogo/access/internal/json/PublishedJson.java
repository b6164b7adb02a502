package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.disclosure.KindTerms;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.Edition;
import kr.seogo.disclosure.api.EditionPage;
import kr.seogo.disclosure.api.MissingEdition;
import org.jspecify.annotations.Nullable;

/** What bodies publish of themselves, as the API writes it. */
public final class PublishedJson {

    private PublishedJson() {}

    /**
     * A kind.
     *
     * @param kept the records below which its editions are kept that the caller may see
     * @param who announced it; for staff only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Kind(
            long id,
            String body,
            TermJson subject,
            Label article,
            String name,
            String scope,
            TermJson cycle,
            TermJson countsFrom,
            int days,
            String since,
            String department,
            @Nullable List<EntryJson> kept,
            @Nullable String who,
            @Nullable String at,
            @Nullable End end) {

        /** To anybody, with the records it is kept below. */
        public static Kind of(AnnouncedKind kind, List<RecordEntry> kept) {
            return of(kind, entries(kept), false);
        }

        /** To staff. */
        public static Kind ofStaff(AnnouncedKind kind) {
            return of(kind, null, true);
        }

        private static Kind of(AnnouncedKind kind, @Nullable List<EntryJson> kept, boolean staff) {
            KindTerms terms = kind.terms();
            return new Kind(
                    kind.id(),
                    kind.body(),
                    TermJson.of(terms.subject()),
                    terms.subject().article(),
                    terms.name(),
                    terms.scope(),
                    TermJson.of(terms.cycle()),
                    TermJson.of(terms.countsFrom()),
                    terms.days(),
                    terms.since().toString(),
                    terms.department(),
                    kept,
                    staff ? kind.who() : null,
                    staff ? kind.at().toString() : null,
                    kind.end().map(end -> End.of(end, staff)).orElse(null));
        }
    }

    /** That a kind is published no more. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record End(String last, String why, @Nullable String who) {
        static End of(AnnouncedKind.End end, boolean staff) {
            return new End(end.last().toString(), end.why(), staff ? end.who() : null);
        }
    }

    /**
     * An edition.
     *
     * @param records those that are open now
     * @param named every one that was named; for staff only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EditionJson(
            long id,
            String period,
            int number,
            boolean current,
            String title,
            String due,
            String published,
            boolean late,
            List<EntryJson> records,
            @Nullable List<String> named,
            @Nullable String who) {

        static EditionJson of(Edition one, boolean staff) {
            return new EditionJson(
                    one.id(),
                    one.period().code(),
                    one.number(),
                    one.current(),
                    one.title(),
                    one.due().toString(),
                    one.day().toString(),
                    one.late(),
                    entries(one.open()),
                    staff ? one.named().stream().map(RecordId::name).toList() : null,
                    staff ? one.who() : null);
        }
    }

    /**
     * A kind with what was published of it.
     *
     * @param next to be sent as {@code before}; null on the last page
     */
    public record KindPage(
            Kind kind, List<EditionJson> editions, @Nullable Long next) {

        public static KindPage of(Kind kind, EditionPage page, boolean staff) {
            return new KindPage(
                    kind,
                    page.editions().stream()
                            .map(one -> EditionJson.of(one, staff))
                            .toList(),
                    page.next().orElse(null));
        }
    }

    /** An edition that is not there. */
    public record Missing(long kind, String name, String department, String period, String due, long late) {
        static Missing of(MissingEdition one) {
            return new Missing(
                    one.kind().id(),
                    one.kind().terms().name(),
                    one.kind().terms().department(),
                    one.period().code(),
                    one.due().toString(),
                    one.late());
        }
    }

    /** What is missing, and what is to come. */
    public record Work(List<Missing> overdue, List<Missing> toCome) {
        public static Work of(List<MissingEdition> overdue, List<MissingEdition> toCome) {
            return new Work(
                    overdue.stream().map(Missing::of).toList(),
                    toCome.stream().map(Missing::of).toList());
        }
    }

    private static List<EntryJson> entries(List<RecordEntry> records) {
        return records.stream().map(EntryJson::of).toList();
    }
}
