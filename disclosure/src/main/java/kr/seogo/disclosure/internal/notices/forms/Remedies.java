package kr.seogo.disclosure.internal.notices.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.Remedy;
import kr.seogo.disclosure.internal.notices.NoticeWords;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Section.Table;

/** What can be done against an answer of a body, how, and until when, each with its date (Act, Articles 13 (5), 18 (4), 19 and 20). */
final class Remedies {

    private static final Label TITLE = new Label("불복의 방법과 절차", "What you can do against it");

    private Remedies() {}

    static Optional<Section> of(Remedy remedy, String body) {
        List<List<String>> rows = new ArrayList<>();
        remedy.objection().ifPresent(clock -> rows.add(row("이의신청", body + "에 문서로", clock, CaseRule.OBJECTION)));
        rows.add(row("행정심판", "행정심판위원회에 청구", remedy.appeal(), CaseRule.APPEAL));
        rows.add(row("행정소송", "관할 법원에 제기", remedy.suit(), CaseRule.SUIT));
        return Optional.of(new Section(
                TITLE,
                List.of("아래 기한은 이 통지를 " + NoticeWords.day(remedy.appeal().from())
                        + "에 받은 것으로 계산하였습니다. 더 늦게 받으셨다면 받은 날부터 다시 계산합니다."),
                List.of(),
                List.of(new Table(
                        new Label("불복 방법별 기한", "Remedies and their last days"),
                        List.of(
                                new Label("방법", "Remedy"),
                                new Label("어디에, 어떻게", "Where and how"),
                                new Label("기한", "Until"),
                                new Label("근거", "Article")),
                        rows))));
    }

    /** A notice of what ended without a decision, and what can be done against it; letters of before said nothing of that. */
    static List<Section> after(Told told, IntakeFact.Ended ended, Section... said) {
        return Stream.concat(
                        Stream.of(said),
                        ended
                                .remedy()
                                .flatMap(remedy ->
                                        of(remedy, told.state().intake().body()))
                                .stream())
                .toList();
    }

    /** For a third party; what was decided before its appeal and suit had dates of their own in the case tells none of them. */
    static Section ofThirdParty(DecisionFact.ThirdPartyOverridden overridden, String body) {
        LegalClock objection = overridden.objection();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("이의신청", body + "에 문서로", objection, CaseRule.THIRD_PARTY_OBJECTION));
        overridden.remedy().ifPresent(remedy -> {
            rows.add(row("행정심판", "행정심판위원회에 청구", remedy.appeal(), CaseRule.APPEAL));
            rows.add(row("행정소송", "관할 법원에 제기", remedy.suit(), CaseRule.SUIT));
        });
        String besides = overridden.remedy().isPresent()
                ? "이의신청과 따로 행정심판이나 행정소송을 제기할 수 있습니다."
                : "이의신청과 따로 행정심판이나 행정소송을 제기할 수 있으며, 그 기간은 행정심판법과 행정소송법에서 정하는 바에 따릅니다.";
        return new Section(
                TITLE,
                List.of("아래 기한은 이 통지를 " + NoticeWords.day(objection.from())
                        + "에 받은 것으로 계산하였습니다. 더 늦게 받으셨다면 받은 날부터 다시 계산합니다. " + besides),
                List.of(),
                List.of(new Table(
                        new Label("불복 방법별 기한", "Remedies and their last days"),
                        List.of(
                                new Label("방법", "Remedy"),
                                new Label("어디에, 어떻게", "Where and how"),
                                new Label("기한", "Until"),
                                new Label("근거", "Article")),
                        rows)));
    }

    private static List<String> row(String remedy, String how, LegalClock clock, CaseRule rule) {
        return List.of(
                remedy, how, NoticeWords.day(clock.due()) + "까지", rule.label().ko());
    }
}
