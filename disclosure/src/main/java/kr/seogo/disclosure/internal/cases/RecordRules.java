package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Answer.no;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DecisionMove.Decide;
import kr.seogo.disclosure.RecordDecision;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.internal.cases.Answer.No;

/** What a decision says of records agrees with the decision itself (Act, Articles 9, 13 and 14). */
final class RecordRules {

    private RecordRules() {}

    static Optional<No> refused(Decide move) {
        Set<String> names = move.records().stream().map(RecordDecision::record).collect(Collectors.toSet());
        if (names.size() < move.records().size()) {
            return Optional.of(no(CaseRule.DECISION, "같은 기록을 두 번 들었습니다.", "A record is named twice."));
        }
        return move.records().stream()
                .flatMap(one -> refused(one, move).stream())
                .findFirst();
    }

    static DecisionFact.RecordsDecided decided(Decide move, int number) {
        return new DecisionFact.RecordsDecided(
                number,
                move.records().stream()
                        .map(one -> new RecordDecision(
                                one.record(), one.kind(), items(one, move), one.hides(), one.titleChecked()))
                        .toList());
    }

    private static Optional<No> refused(RecordDecision one, Decide move) {
        boolean agrees =
                switch (move.kind()) {
                    case OPEN -> one.kind() == DecisionKind.OPEN;
                    case PARTIAL -> true;
                    case CLOSED -> one.kind() == DecisionKind.CLOSED;
                };
        if (!agrees) {
            return Optional.of(no(
                    CaseRule.DECISION,
                    move.kind().label().ko() + " 결정으로 기록 " + one.record() + "을(를) "
                            + one.kind().label().ko() + "(으)로 정할 수 없습니다.",
                    "A decision that is " + move.kind().label().en() + " cannot make record " + one.record() + " "
                            + one.kind().label().en() + "."));
        }
        if (!ofDecision(move).containsAll(one.items())
                || (one.kind() == DecisionKind.OPEN && !one.items().isEmpty())) {
            return Optional.of(no(
                    CaseRule.REFUSAL_GROUND,
                    "기록 " + one.record() + "의 비공개 호는 이 결정이 든 호여야 하고, 공개하는 기록에는 호가 없습니다.",
                    "The items of record " + one.record()
                            + " are among those of this decision; a record that is opened has none."));
        }
        return Optional.empty();
    }

    private static List<Integer> items(RecordDecision one, Decide move) {
        return one.kind() == DecisionKind.OPEN || !one.items().isEmpty() ? one.items() : ofDecision(move);
    }

    private static List<Integer> ofDecision(Decide move) {
        return move.refusals().stream().map(Refusal::item).distinct().sorted().toList();
    }
}
