package kr.seogo.disclosure.internal.notices.forms;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.Disclosing;
import kr.seogo.disclosure.internal.notices.NoticeWords;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Section.Field;

/**
 * Form 7: what is disclosed, when, where, how and for what fee (Act, Article 13 (1)); what is not, by which item and why, and
 * what can be done against it (Article 13 (5)).
 */
final class DecisionForm implements Form {

    @Override
    public Content of(Told told) {
        DecisionFact.Decided decided = told.fact(DecisionFact.Decided.class);
        List<Section> sections = new ArrayList<>();
        sections.add(Words.request(told.state()));
        sections.add(decision(told, decided));
        decided.disclosing().ifPresent(day -> sections.add(disclosure(told, decided, day)));
        sections.add(Refusals.of(decided.refusals()));
        sections.add(Words.reason(told.why()));
        decided.remedy()
                .flatMap(remedy -> Remedies.of(remedy, told.state().intake().body()))
                .ifPresent(sections::add);
        return new Content("귀하의 정보공개 청구에 대하여 아래와 같이 결정하였음을 알려 드립니다.", sections, basis(decided));
    }

    private static Section decision(Told told, DecisionFact.Decided decided) {
        List<Field> fields = new ArrayList<>();
        fields.add(Words.field("결정", "Decision", decided.kind().label().ko()));
        fields.add(Words.field("결정일", "Decided", decided.day()));
        if (decided.overdue()) {
            fields.add(Words.field(
                    "결정 기한",
                    "Was due",
                    NoticeWords.day(told.state().decisionClock().due()) + " 기한을 넘겨 결정하게 되어 죄송합니다."));
        }
        return new Section(new Label("결정 내용", "Decision"), List.of(), fields, List.of());
    }

    private static Section disclosure(Told told, DecisionFact.Decided decided, Disclosing day) {
        List<Field> fields = new ArrayList<>(Words.disclosing(day));
        fields.add(Words.field("수수료", "Fee", fee(told)));
        long owed = told.state().delivery().owed();
        decided.disclosure()
                .ifPresent(clock -> fields.add(
                        owed > 0
                                ? Words.field(
                                        "공개 기한", "Disclosed by", NoticeWords.won(owed) + "을 전부 납부하신 뒤 영 제12조제2항의 기간 안")
                                : Words.field("공개 기한", "Disclosed by", clock.due())));
        told.state()
                .lockedUntil()
                .ifPresent(
                        first -> fields.add(Words.field("제3자 보호기간 뒤 첫 공개일", "Not before, for a third party", first)));
        told.state()
                .delivery()
                .scheduled()
                .ifPresent(scheduled -> fields.add(Words.field(
                        "받지 않으면 종결할 수 있는 날",
                        "May be closed after",
                        scheduled.noShow().due())));
        return new Section(new Label("공개 일시·장소·방법", "Disclosure"), identity(told), fields, List.of());
    }

    /** What to bring (decree, Article 15 (2)). */
    private static List<String> identity(Told told) {
        return told.state().intake().identityNeeded()
                ? List.of("본인은 신분증(모바일 신분증 포함)을, 대리인은 위임장(별지 제8호서식) 또는 법정대리인임을 증명하는 서류와 신분증을 가지고 오십시오.")
                : List.of();
    }

    private static String fee(Told told) {
        return told.state()
                .delivery()
                .quote()
                .map(quote -> NoticeWords.won(quote.won()) + " (" + quote.basis() + ")")
                .orElse("공개할 양이 정해지면 공개하기 전에 금액과 산출 근거를 따로 알려 드립니다.");
    }

    private static List<Label> basis(DecisionFact.Decided decided) {
        return switch (decided.kind()) {
            case OPEN -> Words.basis(CaseRule.DECISION, CaseRule.DISCLOSURE);
            case PARTIAL ->
                Words.basis(CaseRule.DECISION, CaseRule.DISCLOSURE, CaseRule.PARTIAL, CaseRule.REFUSAL_GROUND);
            case CLOSED -> Words.basis(CaseRule.DECISION, CaseRule.REFUSAL_GROUND);
        };
    }
}
