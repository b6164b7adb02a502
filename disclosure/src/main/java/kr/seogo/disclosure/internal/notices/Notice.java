package kr.seogo.disclosure.internal.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        List<Label> basis)
        implements Sheet {

    public Notice {
        from = NoticeText.clean(from);
        unit = unit.map(NoticeText::clean);
        lead = NoticeText.clean(lead);
        sections = List.copyOf(sections);
        basis = List.copyOf(basis);
    }

    @Override
    public Label title() {
        return form.label();
    }

    @Override
    public String formNumber() {
        return form.number();
    }
}
