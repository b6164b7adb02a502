package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.Optional;

/**
 * A step of the committee: its form, or the last look at it.
 *
 * @param title what is done
 * @param backTitle of the page it is done on
 * @param effect what would be written into the history; empty while the form is filled in
 * @param looks whether there is a last look before it is made
 */
public record CommitteeFormPage(
        String title,
        String back,
        String backTitle,
        String action,
        int version,
        String token,
        FilledForm form,
        Optional<List<String>> effect,
        Optional<MovePage.Refused> refused,
        boolean stale,
        boolean looks) {

    /** Whether a member takes it at their own place, and not the secretary. */
    public boolean ofMember() {
        return back.contains("/staff/seat");
    }
}
