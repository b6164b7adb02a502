package kr.seogo.disclosure.internal.notices.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.Disclosing;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Section.Field;

/** Form 11의2: that it will be disclosed all the same, why, and on which day (Act, Article 21 (2) and (3)). */
final class ThirdPartyDecisionForm implements Form {

    @Override
    public Content of(Told told) {
        DecisionFact.ThirdPartyOverridden overridden = told.fact(DecisionFact.ThirdPartyOverridden.class);
        List<Field> fields = new ArrayList<>();
        told.state().decision().ifPresent(decision -> {
            fields.add(Words.field("결정", "Decision", decision.kind().label().ko()));
            fields.add(Words.field("결정일", "Decided", decision.made().day()));
        });
        fields.add(Words.field("공개 실시일", "Day of disclosure", day(told, overridden)));
        fields.add(Words.field("공개할 수 있는 첫날", "Not before", overridden.release().due()));
        return new Content(
                "귀하(귀 기관)의 비공개 요청에도 불구하고 아래와 같이 공개하기로 결정하였음을 알려 드립니다.",
                List.of(
                        Words.requestOfSomebody(told.state()),
                        new Section(new Label("결정", "Decision"), List.of(), fields, List.of()),
                        Section.of(new Label("공개 결정 이유", "Why it will be disclosed"), overridden.reason()),
                        Remedies.ofThirdParty(overridden, told.state().intake().body()),
                        Section.of(new Label("안내", "Please note"), "이의신청이 들어오면 그 결정이 있을 때까지 공개하지 않습니다.")),
                Words.basis(CaseRule.THIRD_PARTY_OVERRIDE, CaseRule.THIRD_PARTY_LOCK));
    }

    private static LocalDate day(Told told, DecisionFact.ThirdPartyOverridden overridden) {
        return told.state()
                .decision()
                .flatMap(decision -> decision.made().disclosing())
                .map(Disclosing::day)
                .filter(day -> !day.isBefore(overridden.release().due()))
                .orElse(overridden.release().due());
    }
}
