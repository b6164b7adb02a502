package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.catalog.Label;

/**
 * What is kept closed, and why (Act, Article 9 (1); Article 13 (5); decree, Article 13).
 *
 * @param part what is kept closed, in words
 * @param item 1 to 8 of Article 9 (1)
 * @param reason why that item holds here
 * @param fifth of item 5: what it is claimed for
 * @param stage of a decision or internal review under way: where it is
 * @param expectedEnd of the same: when it is expected to end; the requester is told when it does
 */
public record Refusal(
        String part,
        int item,
        String reason,
        Optional<FifthItem> fifth,
        Optional<String> stage,
        Optional<LocalDate> expectedEnd) {

    public Refusal {
        part = Need.text("part", part);
        reason = Need.text("refusal.reason", reason);
        fifth = Need.maybe(fifth);
        stage = Need.maybe(stage).map(String::strip).filter(text -> !text.isEmpty());
        expectedEnd = Need.maybe(expectedEnd);
        if (item < 1 || item > 8) {
            throw new BadInputException(
                    "item",
                    new Label(
                            "제9조제1항의 호는 1부터 8까지입니다: " + item + ".",
                            "An item of Article 9 (1) is 1 to 8; found " + item + "."));
        }
        if ((item == 5) != fifth.isPresent()) {
            throw new BadInputException(
                    "fifth",
                    new Label(
                            "제5호에만, 그리고 반드시 그 사유(감사, 검사, 규제, 입찰계약, 기술개발, 인사관리, 의사결정, 내부검토)를 고릅니다.",
                            "Item 5, and no other, says what it is claimed for."));
        }
    }

    /** Kept closed by its item and reason alone. */
    public static Refusal of(String part, int item, String reason) {
        return new Refusal(part, item, reason, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether stage and expected end must be told, and later that it has ended (proviso of item 5). */
    public boolean underWay() {
        return fifth.filter(what -> what == FifthItem.DECISION_MAKING || what == FifthItem.INTERNAL_REVIEW)
                .isPresent();
    }
}
