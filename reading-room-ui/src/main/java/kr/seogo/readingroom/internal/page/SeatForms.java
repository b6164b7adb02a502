package kr.seogo.readingroom.internal.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.BallotChoice;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.ExclusionGround;
import kr.seogo.disclosure.api.SeatView;

/** The form of each step a member of the committee takes for themselves. */
public final class SeatForms {

    private SeatForms() {}

    /** Empty where the member cannot take it now. */
    public static Optional<List<FormGroup>> of(CommitteeMoveKind kind, SeatView view, int item) {
        Optional<SeatView.Item> about = view.item(item);
        return switch (kind) {
            case CAST ->
                about.filter(SeatView.Item::mayCast)
                        .map(one -> plain(FormField.choice(
                                CommitteeForms.FIELDS + ".choice",
                                BallotChoice.of(one.kind()).toArray(BallotChoice[]::new))));
            case RECUSE ->
                about.filter(SeatView.Item::mayStepAside)
                        .map(one -> plain(
                                FormField.choice(
                                        CommitteeForms.FIELDS + ".ground",
                                        Arrays.stream(ExclusionGround.values())
                                                .filter(ground -> ground != ExclusionGround.UNFAIR)
                                                .toArray(ExclusionGround[]::new)),
                                FormField.text(CommitteeForms.FIELDS + ".reason")));
            case SIGN ->
                Optional.of(view)
                        .filter(SeatView::maySign)
                        .map(_ -> plain(FormField.text(CommitteeForms.FIELDS + ".reason")
                                .maybe()));
            default -> Optional.empty();
        };
    }

    private static List<FormGroup> plain(FormField... fields) {
        return List.of(FormGroup.plain(fields));
    }
}
