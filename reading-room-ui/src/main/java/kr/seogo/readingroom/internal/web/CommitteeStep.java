package kr.seogo.readingroom.internal.web;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.api.CommitteeOutcome;
import kr.seogo.readingroom.internal.page.CommitteeFormPage;
import kr.seogo.readingroom.internal.page.CommitteeForms;
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.MovePage;
import kr.seogo.readingroom.internal.page.Problem;

/**
 * The page of a step of the committee, whatever became of it.
 *
 * @param version as it was when the form was shown
 * @param now the version as it is
 * @param looks whether there is a last look before it is made
 */
record CommitteeStep(
        Frame frame,
        String title,
        String back,
        String backTitle,
        String action,
        int version,
        int now,
        String token,
        boolean looks) {

    Answer page(int status, FilledForm form) {
        return page(status, form, Optional.empty(), Optional.empty(), false);
    }

    Answer look(FilledForm form, List<String> effect) {
        return page(200, form, Optional.of(effect), Optional.empty(), false);
    }

    /** Why it was not made. */
    <T> Answer refused(FilledForm form, CommitteeOutcome<T> why) {
        return switch (why) {
            case CommitteeOutcome.Unlawful<T> no ->
                page(
                        409,
                        form,
                        Optional.empty(),
                        Optional.of(new MovePage.Refused(Optional.of(no.rule().label()), no.sentence())),
                        false);
            case CommitteeOutcome.NotPermitted<T> _ -> new Answer.Wrong(Problem.NOT_YOURS);
            case CommitteeOutcome.Stale<T> _ -> page(409, form, Optional.empty(), Optional.empty(), true);
            case CommitteeOutcome.NotFound<T> _ -> Answer.notFound();
            case CommitteeOutcome.Done<T> _ -> throw new IllegalStateException("What was done is not refused");
        };
    }

    /** The form with what the service found wrong, beside its field. */
    FilledForm wrong(FilledForm form, BadInputException bad) {
        return form.wrong(CommitteeForms.FIELDS + "." + bad.field(), frame.word(bad.sentence()));
    }

    private Answer page(
            int status,
            FilledForm form,
            Optional<List<String>> effect,
            Optional<MovePage.Refused> refused,
            boolean stale) {
        return new Answer.Page(
                status,
                "committeeform",
                new CommitteeFormPage(
                        title,
                        back,
                        backTitle,
                        action,
                        stale ? now : version,
                        token,
                        form,
                        effect,
                        refused,
                        stale,
                        looks),
                Policy.PAGE);
    }
}
