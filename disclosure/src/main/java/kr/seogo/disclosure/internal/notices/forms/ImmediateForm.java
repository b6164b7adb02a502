package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.ImmediateBasis;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.internal.notices.Section;

/** What was disclosed without a decision, on what ground, and where it is (Act, Article 16). */
final class ImmediateForm implements Form {

    @Override
    public Content of(Told told) {
        IntakeFact.Ended ended = told.fact(IntakeFact.Ended.class);
        String ground = ended.basis()
                .map(code -> Term.of(ImmediateBasis.values(), code)
                        .map(basis -> basis.label().ko())
                        .orElse(code))
                .orElse("");
        return new Content(
                "귀하가 청구하신 정보는 공개 여부를 결정하는 절차 없이 바로 공개하는 정보여서 아래와 같이 공개하였습니다.",
                List.of(
                        Words.request(told.state()),
                        Section.of(
                                new Label("즉시공개", "Disclosed at once"),
                                Words.field("공개일", "Day", told.event().stamp().day()),
                                Words.field("사유", "Ground", ground)),
                        Section.of(new Label("공개한 정보와 있는 곳", "What was disclosed, and where it is"), ended.detail()),
                        Words.reason(told.why()),
                        Section.of(new Label("안내", "Please note"), "받으신 것이 청구하신 정보와 다르면 다시 청구하실 수 있습니다.")),
                Words.basis(CaseRule.IMMEDIATE));
    }
}
