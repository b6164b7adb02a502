package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.DeliveryFact;
import kr.seogo.disclosure.internal.notices.NoticeWords;
import kr.seogo.disclosure.internal.notices.Section;

/** What it will cost, from which table, before the work is done (Act, Article 17; decree, Article 17). */
final class FeesForm implements Form {

    @Override
    public Content of(Told told) {
        DeliveryFact.FeesQuoted quoted = told.fact(DeliveryFact.FeesQuoted.class);
        return new Content(
                quoted.won() == 0 ? "이 청구에는 수수료가 없습니다." : "정보공개에 드는 비용을 아래와 같이 알려 드립니다.",
                List.of(
                        Words.request(told.state()),
                        Section.of(
                                new Label("비용", "Fees"),
                                Words.field("합계", "Total", NoticeWords.won(quoted.won())),
                                Words.field(
                                        "납부하신 금액",
                                        "Paid",
                                        NoticeWords.won(told.state().delivery().paid())),
                                Words.field(
                                        "납부할 금액",
                                        "To be paid",
                                        NoticeWords.won(told.state().delivery().owed()))),
                        Section.of(new Label("산출 근거", "How it was reckoned"), quoted.basis()),
                        Words.reason(told.why()),
                        Section.of(
                                new Label("안내", "Please note"),
                                "전자지급수단 또는 수입증지(국가기관은 수입인지)로 내실 수 있으며, 부득이한 경우에는 현금으로 내실 수 있습니다.",
                                "전부 납부하시면 시행령 제12조제2항의 기간 안에 공개합니다.")),
                Words.basis(CaseRule.FEES, CaseRule.PAYMENT));
    }
}
