package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.internal.notices.Section;

/** Form 3의2: to which body it was passed on, and why (Act, Article 11 (4)). */
final class TransferForm implements Form {

    @Override
    public Content of(Told told) {
        IntakeFact.Ended ended = told.fact(IntakeFact.Ended.class);
        List<List<String>> rows = ended.parts().isEmpty()
                ? List.of(List.of(ended.to().orElse(""), told.state().intake().wants()))
                : ended.parts().stream()
                        .map(part -> List.of(part.body(), part.wants()))
                        .toList();
        return new Content(
                ended.parts().isEmpty()
                        ? "귀하가 청구하신 정보는 다른 기관이 보유·관리하고 있어 소관 기관으로 이송하였습니다."
                        : "귀하의 청구는 여러 기관의 정보에 관한 것이어서 기관별로 나누어 보냈습니다.",
                List.of(
                        Words.request(told.state()),
                        new Section(
                                new Label("소관 기관", "The bodies that have it"),
                                List.of(),
                                List.of(Words.field(
                                        "이송일", "Passed on", told.event().stamp().day())),
                                List.of(new Section.Table(
                                        new Label("이송 내역", "What went where"),
                                        List.of(new Label("소관 기관", "Body"), new Label("청구 정보", "Information")),
                                        rows))),
                        Section.of(new Label("이송 사유", "Reason"), ended.detail(), told.why())),
                Words.basis(CaseRule.TRANSFER));
    }
}
