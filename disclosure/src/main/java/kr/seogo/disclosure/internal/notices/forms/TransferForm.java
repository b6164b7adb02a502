package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import java.util.stream.IntStream;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.Part;
import kr.seogo.disclosure.internal.notices.Section;

/** Form 3의2: to which body it was passed on, and why (Act, Article 11 (4)). */
final class TransferForm implements Form {

    @Override
    public Content of(Told told) {
        IntakeFact.Ended ended = told.fact(IntakeFact.Ended.class);
        List<Part> parts = ended.parts().isEmpty()
                ? List.of(
                        new Part(ended.to().orElseThrow(), told.state().intake().wants()))
                : ended.parts();
        List<List<String>> rows = IntStream.range(0, parts.size())
                .mapToObj(i -> List.of(parts.get(i).body(), parts.get(i).wants(), number(ended, i)))
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
                                        List.of(
                                                new Label("소관 기관", "Body"),
                                                new Label("청구 정보", "Information"),
                                                new Label("그곳의 접수번호", "Number there")),
                                        rows))),
                        Section.of(new Label("이송 사유", "Reason"), ended.detail(), told.why())),
                Words.basis(CaseRule.TRANSFER));
    }

    /** A body outside this house gives a number of its own. */
    private static String number(IntakeFact.Ended ended, int part) {
        return part < ended.onward().size() ? ended.onward().get(part).value() : "-";
    }
}
