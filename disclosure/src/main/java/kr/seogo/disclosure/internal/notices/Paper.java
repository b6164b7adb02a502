package kr.seogo.disclosure.internal.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.PaperForm;

/**
 * A paper that somebody fills in and signs, with what is known of the case on it; made when it is asked for, and not kept.
 *
 * @param from who signs it
 * @param to the body it is handed to
 */
public record Paper(
        PaperForm form,
        CaseNumber number,
        LocalDate date,
        String from,
        Optional<String> unit,
        Recipient to,
        String lead,
        List<Section> sections,
        List<Label> basis)
        implements Sheet {

    public Paper {
        from = NoticeText.clean(from);
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
