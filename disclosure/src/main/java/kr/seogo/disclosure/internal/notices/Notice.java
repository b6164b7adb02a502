package kr.seogo.disclosure.internal.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.LetterForm;

/**
 * A notice, as data: all that is told and nothing of how it looks. Kept as it was told, so that a field is never renamed.
 *
 * @param number of the case
 * @param date of the event it tells of
 * @param from the body that tells it
 * @param unit the department that handles the case; empty until one does
 * @param lead what it is about, in a sentence
 * @param basis the articles it rests on
 */
public record Notice(
        LetterForm form,
        CaseNumber number,
        LocalDate date,
        String from,
        Optional<String> unit,
        Recipient to,
        String lead,
        List<Section> sections,
        List<Label> basis) {

    public Notice {
        from = NoticeText.clean(from);
        unit = unit.map(NoticeText::clean);
        lead = NoticeText.clean(lead);
        sections = List.copyOf(sections);
        basis = List.copyOf(basis);
    }

    /** Such as 별지 제7호서식; empty for a notice the rule has no form for. */
    public String annex() {
        if (form.number().isEmpty()) {
            return "";
        }
        int branch = form.number().indexOf('의');
        return branch < 0
                ? "별지 제" + form.number() + "호서식"
                : "별지 제" + form.number().substring(0, branch) + "호"
                        + form.number().substring(branch) + "서식";
    }

    /** Every text on it, in the order in which it is read. */
    public Stream<String> texts() {
        Stream<String> head = Stream.of(
                        Stream.of(NoticeWords.RULE.ko() + " " + annex()).filter(text -> !annex().isEmpty()),
                        both(form.label()),
                        Stream.of(NoticeWords.NUMBER.ko() + " " + number.value(), NoticeWords.day(date)),
                        to.texts(),
                        Stream.of(lead))
                .flatMap(part -> part);
        Stream<String> foot = Stream.of(
                        both(NoticeWords.BASIS),
                        basis.stream().flatMap(Notice::both),
                        Stream.of(NoticeWords.day(date), from),
                        unit.stream())
                .flatMap(part -> part);
        return Stream.concat(Stream.concat(head, sections.stream().flatMap(Section::texts)), foot);
    }

    static Stream<String> both(Label label) {
        return Stream.of(label.ko(), label.en());
    }
}
