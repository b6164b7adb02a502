package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseRoom;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.Fees;
import kr.seogo.readingroom.internal.page.CaseEffect;
import kr.seogo.readingroom.internal.page.FeesAsked;
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.Finding;
import kr.seogo.readingroom.internal.page.FormField;
import kr.seogo.readingroom.internal.page.FormRows;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.MoveForms;
import kr.seogo.readingroom.internal.page.MovePage;
import org.jspecify.annotations.Nullable;

/**
 * A move that was asked for, and by whom.
 *
 * @param version of the case as it was when the form was shown
 * @param rows the form has
 */
record AskedMove(
        Frame frame,
        Actor actor,
        CaseView view,
        MoveKind kind,
        String token,
        int version,
        FormRows rows,
        CaseRoom room) {

    CaseNumber number() {
        return view.state().number();
    }

    /** The form with nothing filled in. */
    FilledForm empty() {
        return FilledForm.empty(forms().of(kind));
    }

    /** The form as it was sent. */
    FilledForm read(MultivaluedMap<String, String> sent) {
        return SentForm.read(forms().of(kind), sent, frame::t);
    }

    /** The form as it was sent, with a record picked into the first place for one; in a row more where all are taken. */
    FilledForm taking(String record, MultivaluedMap<String, String> sent) {
        FilledForm form = read(sent).wrong(Map.of());
        return place(form).map(field -> form.with(field, record)).orElseGet(() -> {
            AskedMove longer = more();
            FilledForm wider = longer.read(sent).wrong(Map.of());
            return place(wider).map(field -> wider.with(field, record)).orElse(wider);
        });
    }

    private Optional<String> place(FilledForm form) {
        return kind == MoveKind.IMMEDIATE
                ? Optional.of("record")
                : form.fields()
                        .map(FormField::name)
                        .filter(name -> name.matches("records\\.[0-9]+\\.record")
                                && form.value(name).isEmpty())
                        .findFirst();
    }

    private AskedMove more() {
        return new AskedMove(
                frame, actor, view, kind, token, version, new FormRows(rows.parts(), rows.records() + 1), room);
    }

    private MoveForms forms() {
        return new MoveForms(
                view.state(),
                room.bodies().departments(actor.body()),
                room.bodies().here(),
                rows,
                false,
                kind == MoveKind.DELIVER ? files() : List.of(),
                kind == MoveKind.QUOTE_FEES ? feeTable() : Optional.empty());
    }

    private Optional<Fees.Table> feeTable() {
        return room.fees().table(view.state().intake().body(), view.today());
    }

    /** Why nothing can be filled in: the body has no table to quote from. */
    Optional<MovePage.Refused> barred() {
        return kind == MoveKind.QUOTE_FEES && feeTable().isEmpty()
                ? Optional.of(new MovePage.Refused(
                        Optional.of(CaseRule.FEES.label()),
                        room.fees().missing(view.state().intake().body(), view.today())))
                : Optional.empty();
    }

    /** Those of the case's files that were not handed over yet. */
    private List<FormField.Option> files() {
        return room.files().of(number(), actor).stream()
                .filter(file -> !file.delivered())
                .map(file -> new FormField.Option(
                        file.id().toString(),
                        new Label(
                                file.name() + " (" + file.origin().label().ko() + ")",
                                file.name() + " (" + file.origin().label().en() + ")")))
                .toList();
    }

    Answer page(int status, FilledForm form, Optional<Finding> finding) {
        return page(status, form, Optional.empty(), Optional.empty(), false, finding);
    }

    /** The last look before it is made. */
    Answer effect(FilledForm form, CaseEffect effect) {
        return page(200, form, Optional.of(effect), Optional.empty(), false, Optional.empty());
    }

    Answer refused(int status, FilledForm form, MovePage.Refused why, Optional<Finding> finding) {
        return page(status, form, Optional.empty(), Optional.of(why), false, finding);
    }

    /** Somebody else was there first. */
    Answer stale(FilledForm form, Optional<Finding> finding) {
        return page(409, form, Optional.empty(), Optional.empty(), true, finding);
    }

    private Answer page(
            int status,
            FilledForm form,
            Optional<CaseEffect> effect,
            Optional<MovePage.Refused> refused,
            boolean stale,
            Optional<Finding> finding) {
        String back = frame.to("/staff/cases/" + number());
        return new Answer.Page(
                status,
                "move",
                new MovePage(
                        number(),
                        view.state().intake().wants(),
                        kind,
                        stale ? view.state().version() : version,
                        token,
                        kind == MoveKind.DECIDE || kind == MoveKind.SPLIT
                                ? Optional.of(shownRows(form))
                                : Optional.empty(),
                        back + "/moves/" + kind.code(),
                        back,
                        form,
                        effect,
                        refused,
                        stale,
                        false,
                        finding,
                        kind == MoveKind.QUOTE_FEES ? Optional.of(FeesAsked.of(view.state())) : Optional.empty()),
                Policy.PAGE);
    }

    /** A record that was picked may have made the form longer than it was asked for. */
    private FormRows shownRows(FilledForm form) {
        long records = form.fields()
                .filter(field -> field.name().matches("records\\.[0-9]+\\.record"))
                .count();
        return new FormRows(rows.parts(), (int) records);
    }

    /** The rows of a form that was sent, and one more where one was asked for. */
    static FormRows rows(MultivaluedMap<String, String> sent) {
        String step = Optional.ofNullable(sent.getFirst("step")).orElse("");
        return new FormRows(
                number(sent.getFirst("rows")) + (step.equals("row") ? 1 : 0),
                number(sent.getFirst("recordRows")) + (step.equals("record-row") ? 1 : 0));
    }

    /** The version a form was made on. */
    static int version(MultivaluedMap<String, String> sent) {
        return number(sent.getFirst("version"));
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
