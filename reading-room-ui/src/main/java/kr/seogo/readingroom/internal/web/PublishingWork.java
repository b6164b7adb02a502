package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.CriteriaView;
import kr.seogo.disclosure.api.Edition;
import kr.seogo.disclosure.api.Publishing;
import kr.seogo.disclosure.api.PublishingOutcome;
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.FormGroup;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.Problem;
import kr.seogo.readingroom.internal.page.PublishingFormPage;
import kr.seogo.readingroom.internal.page.PublishingForms;
import org.jspecify.annotations.Nullable;

/** The four forms about what is published: what they begin with, and what becomes of them. */
final class PublishingWork {

    private static final String HOME = "/staff/cases/published";

    private final CaseDoor door;

    PublishingWork(CaseDoor door) {
        this.door = door;
    }

    /**
     * A form somebody fills in.
     *
     * @param form {@code new}, {@code criteria}, {@code handed-in}, or a kind's number with {@code /edition} or {@code /end}
     */
    record Sheet(Frame frame, Actor actor, String form, String token) {

        String name() {
            return form.substring(form.indexOf('/') + 1);
        }

        boolean ofKind() {
            return form.contains("/");
        }

        /** The kind it is about; 0 where there is none yet. */
        long kind() {
            return ofKind() ? Long.parseLong(form.substring(0, form.indexOf('/'))) : 0;
        }

        boolean desk() {
            return actor.role() == Role.DESK;
        }
    }

    private Publishing editions() {
        return door.room().publishing().editions();
    }

    /** The form as it is first shown. */
    Answer shown(Sheet sheet, @Nullable String period, Optional<Long> replaces) {
        if (unknown(sheet)) {
            return Answer.notFound();
        }
        return switch (sheet.name()) {
            case "criteria" -> criteria(sheet);
            case "handed-in" -> handedIn(sheet);
            case "edition" -> edition(sheet, period, replaces);
            default -> page(sheet, 200, FilledForm.empty(groups(sheet)), Optional.empty());
        };
    }

    /** The kind that a form is about, if it is one that whoever fills it in publishes. */
    private Optional<AnnouncedKind> kind(Sheet sheet) {
        return sheet.ofKind()
                ? editions()
                        .history(sheet.kind(), Optional.of(0L), sheet.actor())
                        .flatMap(_ -> editions().kind(sheet.kind()))
                : Optional.empty();
    }

    private boolean unknown(Sheet sheet) {
        return sheet.ofKind() && kind(sheet).isEmpty();
    }

    /** A review begins with what there is. */
    private Answer criteria(Sheet sheet) {
        List<CriteriaView> versions =
                door.room().publishing().criteria().versions(sheet.actor().body());
        Map<String, List<String>> values = new HashMap<>();
        values.put("reviewed", List.of(door.today().toString()));
        values.put("inForce", List.of(door.today().toString()));
        versions.stream().findFirst().ifPresent(newest -> newest.items()
                .forEach((item, text) -> values.put("item" + item, List.of(text))));
        return page(
                sheet,
                200,
                new FilledForm(groups(sheet), values, Map.of()),
                Optional.of(String.valueOf(versions.size())));
    }

    /** Of the newest review, whose version the form carries. */
    private Answer handedIn(Sheet sheet) {
        int versions = door.room()
                .publishing()
                .criteria()
                .versions(sheet.actor().body())
                .size();
        return versions == 0
                ? Answer.notFound()
                : page(
                        sheet,
                        200,
                        new FilledForm(
                                groups(sheet),
                                Map.of("handedInDay", List.of(door.today().toString())),
                                Map.of()),
                        Optional.of(String.valueOf(versions)));
    }

