package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import java.util.Set;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.ClockMap;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.LetterTo.Addressee;
import kr.seogo.disclosure.internal.notices.NoticeWords;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Section.Table;

/** Which dates of whoever is told moved because the calendar did, from when to when. */
final class DatesMovedForm implements Form {

    @Override
    public Content of(Told told) {
        DecisionFact.DatesMoved moved = told.fact(DecisionFact.DatesMoved.class);
        boolean requester = told.letter().addressee() == Addressee.REQUESTER;
        Set<LegalClock> own = requester
                ? ClockMap.ofRequester(told.state())
                : ClockMap.ofParty(told.state(), told.letter().party());
        List<List<String>> rows = moved.dates().stream()
                .filter(one -> own.contains(one.after()))
                .map(one -> List.of(
                        one.after().kind().label().ko(),
                        NoticeWords.day(one.before().due()),
                        NoticeWords.day(one.after().due())))
                .toList();
        return new Content(
                requester
                        ? "공휴일이 달라져 귀하의 청구에 관한 기한이 아래와 같이 바뀌었습니다."
                        : "공휴일이 달라져 귀하(귀 기관)와 관련된 정보의 공개 청구에서 귀하(귀 기관)의 기한이 아래와 같이 바뀌었습니다.",
                List.of(
                        requester ? Words.request(told.state()) : Words.requestOfSomebody(told.state()),
                        new Section(
                                new Label("바뀐 기한", "Dates that moved"),
                                List.of(),
                                List.of(Words.field("공휴일의 출처", "Source", moved.source())),
                                // One that was due before letters knew whose dates are whose may have none.
                                rows.isEmpty() ? List.of() : List.of(table(rows))),
                        Words.reason(requester ? told.why() : "")),
                Words.basis(CaseRule.HOLIDAY));
    }

    private static Table table(List<List<String>> rows) {
        return new Table(
                new Label("기한의 변경", "From when to when"),
                List.of(new Label("기한", "What"), new Label("바뀌기 전", "Before"), new Label("바뀐 뒤", "After")),
                rows);
    }
}
