package kr.seogo.disclosure.internal.committee;

import static kr.seogo.disclosure.internal.committee.CommitteeAnswer.fact;
import static kr.seogo.disclosure.internal.committee.CommitteeAnswer.no;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CommitteeRule;
import kr.seogo.disclosure.ItemKind;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingFact;
import kr.seogo.disclosure.MeetingMove;

/** What comes on an agenda (decree, Article 11 (2)), and by when. */
final class AgendaRules {

    private AgendaRules() {}

    static CommitteeAnswer add(MeetingMove.AddItem move, Meeting meeting, CommitteeSitting sitting) {
        LocalDate by = sitting.days().agendaBy(meeting.called().day());
        if (meeting.told().isPresent() && MeetingRules.late(by, move.urgency(), sitting)) {
            return no(
                    CommitteeRule.AGENDA,
                    "안건은 통지할 수 있는 날(" + by + ")까지 올립니다. "
                            + MeetingRules.unless(sitting).ko(),
                    "Items come on the agenda until " + by + "; "
                            + MeetingRules.unless(sitting).en());
        }
        String urgency = meeting.told().isPresent() ? MeetingRules.urgency(by, move.urgency(), sitting) : "";
        return move.caseNumber().isEmpty()
                ? added(move, meeting, 0, move.title(), urgency)
                : ofCase(move, move.caseNumber().get(), meeting, sitting, urgency);
    }

    private static CommitteeAnswer ofCase(
            MeetingMove.AddItem move, CaseNumber number, Meeting meeting, CommitteeSitting sitting, String urgency) {
        return switch (sitting.cases().find(move.kind(), number, move.objection())) {
            case CommitteeCases.Not not -> new CommitteeAnswer.No(CommitteeRule.BUSINESS, not.why());
            case CommitteeCases.Ready ready -> {
                int objection = ready.one().objection();
                Optional<String> elsewhere = here(number, objection, meeting)
                        .or(() -> sitting.cases().onAgenda(number, objection));
                yield elsewhere.isPresent()
                        ? no(
                                CommitteeRule.BUSINESS,
                                number + "은(는) 이미 " + elsewhere.get() + " 회의의 안건입니다.",
                                number + " is on the agenda of meeting " + elsewhere.get() + " already.")
                        : added(
                                move,
                                meeting,
                                objection,
                                move.title().isBlank() ? ready.one().wants() : move.title(),
                                urgency);
            }
        };
    }

    private static Optional<String> here(CaseNumber number, int objection, Meeting meeting) {
        return meeting.items().stream()
                .filter(AgendaItem::open)
                .filter(item -> item.added().caseNumber().filter(number::equals).isPresent()
                        && item.added().objection() == objection)
                .findFirst()
                .map(item -> meeting.number().value());
    }

    private static CommitteeAnswer added(
            MeetingMove.AddItem move, Meeting meeting, int objection, String title, String urgency) {
        return fact(
                move.kind() == ItemKind.OBJECTION ? CommitteeRule.CONVENING : CommitteeRule.BUSINESS,
                new MeetingFact.ItemAdded(
                        meeting.items().size() + 1, move.kind(), move.caseNumber(), objection, title, urgency));
    }

    /** What is done with one item. */
    @FunctionalInterface
    interface OnItem {
        CommitteeAnswer answer(AgendaItem item);
    }

    static CommitteeAnswer with(int number, Meeting meeting, OnItem then) {
        Optional<AgendaItem> item = meeting.item(number).filter(AgendaItem::open);
        return item.isPresent()
                ? then.answer(item.get())
                : no(
                        CommitteeRule.ORDER,
                        number + "번 안건은 없거나 이미 처리되었습니다.",
                        "Item " + number + " does not exist or has been dealt with.");
    }
}
