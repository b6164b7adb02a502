package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.Objection;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.internal.notices.Section;

/** Receipt of a request (decree, Article 6 (2)), or of an objection. */
final class ReceiptForm implements Form {

    @Override
    public Content of(Told told) {
        return told.event().fact() instanceof ObjectionFact.Objected filed
                ? objection(told, filed)
                : request(told, told.fact(IntakeFact.Received.class));
    }

    private static Content request(Told told, IntakeFact.Received received) {
        return new Content(
                "귀하의 정보공개 청구를 접수하였습니다.",
                List.of(
                        Words.request(told.state()),
                        Section.of(
                                new Label("처리", "What happens next"),
                                Words.field("접수기관", "Received by", received.body()),
                                Words.field(
                                        "접수 방법",
                                        "Channel",
                                        received.channel().label().ko()),
                                Words.field(
                                        "결정 기한",
                                        "To be decided by",
                                        received.decision().due())),
                        Section.of(
                                new Label("안내", "Please note"),
                                "결정 기한이 연장되거나 멈추는 때에는 따로 알려 드립니다. 진행 상황은 접수번호와 비밀번호로 언제든지 볼 수 있습니다.")),
                Words.basis(CaseRule.RECEIPT));
    }

    private static Content objection(Told told, ObjectionFact.Objected filed) {
        Objection objection = Words.objection(told.state(), filed.objection());
        String late = filed.late() ? "이의신청 기간이 지난 뒤에 접수되었습니다." : "";
        return new Content(
                "귀하의 이의신청을 접수하였습니다.",
                List.of(
                        Words.objected(objection),
                        Section.of(
                                new Label("처리", "What happens next"),
                                Words.field(
                                        "결정 기한",
                                        "To be decided by",
                                        filed.clock().due())),
                        Section.of(new Label("안내", "Please note"), late)),
                Words.basis(told.event().stamp().rule(), CaseRule.OBJECTION_DECISION));
    }
}