    /** An edition begins with its period, and a correction with what it corrects. */
    private Answer edition(Sheet sheet, @Nullable String period, Optional<Long> replaces) {
        Map<String, List<String>> values = new HashMap<>();
        if (period != null) {
            values.put("period", List.of(period));
        }
        Optional<Edition> old = replaces.flatMap(id -> editions()
                .history(sheet.kind(), Optional.of(id + 1), sheet.actor())
                .flatMap(page ->
                        page.editions().stream().filter(one -> one.id() == id).findFirst()));
        old.ifPresent(one -> {
            values.put("period", List.of(one.period().code()));
            values.put("editionTitle", List.of(one.title()));
            values.put(
                    "openRecords",
                    List.of(one.named().stream().map(RecordId::name).collect(Collectors.joining("\n"))));
        });
        return page(
                sheet, 200, new FilledForm(groups(sheet), values, Map.of()), old.map(one -> String.valueOf(one.id())));
    }

    /** A form that was sent: entered, or shown again with what is wrong. */
    Answer entered(Sheet sheet, MultivaluedMap<String, String> sent) {
        if (unknown(sheet)) {
            return Answer.notFound();
        }
        FilledForm form = SentForm.read(groups(sheet), sent, sheet.frame()::t);
        Optional<String> replaces =
                Optional.ofNullable(sent.getFirst("replaces")).filter(text -> !text.isEmpty());
        if (!form.sound()) {
            return page(sheet, 400, form, replaces);
        }
        Function<FilledForm, PublishingOutcome> step = step(sheet, PublishedResource.number(sent.getFirst("replaces")));
        try {
            return answer(sheet, form, replaces, step.apply(form));
        } catch (BadInputException e) {
            String sentence = sheet.frame().word(e.sentence());
            return page(sheet, 400, form.wrong(PublishingForms.field(e.field()), sentence), replaces);
        }
    }

    private Function<FilledForm, PublishingOutcome> step(Sheet sheet, Optional<Long> read) {
        Actor actor = sheet.actor();
        return switch (sheet.name()) {
            case "criteria" ->
                form -> door.room()
                        .publishing()
                        .criteria()
                        .adopt(SentPublishing.criteria(form), read.orElse(0L).intValue(), actor);
            case "handed-in" ->
                form -> door.room()
                        .publishing()
                        .criteria()
                        .handIn(read.orElse(0L).intValue(), SentPublishing.handedIn(form), actor);
            case "edition" -> form -> editions().publish(sheet.kind(), SentPublishing.edition(form, read), actor);
            case "end" ->
                form -> editions().end(sheet.kind(), LocalDate.parse(form.value("lastDay")), form.value("why"), actor);
            default -> form -> editions().announce(SentPublishing.kind(form), actor);
        };
    }

    private Answer answer(Sheet sheet, FilledForm form, Optional<String> replaces, PublishingOutcome outcome) {
        return switch (outcome) {
            case PublishingOutcome.Done done ->
                new Answer.Elsewhere(sheet.frame()
                        .to(
                                sheet.name().equals("criteria") || sheet.name().equals("handed-in")
                                        ? HOME
                                        : HOME + "/" + (sheet.kind() == 0 ? done.id() : sheet.kind())));
            case PublishingOutcome.Refused no ->
                page(sheet, 409, form.wrong("", sheet.frame().word(no.sentence())), replaces);
            case PublishingOutcome.NotPermitted _ -> new Answer.Wrong(Problem.NOT_YOURS);
            case PublishingOutcome.NotFound _ -> Answer.notFound();
        };
    }

    private List<FormGroup> groups(Sheet sheet) {
        return switch (sheet.name()) {
            case "criteria" -> PublishingForms.criteria();
            case "handed-in" -> PublishingForms.handedIn();
            case "edition" -> PublishingForms.edition();
            case "end" -> PublishingForms.end();
            default ->
                PublishingForms.kind(
                        door.room().bodies().departments(sheet.actor().body()));
        };
    }

    private Answer page(Sheet sheet, int status, FilledForm form, Optional<String> replaces) {
        PublishingFormPage page = new PublishingFormPage(
                "publishing." + sheet.name(),
                kind(sheet).map(kind -> kind.terms().name()),
                sheet.frame().to(HOME + "/" + sheet.form()),
                sheet.token(),
                replaces,
                form,
                sheet.desk());
        return new Answer.Page(status, "publishing_form", page, Policy.PAGE);
    }
}
