package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.internal.notices.NoticeWords;
import kr.seogo.disclosure.internal.notices.Section;

/** Which dates moved because the calendar did, from when to when. */
final class DatesMovedForm implements Form {

    @Override
    public Content of(Told told) {
        DecisionFact.DatesMoved moved = told.fact(DecisionFact.DatesMoved.class);
        List<List<String>> rows = moved.dates().stream()
                .map(one -> List.of(
                        one.after().kind().label().ko(),
                        NoticeWords.day(one.before().due()),
                        NoticeWords.day(one.after().due())))
                .toList();
        return new Content(
                "공휴일이 달라져 귀하의 청구에 관한 기한이 아래와 같이 바뀌었습니다.",
                List.of(
                        Words.request(told.state()),
                        new Section(
                                new Label("바뀐 기한", "Dates that moved"),
                                List.of(),
                                List.of(Words.field("공휴일의 출처", "Source", moved.source())),
                                List.of(new Section.Table(
                                        new Label("기한의 변경", "From when to when"),
                                        List.of(
                                                new Label("기한", "What"),
                                                new Label("바뀌기 전", "Before"),
                                                new Label("바뀐 뒤", "After")),
                                        rows))),
                        Words.reason(told.why())),
                Words.basis(CaseRule.HOLIDAY));
    }
}
