package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CriteriaTerms;
import kr.seogo.disclosure.HandedIn;
import kr.seogo.disclosure.KindTerms;
import kr.seogo.disclosure.NewEdition;
import kr.seogo.disclosure.PublicationCycle;
import kr.seogo.disclosure.PublicationSubject;
import kr.seogo.disclosure.Term;
import org.jspecify.annotations.Nullable;

/** What the desk and departments send about what is published beforehand. */
public final class PublishingForms {

    private PublishingForms() {}

    /** A kind to be announced. */
    public record Kind(
            @Nullable String subject,
            @Nullable String name,
            @Nullable String scope,
            @Nullable String cycle,
            @Nullable String countsFrom,
            @Nullable Integer days,
            @Nullable String since,
            @Nullable String department,
            @Nullable List<String> kept) {

        // Named, so that an unknown field is refused by the reader and not taken for silence.
        @JsonCreator
        public Kind {}

        public KindTerms terms() {
            return new KindTerms(
                    term("subject", PublicationSubject.values(), subject),
                    text(name),
                    text(scope),
                    term("cycle", PublicationCycle.values(), cycle),
                    term("countsFrom", KindTerms.CountsFrom.values(), countsFrom),
                    days == null ? -1 : days,
                    day("since", since),
                    text(department),
                    records("kept", kept));
        }
    }

    /** That a kind ends. */
    public record End(@Nullable String last, @Nullable String why) {
        @JsonCreator
        public End {}

        public LocalDate day() {
            return PublishingForms.day("last", last);
        }

        public String reason() {
            return text(why);
        }
    }

    /** An edition to be published. */
    public record Edition(
            @Nullable String period,
            @Nullable String title,
            @Nullable List<String> records,
            @Nullable Long replaces) {

        @JsonCreator
        public Edition {}

        public NewEdition edition() {
            return new NewEdition(
                    text(period),
                    text(title),
                    PublishingForms.records("records", records),
                    Optional.ofNullable(replaces));
        }
    }

    /** Criteria to be adopted. */
    public record Criteria(
            @Nullable String inForce,
            @Nullable String reviewed,
            @Nullable String nextReview,
            @Nullable String source,
            @Nullable Map<Integer, String> items,
            @Nullable Integer expectedVersions) {

        @JsonCreator
        public Criteria {}

        public CriteriaTerms terms() {
            return new CriteriaTerms(
                    day("inForce", inForce),
                    day("reviewed", reviewed),
                    Optional.ofNullable(nextReview).map(text -> day("nextReview", text)),
                    text(source),
                    items == null ? new TreeMap<>() : new TreeMap<>(items));
        }

        /** How many versions there are, as the sender has read it. */
        public int expected() {
            if (expectedVersions == null) {
                throw new BadInputException(
                        "expectedVersions",
                        new Label("읽은 판의 수를 적어야 합니다(없으면 0).", "Say how many versions there are; 0 for none."));
            }
            return expectedVersions;
        }
    }

    /** That the result of a review was handed in. */
    public record Handed(@Nullable String day, @Nullable String to) {

        @JsonCreator
        public Handed {}

        public HandedIn handed() {
            return new HandedIn(PublishingForms.day("day", day), text(to));
        }
    }

    private static <T extends Term> T term(String field, T[] all, @Nullable String code) {
        return Term.of(all, text(code)).orElseThrow(() -> {
            String codes = List.of(all).stream().map(Term::code).toList().toString();
            return new BadInputException(
                    field,
                    new Label(codes + " 가운데 하나입니다: " + text(code) + ".", "One of " + codes + "; found: " + text(code)));
        });
    }

    private static LocalDate day(String field, @Nullable String text) {
        try {
            return LocalDate.parse(text(text));
        } catch (DateTimeParseException e) {
            throw new BadInputException(field, new Label("날짜는 2026-03-16처럼 적습니다.", "A day such as 2026-03-16."));
        }
    }

    private static List<RecordId> records(String field, @Nullable List<String> names) {
        return names == null
                ? List.of()
                : names.stream().map(name -> record(field, name)).toList();
    }

    private static RecordId record(String field, @Nullable String name) {
        if (name == null || !RecordId.isName(name)) {
            throw new BadInputException(field, new Label("기록의 식별자가 아닙니다: " + name, "No name of a record: " + name));
        }
        return new RecordId(name);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
