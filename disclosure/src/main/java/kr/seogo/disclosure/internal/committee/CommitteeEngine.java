package kr.seogo.disclosure.internal.committee;

import static kr.seogo.disclosure.internal.committee.CommitteeAnswer.no;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Committee;
import kr.seogo.disclosure.CommitteeEvent;
import kr.seogo.disclosure.CommitteeFactKind;
import kr.seogo.disclosure.CommitteeMove;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.RosterMove;
import kr.seogo.disclosure.internal.committee.CommitteeAnswer.No;

/**
 * The law of the committee: says to every step whether it is lawful, and what it makes happen. Pure: it reads no clock, and
 * of cases what it is given. Safe for use by many threads.
 */
final class CommitteeEngine {

    private final CommitteeDays days;

    CommitteeEngine(CommitteeDays days) {
        this.days = days;
    }

    /** What the law says to a step. */
    sealed interface Said {}

    /** It may be taken; these follow. */
    record Lawful(List<CommitteeEvent> events) implements Said {
        Lawful {
            events = List.copyOf(events);
        }
    }

    record Unlawful(CommitteeRule rule, Label sentence) implements Said {}

    record NotPermitted(Label sentence) implements Said {}

    /** To a step about who sits on the committee. */
    Said judge(Committee committee, RosterMove move, Actor actor, Instant at) {
        CommitteeSitting sitting = new CommitteeSitting(committee, actor, at, days, NoCases.NONE);
        return refused(sitting, Seats.secretary(sitting), committee.last())
                .orElseGet(() -> said(RosterRules.answer(move, sitting), move, sitting));
    }

    /** To a meeting being called. */
    Said convene(Committee committee, MeetingMove.Convene move, Actor actor, Instant at) {
        CommitteeSitting sitting = new CommitteeSitting(committee, actor, at, days, NoCases.NONE);
        return refused(sitting, Seats.secretary(sitting), committee.last())
                .orElseGet(() -> said(MeetingRules.convene(move, sitting), move, sitting));
    }

    /** To a step in a meeting. */
    Said judge(Committee committee, Meeting meeting, MeetingMove move, CommitteeCases cases, Actor actor, Instant at) {
        CommitteeSitting sitting = new CommitteeSitting(committee, actor, at, days, cases);
        return refused(sitting, Seats.refused(move, meeting, sitting), meeting.last())
                .orElseGet(() -> {
                    Optional<No> out = MeetingStages.check(CommitteeMoveKind.of(move), meeting);
                    return said(
                            out.isPresent() ? out.get() : MeetingRules.answer(move, meeting, sitting), move, sitting);
                });
    }

    /** The steps of its secretary that have a place in a meeting now, given the right particulars. */
    static List<CommitteeMoveKind> possible(Meeting meeting) {
        return Arrays.stream(CommitteeMoveKind.values())
                .filter(kind -> kind != CommitteeMoveKind.CAST)
                .filter(kind -> MeetingStages.check(kind, meeting).isEmpty())
                .toList();
    }

    /** What is wrong with how the committee is made up on a day. */
    List<No> defects(Committee committee, LocalDate day) {
        return Composition.defects(committee, day, days.limits(day));
    }

    private static Optional<Said> refused(CommitteeSitting sitting, Optional<Label> forbidden, Instant last) {
        return forbidden
                .<Said>map(NotPermitted::new)
                .or(() -> sitting.at().isBefore(last)
                        ? Optional.of(said(backwards(last, sitting.at())))
                        : Optional.empty());
    }

    private static No backwards(Instant last, Instant at) {
        return no(
                CommitteeRule.ORDER,
                "시계가 뒤로 갔습니다. 마지막 처리(" + last + ")보다 앞선 때(" + at + ")에는 기록할 수 없습니다. 시계를 바로잡으십시오.",
                "The clock was set back: nothing can be recorded at " + at + ", before the last step at " + last
                        + ". Put the clock right.");
    }

    private static Said said(No no) {
        return new Unlawful(no.rule(), no.why());
    }

    private static Said said(CommitteeAnswer answer, CommitteeMove move, CommitteeSitting sitting) {
        return switch (answer) {
            case No no -> said(no);
            case CommitteeAnswer.Facts facts ->
                new Lawful(facts.facts().stream()
                        .map(one -> event(one, move.reason(), sitting))
                        .toList());
        };
    }

    private static CommitteeEvent event(CommitteeAnswer.Grounded one, String why, CommitteeSitting sitting) {
        return new CommitteeEvent(
                sitting.at(),
                sitting.today(),
                sitting.actor(),
                why.isBlank() ? CommitteeFactKind.of(one.fact()).label().ko() : why,
                one.rule(),
                one.fact());
    }
}
