package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.LetterTo;
import kr.seogo.disclosure.internal.notices.Section;

/** That a court holds the disclosure, or no longer does; to whoever is concerned (Act, Article 20; Act on administrative litigation, Article 23). */
final class StayForm implements Form {

    @Override
    public Content of(Told told) {
        boolean requester = told.letter().addressee() == LetterTo.Addressee.REQUESTER;
        boolean ordered = told.event().fact() instanceof DecisionFact.StayOrdered;
        return new Content(
                ordered ? "법원이 정보공개 결정의 집행을 정지하여 알려 드립니다." : "법원의 집행정지가 끝나 알려 드립니다.",
                List.of(
                        requester ? Words.request(told.state()) : Words.requestOfSomebody(told.state()),
                        Section.of(
                                new Label("집행정지", "The stay"),
                                Words.field("법원", "Court", court(told.event().fact())),
                                Words.field(
                                        ordered ? "기록한 날" : "끝난 것을 기록한 날",
                                        ordered ? "Recorded" : "End recorded",
                                        told.event().stamp().day())),
                        Words.reason(requester ? told.why() : ""),
                        Section.of(
                                new Label("안내", "Please note"),
                                ordered
                                        ? "정지가 끝날 때까지 공개하지 않으며, 이미 내어 드린 파일 가운데 아직 받아 가지 않은 것도 받을 수 없습니다."
                                        : "이 건을 막는 다른 사유가 없으면 결정에 따라 공개합니다.")),
                Words.basis(CaseRule.SUIT));
    }

    private static String court(Fact fact) {
        return switch (fact) {
            case DecisionFact.StayOrdered stay -> stay.court();
            case DecisionFact.StayLifted stay -> stay.court();
            case Fact other -> throw new IllegalStateException("No stay: " + other.getClass());
        };
    }
}
