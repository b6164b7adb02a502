package kr.seogo.disclosure.internal.post;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.LetterFormat;
import kr.seogo.disclosure.PaperForm;
import kr.seogo.disclosure.Requester;
import kr.seogo.disclosure.api.CaseDesk;
import kr.seogo.disclosure.api.Citizens;
import kr.seogo.disclosure.api.LetterDesk;
import kr.seogo.disclosure.api.Papers;
import kr.seogo.disclosure.internal.notices.Paper;
import kr.seogo.disclosure.internal.notices.papers.PaperSheets;
import kr.seogo.disclosure.internal.privacy.Identities;
import org.jdbi.v3.core.Jdbi;

/** Papers over the database. Who may see a case, and whose secret opens it, is asked of the desk and of citizens' door. */
public final class PaperOffice implements Papers {

    private final Jdbi jdbi;
    private final CaseDesk desk;
    private final Citizens citizens;
    private final Identities identities;
    private final InstantSource clock;

    public PaperOffice(Jdbi jdbi, CaseDesk desk, Citizens citizens, Identities identities, InstantSource clock) {
        this.jdbi = jdbi;
        this.desk = desk;
        this.citizens = citizens;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public LetterDesk.Answer forStaff(CaseNumber number, PaperForm form, LetterFormat format, Actor actor) {
        return desk.view(number, actor)
                .filter(view -> PaperForm.of(view.state(), view.today()).contains(form))
                .<LetterDesk.Answer>map(view -> printed(form, format, view.state(), looked(number, form, actor)))
                .orElseGet(LetterDesk.Answer.None::new);
    }

    @Override
    public LetterDesk.Answer forCitizen(
            String number, String secret, String address, PaperForm form, LetterFormat format) {
        return switch (citizens.look(number, secret, address)) {
            case Citizens.Answer.Seen seen ->
                form.requesters()
                                && PaperForm.of(seen.view().state(), seen.view().today())
                                        .contains(form)
                        ? printed(
                                form,
                                format,
                                seen.view().state(),
                                named(seen.view().number(), form))
                        : new LetterDesk.Answer.None();
            case Citizens.Answer.Unknown unknown -> new LetterDesk.Answer.Refused(unknown);
            case Citizens.Answer.TooMany many -> new LetterDesk.Answer.Refused(many);
        };
    }

    private Optional<Requester> looked(CaseNumber number, PaperForm form, Actor actor) {
        if (form.named()) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            jdbi.useTransaction(handle -> Identities.looked(
                    handle, number, actor, "서식 출력: " + form.label().ko(), now));
        }
        return named(number, form);
    }

    private Optional<Requester> named(CaseNumber number, PaperForm form) {
        return form.named() ? jdbi.withHandle(handle -> identities.requester(handle, number)) : Optional.empty();
    }

    private LetterDesk.Answer printed(
            PaperForm form, LetterFormat format, CaseState state, Optional<Requester> requester) {
        Paper paper = PaperSheets.of(form, state, requester, LocalDate.ofInstant(clock.instant(), Seoul.ZONE));
        return Sheets.printed(paper, format, state.number() + "-" + form.code());
    }
}
