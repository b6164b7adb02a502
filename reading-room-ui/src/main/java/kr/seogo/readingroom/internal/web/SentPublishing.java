package kr.seogo.readingroom.internal.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.PublishingForms;

/** What a sound form about what is published says; how its fields fit together is for the service to judge. */
final class SentPublishing {

    private SentPublishing() {}

    static KindTerms kind(FilledForm form) {
        return new KindTerms(
                term(PublicationSubject.values(), form.value("subject")),
                form.value("kindName"),
                form.value("scope"),
                term(PublicationCycle.values(), form.value("cycle")),
                term(KindTerms.CountsFrom.values(), form.value("countsFrom")),
                Integer.parseInt(form.value("kindDays")),
                LocalDate.parse(form.value("since")),
                form.value("department"),
                records("kept", form.value("kept")));
    }

    static NewEdition edition(FilledForm form, Optional<Long> replaces) {
        return new NewEdition(
                form.value("period"),
                form.value("editionTitle"),
                records("records", form.value("openRecords")),
                replaces);
    }

    static HandedIn handedIn(FilledForm form) {
        return new HandedIn(LocalDate.parse(form.value("handedInDay")), form.value("handedInTo"));
    }

    static CriteriaTerms criteria(FilledForm form) {
        TreeMap<Integer, String> items = new TreeMap<>();
        PublishingForms.items().forEach(n -> items.put(n, form.value("item" + n)));
        return new CriteriaTerms(
                LocalDate.parse(form.value("inForce")),
                LocalDate.parse(form.value("reviewed")),
                Optional.of(form.value("nextReview"))
                        .filter(text -> !text.isEmpty())
                        .map(LocalDate::parse),
                form.value("source"),
                items);
    }

    /** Names of records, apart by spaces; the address of a record's page or its ARK is as good as its name. */
    private static List<RecordId> records(String field, String text) {
        return Arrays.stream(text.split("[\\s,]+", -1))
                .filter(one -> !one.isEmpty())
                .map(one -> record(field, one))
                .toList();
    }

    private static RecordId record(String field, String text) {
        String name = text.substring(text.lastIndexOf('/') + 1);
        if (!RecordId.isName(name)) {
            throw new BadInputException(
                    field, new Label("기록의 식별자가 아닙니다: " + text + ".", "Not the name of a record: " + text + "."));
        }
        return new RecordId(name);
    }

    private static <T extends Term> T term(T[] all, String code) {
        return Term.of(all, code)
                .orElseThrow(() -> new IllegalStateException("A choice that was not offered: " + code));
    }
}
