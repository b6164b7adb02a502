package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.PaperForm;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Sheet;

/** The letter by which a request goes to a body outside this house, with the request itself enclosed (Act, Article 11 (4)). */
final class TransferRequestForm implements Form {

    @Override
    public Content of(Told told) {
        IntakeFact.Ended ended = told.fact(IntakeFact.Ended.class);
        return new Content(
                "우리 기관에 접수된 정보공개 청구가 귀 기관이 보유·관리하는 정보에 관한 것이어서 이송하니 처리하여 주시기 바랍니다.",
                List.of(
                        Words.requestOfSomebody(told.state()),
                        Section.of(
                                new Label("이송", "Transfer"),
                                Words.field("이송받는 기관", "To", ended.to().orElse("")),
                                Words.field(
                                        "이송일", "Passed on", told.event().stamp().day()),
                                Words.field(
                                        "원하는 공개 방법",
                                        "Form asked for",
                                        told.state().intake().delivery().label().ko())),
                        Section.of(new Label("이송 사유", "Reason"), ended.detail()),
                        Section.of(
                                new Label("붙임", "Enclosed"),
                                PaperForm.request(told.state()).label().ko()
                                        + "("
                                        + Sheet.annex(
                                                PaperForm.request(told.state()).number())
                                        + ") 1부. 청구인의 성명과 연락처는 붙임에만 있습니다."),
                        Section.of(
                                new Label("안내", "Please note"),
                                "귀 기관의 결정 기간은 이 청구를 받은 날부터 셉니다. 청구인에게는 이송한 사실과 사유를 통지하였습니다.")),
                Words.basis(CaseRule.TRANSFER));
    }
}
