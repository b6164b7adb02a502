package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.CommitteeMember;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.api.CommitteeDesk;
import kr.seogo.disclosure.api.CommitteeView;
import kr.seogo.disclosure.api.MeetingView;

/**
 * The review committee for its secretary: who sits on it, what waits for it, when it meets.
 *
 * @param year whose meetings are shown
 */
public record CommitteePage(
        CommitteeView view,
        List<CommitteeDesk.Waiting> waiting,
        List<MeetingView> meetings,
        int year,
        List<Integer> years) {

    /** The steps about who sits on it. */
    public static final List<CommitteeMoveKind> MOVES = List.of(
            CommitteeMoveKind.APPOINT,
            CommitteeMoveKind.ACCOUNT,
            CommitteeMoveKind.CHAIR,
            CommitteeMoveKind.RENEW,
            CommitteeMoveKind.LEAVE,
            CommitteeMoveKind.RULES);

    public boolean chair(CommitteeMember member) {
        return view.committee().chair(view.today()).equals(Optional.of(member));
    }
}
