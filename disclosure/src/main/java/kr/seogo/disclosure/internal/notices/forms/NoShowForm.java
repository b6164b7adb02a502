package kr.seogo.disclosure.internal.notices.forms;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Section.Field;

/** That nobody came for what was to be disclosed, and that the case was closed for it (decree, Article 12 (4)). */
final class NoShowForm implements Form {

    @Override
    public Content of(Told told) {
        List<Field> fields = new ArrayList<>();
        told.state().delivery().scheduled().ifPresent(announced -> {
            fields.addAll(Words.disclosing(announced.disclosing()));
            fields.add(Words.field(
                    "10일이 지난 날", "Ten days ended on", announced.noShow().due()));
        });
        fields.add(Words.field("종결일", "Closed", told.event().stamp().day()));
        return new Content(
                "통지한 공개일 뒤 10일이 지날 때까지 정보를 받지 않으셔서 귀하의 청구를 종결하였습니다.",
                List.of(
                        Words.request(told.state()),
                        new Section(new Label("통지한 공개와 종결", "What was announced"), List.of(), fields, List.of()),
                        Words.reason(told.why()),
                        Section.of(new Label("안내", "Please note"), "정보가 필요하시면 다시 청구하실 수 있습니다.")),
                Words.basis(CaseRule.NO_SHOW));
    }
}
