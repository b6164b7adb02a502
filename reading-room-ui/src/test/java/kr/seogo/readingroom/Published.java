package kr.seogo.readingroom;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.CriteriaTerms;
import kr.seogo.disclosure.KindTerms;
import kr.seogo.disclosure.NewEdition;
import kr.seogo.disclosure.PublicationCycle;
import kr.seogo.disclosure.PublicationSubject;
import kr.seogo.disclosure.PublishingRoom;
import kr.seogo.disclosure.api.PublishingOutcome;

/** Something published beforehand, made in the room behind the pages once for all tests. */
final class Published {

    static final String NAME = "시장 업무추진비 <b>굵게</b>";
    static final String LISTED = "한빛시 도시계획국";

    private Published() {}

    /** The number of a monthly kind with editions of three months, of which one is of a record that is closed. */
    static synchronized long kind(TestRoom room) {
        PublishingRoom publishing = room.requests().room().publishing();
        return publishing.editions().kinds(TestCases.BODY).stream()
                .filter(kind -> kind.terms().name().equals(NAME))
                .findFirst()
                .map(kind -> kind.id())
                .orElseGet(() -> make(publishing));
    }

    private static long make(PublishingRoom publishing) {
        long kind = id(publishing
                .editions()
                .announce(terms(NAME, PublicationCycle.MONTHLY, List.of(SmallArchive.SERIES)), TestCases.DESK));
        long old =
                id(publishing.editions().announce(terms("끝난 항목", PublicationCycle.YEARLY, List.of()), TestCases.DESK));
        publishing.editions().end(old, LocalDate.of(2025, 12, 31), "다른 항목에 합침", TestCases.DESK);
        publish(publishing, kind, "2025-01", Optional.empty());
        long second = publish(publishing, kind, "2025-02", Optional.empty());
        publish(publishing, kind, "2025-02", Optional.of(second));
        publishing
                .criteria()
                .adopt(
                        new CriteriaTerms(
                                LocalDate.of(2022, 1, 3),
                                LocalDate.of(2022, 1, 3),
                                Optional.empty(),
                                "훈령 제1호",
                                new TreeMap<>(Map.of(5, "입찰 예정가격 <script>alert(1)</script>", 6, "개인의 연락처"))),
                        0,
                        TestCases.DESK);
        return kind;
    }

    static long publish(PublishingRoom publishing, long kind, String period, Optional<Long> replaces) {
        return id(publishing
                .editions()
                .publish(
                        kind,
                        new NewEdition(
                                period,
                                "업무추진비 내역 " + "가나다라마바사아자차카타파하".repeat(6),
                                List.of(new RecordId(SmallArchive.OPEN), new RecordId(SmallArchive.LONG)),
                                replaces),
                        TestCases.OFFICER));
    }

    private static KindTerms terms(String name, PublicationCycle cycle, List<String> kept) {
        return new KindTerms(
                PublicationSubject.HEAD_OF_BODY,
                name,
                "집행 내역 전부를 이 누리집에 올린다.\n<script>alert('범위')</script>",
                cycle,
                KindTerms.CountsFrom.PERIOD_END,
                10,
                LocalDate.of(2025, 1, 1),
                TestCases.DEPARTMENT,
                kept.stream().map(RecordId::new).toList());
    }

    private static long id(PublishingOutcome outcome) {
        if (outcome instanceof PublishingOutcome.Done done) {
            return done.id();
        }
        throw new IllegalStateException("Not entered: " + outcome);
    }
}
