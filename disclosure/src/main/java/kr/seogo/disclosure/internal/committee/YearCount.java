package kr.seogo.disclosure.internal.committee;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.seogo.disclosure.AgendaItem;
import kr.seogo.disclosure.BallotChoice;
import kr.seogo.disclosure.ItemKind;
import kr.seogo.disclosure.Meeting;
import kr.seogo.disclosure.MeetingKind;
import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.MeetingStage;
import kr.seogo.disclosure.Recusal;
import kr.seogo.disclosure.api.CommitteeFigures;

/** Counts the meetings of a year that sat. */
final class YearCount {

    private YearCount() {}

    static CommitteeFigures of(int year, List<Meeting> meetings) {
        Map<MeetingKind, Integer> kinds = new EnumMap<>(MeetingKind.class);
        Map<ItemKind, Map<BallotChoice, Integer>> found = new EnumMap<>(ItemKind.class);
        List<MeetingNumber> unsigned = new ArrayList<>();
        int carried = 0;
        int urgent = 0;
        int recused = 0;
        for (Meeting meeting : meetings) {
            if (meeting.opened().isEmpty()) {
                continue;
            }
            kinds.merge(meeting.called().kind(), 1, Integer::sum);
            if (meeting.stage() != MeetingStage.SIGNED) {
                unsigned.add(meeting.number());
            }
            urgent += meeting.told().filter(told -> !told.urgency().isEmpty()).isPresent() ? 1 : 0;
            for (AgendaItem item : meeting.agenda()) {
                carried += item.carriedOver() ? 1 : 0;
                urgent += item.added().urgency().isEmpty() ? 0 : 1;
                recused +=
                        (int) item.recusals().stream().filter(Recusal::standing).count();
                item.vote().ifPresent(vote -> found.computeIfAbsent(
                                item.added().kind(), kind -> new EnumMap<>(BallotChoice.class))
                        .merge(vote.found(), 1, Integer::sum));
            }
        }
        return new CommitteeFigures(year, kinds, found, carried, urgent, recused, unsigned);
    }
}
