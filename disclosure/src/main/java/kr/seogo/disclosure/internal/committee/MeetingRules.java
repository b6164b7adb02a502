package kr.seogo.disclosure.internal.committee;

import static kr.seogo.disclosure.internal.committee.CommitteeAnswer.fact;
import static kr.seogo.disclosure.internal.committee.CommitteeAnswer.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.MeetingMove;
import kr.seogo.disclosure.internal.committee.CommitteeAnswer.No;

/** A meeting before its sitting: called, told with its agenda, given its papers, put off. */
final class MeetingRules {

    private MeetingRules() {}

    static CommitteeAnswer answer(MeetingMove move, Meeting meeting, CommitteeSitting sitting) {
        return switch (move) {
            case MeetingMove.Convene m -> throw new IllegalArgumentException("A meeting is convened once: " + m);
            case MeetingMove.Postpone m -> postpone(m, meeting, sitting);
            case MeetingMove.Cancel m -> fact(CommitteeRule.CONVENING, new MeetingFact.Cancelled());
            case MeetingMove.TellAgenda m -> tell(m, meeting, sitting);
            case MeetingMove.HandPapers m -> papers(m, meeting, sitting);
            case MeetingMove.Close m -> fact(CommitteeRule.ORDER, new MeetingFact.Closed());
            case MeetingMove.AddItem m -> AgendaRules.add(m, meeting, sitting);
            case MeetingMove.DropItem m ->
                AgendaRules.with(
                        m.item(),
                        meeting,
                        item -> fact(CommitteeRule.AGENDA, new MeetingFact.ItemDropped(item.number())));
            case MeetingMove.CarryOver m ->
                AgendaRules.with(
                        m.item(),
                        meeting,
                        item -> fact(CommitteeRule.ORDER, new MeetingFact.ItemCarriedOver(item.number())));
            case MeetingMove.Open m -> SittingRules.open(m, meeting, sitting);
            case MeetingMove.Recuse m ->
                AgendaRules.with(m.item(), meeting, item -> RecusalRules.recuse(m, item, meeting, sitting));
            case MeetingMove.Challenge m ->
                AgendaRules.with(m.item(), meeting, item -> RecusalRules.challenge(m, item, meeting, sitting));
            case MeetingMove.RuleOnChallenge m ->
                AgendaRules.with(m.item(), meeting, item -> RecusalRules.rule(m, item, meeting, sitting));
            case MeetingMove.Vote m ->
                AgendaRules.with(m.item(), meeting, item -> SittingRules.vote(m, item, meeting, sitting));
            case MeetingMove.Cast m ->
                AgendaRules.with(m.item(), meeting, item -> BallotRules.cast(m, item, meeting, sitting));
            case MeetingMove.WriteMinutes m -> MinutesRules.write(m, meeting, sitting);
            case MeetingMove.Sign m -> MinutesRules.sign(m, meeting, sitting);
        };
    }

    static CommitteeAnswer convene(MeetingMove.Convene move, CommitteeSitting sitting) {
        if (!sitting.committee().kept()) {
            return sitting.committee()
                    .mergedWith()
                    .map(where -> no(
                            CommitteeRule.MERGED,
                            "이 기관의 심의회는 " + where + "에 통합되어 있습니다.",
                            "The committee of this body is kept at " + where + "."))
                    .orElseGet(() -> no(CommitteeRule.COMPOSITION, "위원을 먼저 입력합니다.", "Enter the members first."));
        }
        return past(move.day(), sitting)
                .map(CommitteeAnswer.class::cast)
                .orElseGet(() -> fact(
                        CommitteeRule.CONVENING,
                        new MeetingFact.Convened(move.kind(), move.day(), move.time(), move.place())));
    }

    private static Optional<No> past(LocalDate day, CommitteeSitting sitting) {
        return CommitteeAnswer.when(
                day.isBefore(sitting.today()),
                CommitteeRule.CONVENING,
                "회의는 오늘(" + sitting.today() + ")이나 그 뒤로 소집합니다: " + day + ".",
                "A meeting is called for today, " + sitting.today() + ", or later; found " + day + ".");
    }

    private static CommitteeAnswer postpone(MeetingMove.Postpone move, Meeting meeting, CommitteeSitting sitting) {
        return past(move.day(), sitting)
                .or(() -> CommitteeAnswer.when(
                        meeting.told().isPresent()
                                && move.day().isBefore(meeting.called().day()),
                        CommitteeRule.AGENDA,
                        "안건을 통지한 회의는 " + meeting.called().day() + "보다 앞당길 수 없습니다.",
                        "A meeting whose agenda was told is not brought forward from "
                                + meeting.called().day() + "."))
                .map(CommitteeAnswer.class::cast)
                .orElseGet(() -> fact(
                        CommitteeRule.CONVENING, new MeetingFact.Postponed(move.day(), move.time(), move.place())));
    }

    private static CommitteeAnswer tell(MeetingMove.TellAgenda move, Meeting meeting, CommitteeSitting sitting) {
        LocalDate day = meeting.called().day();
        List<No> defects =
                Composition.defects(sitting.committee(), day, sitting.days().limits(day));
        if (!defects.isEmpty()) {
            return defects.getFirst();
        }
        LocalDate by = sitting.days().agendaBy(day);
        return late(by, move.urgency(), sitting)
                ? no(
                        CommitteeRule.AGENDA,
                        "안건은 " + by + "까지 통지합니다. " + unless(sitting).ko(),
                        "The agenda is told until " + by + "; "
                                + unless(sitting).en())
                : fact(CommitteeRule.AGENDA, new MeetingFact.AgendaTold(by, urgency(by, move.urgency(), sitting)));
    }

    private static CommitteeAnswer papers(MeetingMove.HandPapers move, Meeting meeting, CommitteeSitting sitting) {
        LocalDate by = sitting.days().papersBy(meeting.called().day());
        return late(by, move.urgency(), sitting)
                ? no(
                        CommitteeRule.PAPERS,
                        "자료는 " + by + "까지 배부합니다. " + unless(sitting).ko(),
                        "Papers are handed out until " + by + "; "
                                + unless(sitting).en())
                : fact(CommitteeRule.PAPERS, new MeetingFact.PapersHanded(by, urgency(by, move.urgency(), sitting)));
    }

    /** Whether something comes after its day without a reason that the rules of this committee take. */
    static boolean late(LocalDate by, String urgency, CommitteeSitting sitting) {
        return sitting.today().isAfter(by)
                && (urgency.isBlank() || !sitting.committee().urgencyYields());
    }

    /** What is left to be done after that day, by the rules of this committee. */
    static Label unless(CommitteeSitting sitting) {
        return sitting.committee().urgencyYields()
                ? new Label("그 뒤에는 긴급한 사유를 적어야 합니다.", "after that only with the reason why it is urgent.")
                : new Label(
                        "이 심의회의 운영 방식에는 긴급한 때의 예외가 없으니 회의를 늦추십시오.",
                        "the rules of this committee know no urgency: put the meeting off.");
    }

    /** The reason, where there is need of one. */
    static String urgency(LocalDate by, String urgency, CommitteeSitting sitting) {
        return sitting.today().isAfter(by) ? urgency : "";
    }
}
