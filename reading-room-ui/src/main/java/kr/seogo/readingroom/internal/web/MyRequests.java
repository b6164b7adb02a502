package kr.seogo.readingroom.internal.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.ClockKind;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Remaining;
import kr.seogo.disclosure.api.CaseFileView;
import kr.seogo.disclosure.api.Citizens;
import kr.seogo.readingroom.internal.page.ClockLine;
import kr.seogo.readingroom.internal.page.DueWords;
import kr.seogo.readingroom.internal.page.FilledForm;
import kr.seogo.readingroom.internal.page.Frame;
import kr.seogo.readingroom.internal.page.LetterLine;
import kr.seogo.readingroom.internal.page.MovePage;
import kr.seogo.readingroom.internal.page.MyRequestPage;
import kr.seogo.readingroom.internal.page.PayingWords;

/** What a requester is shown of a case: without the dates of others. */
final class MyRequests {

    /** What others were asked is for the body alone. */
    private static final Set<ClockKind> OF_OTHERS =
            EnumSet.of(ClockKind.THIRD_PARTY_OPINION, ClockKind.THIRD_PARTY_OBJECTION, ClockKind.RECORD_PRODUCER);

    private static final Set<ClockKind> REMEDIES = EnumSet.of(ClockKind.APPEAL, ClockKind.SUIT);

    private MyRequests() {}

    static MyRequestPage page(CaseDoor door, Frame frame, Citizens.View view, List<CaseFileView> files) {
        var calendar = door.deadlines().calendar();
        return new MyRequestPage(
                view,
                DueWords.next(
                        frame,
                        calendar,
                        view.state().nextDue().map(LegalClock::due),
                        view.state().decisionClock().stopped(),
                        view.today()),
                view.state().clocks().stream()
                        .filter(clock ->
                                own(view.state(), clock) && clock.ended().isEmpty())
                        .distinct()
                        .map(clock -> {
                            DueWords due = DueWords.of(
                                    frame, calendar, Optional.of(clock.due()), clock.stopped(), view.today());
                            return new ClockLine(
                                            clock,
                                            due.way(),
                                            due.sentence(),
                                            ClockLine.dayByDay(frame, door.deadlines(), clock))
                                    .atTheEarliest(frame, view.state().unreached(clock));
                        })
                        .toList(),
                LetterLine.of(view.letters(), frame.to("/requests/mine/letters"), false),
                files,
                PayingWords.of(frame, view.state()));
    }

    /** Not what others were asked, nor what an objection of theirs left them, nor what the requester's own has replaced. */
    private static boolean own(CaseState state, LegalClock clock) {
        return REMEDIES.contains(clock.kind())
                ? Remaining.ofRequester(state).contains(clock)
                : !OF_OTHERS.contains(clock.kind());
    }

    static MovePage form(
            Frame frame,
            Citizens.View view,
            MoveKind kind,
            FilledForm form,
            Optional<MovePage.Refused> refused,
            boolean stale) {
        String back = frame.to("/requests/mine");
        return new MovePage(
                view.number(),
                view.state().intake().wants(),
                kind,
                view.state().version(),
                "",
                Optional.empty(),
                back + "/moves/" + kind.code(),
                back,
                form,
                Optional.empty(),
                refused,
                stale,
                true,
                Optional.empty(),
                Optional.empty());
    }
}
