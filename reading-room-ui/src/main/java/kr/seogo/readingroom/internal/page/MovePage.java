package kr.seogo.readingroom.internal.page;

import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.MoveKind;

/**
 * A move: its form, or the last look at it.
 *
 * @param rows of what comes in rows; empty where nothing does
 * @param action where the form is sent
 * @param back the page of the case
 * @param effect empty while the form is filled in
 * @param refused why it cannot be made
 * @param finding records to pick; empty where none are spoken of
 * @param stale whether somebody else was there first
 * @param fees for a quote of fees
 */
public record MovePage(
        CaseNumber number,
        String wants,
        MoveKind kind,
        int version,
        String token,
        Optional<FormRows> rows,
        String action,
        String back,
        FilledForm form,
        Optional<CaseEffect> effect,
        Optional<Refused> refused,
        boolean stale,
        boolean citizen,
        Optional<Finding> finding,
        Optional<FeesAsked> fees) {

    /** Why the law does not allow it now. */
    public record Refused(Optional<Label> article, Label sentence) {}
}
