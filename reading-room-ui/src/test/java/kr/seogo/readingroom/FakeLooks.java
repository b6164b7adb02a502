package kr.seogo.readingroom;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Look;
import kr.seogo.catalog.LookKind;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Looks;

/** Sixty looks of the small archive, until 2026: the first was decided for a case, the second is due after thirty years. */
final class FakeLooks implements Looks {

    private static final String SECOND_PAGE = "50";

    /** The case the first was decided for. */
    volatile String forCase = "2026-0000001-5";

    @Override
    public Page due(int until, Optional<String> cursor, int size, Caller.Staff staff) {
        List<DueLook> all = until < 2026
                ? List.of()
                : IntStream.rangeClosed(1, 60).mapToObj(this::due).toList();
        boolean second = cursor.equals(Optional.of(SECOND_PAGE));
        List<DueLook> shown = second ? all.subList(size, all.size()) : all.subList(0, Math.min(size, all.size()));
        Optional<String> next = second || all.size() <= size ? Optional.empty() : Optional.of(SECOND_PAGE);
        return new Page(shown, next, 7);
    }

    private DueLook due(int n) {
        RecordId id = new RecordId(n == 1 ? SmallArchive.HIDDEN : SmallArchive.OPEN);
        boolean thirty = n == 2;
        AccessDecision decision = new AccessDecision(
                id,
                n == 1 ? DisclosureClass.PARTIAL : DisclosureClass.CLOSED,
                new TreeSet<>(Set.of(thirty ? 6 : 5)),
                n == 1 ? "정보공개 청구의 결정 <b>" : "내부검토",
                true,
                Sample.DECIDED,
                "김기록",
                "decision of 한빛시기록원",
                n == 1 ? Optional.of(forCase) : Optional.empty());
        Look look =
                thirty ? new Look(LookKind.THIRTY_YEARS, 2026) : new Look(LookKind.FIVE_YEARS, n == 3 ? 2024 : 2026);
        return new DueLook(
                id,
                Level.ITEM,
                "살펴볼 기록 " + n,
                "한빛시",
                thirty ? OptionalInt.of(1995) : OptionalInt.empty(),
                decision,
                look,
                thirty
                        ? new Label("공공기록물법 제35조제3항", "Records Act 35(3)")
                        : new Label("공공기록물법 제35조제2항", "Records Act 35(2)"));
    }
}
