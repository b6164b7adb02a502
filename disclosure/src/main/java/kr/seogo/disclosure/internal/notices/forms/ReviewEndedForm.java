package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.internal.notices.Section;

/** Form 1: the decision or internal review for which it was kept closed has ended (Act, Article 9 (1) item 5, proviso). */
final class ReviewEndedForm implements Form {

    @Override
    public Content of(Told told) {
        DecisionFact.InternalReviewEnded ended = told.fact(DecisionFact.InternalReviewEnded.class);
        return new Content(
                "의사결정 과정 또는 내부검토 과정을 이유로 공개하지 아니한 정보에 관하여 그 과정이 끝났음을 알려 드립니다.",
                List.of(
                        Words.request(told.state()),
                        Section.of(
                                new Label("끝난 과정", "What has ended"),
                                Words.field("공개하지 아니한 부분", "Kept closed", parts(told.state())),
                                Words.field(
                                        "종료 통지일",
                                        "Told on",
                                        told.event().stamp().day())),
                        Section.of(new Label("내용", "What is told"), ended.told()),
                        Section.of(new Label("안내", "Please note"), "해당 정보의 공개를 다시 청구할 수 있습니다.")),
                Words.basis(CaseRule.INTERNAL_REVIEW));
    }

    private static String parts(CaseState state) {
        return state.decision().stream()
                .flatMap(decision -> decision.made().refusals().stream())
                .filter(Refusal::underWay)
                .map(Refusal::part)
                .collect(Collectors.joining(", "));
    }
}
