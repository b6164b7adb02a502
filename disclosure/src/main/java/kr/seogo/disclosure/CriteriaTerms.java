package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.seogo.catalog.Label;

/**
 * 비공개 세부 기준: what a body keeps closed under each item of Article 9 (1) (Act, Article 9 (3)).
 *
 * @param inForce from when it holds
 * @param reviewed when it was last looked at
 * @param nextReview earlier than the law wants it, where the body means to; empty: as late as the law allows
 * @param source what it was adopted by
 * @param items text by item 1 to 8; an item that the body has nothing under is left out
 */
public record CriteriaTerms(
        LocalDate inForce,
        LocalDate reviewed,
        Optional<LocalDate> nextReview,
        String source,
        SortedMap<Integer, String> items) {

    private static final int ITEMS = 8;

    public CriteriaTerms {
        Need.given("inForce", inForce);
        Need.given("reviewed", reviewed);
        nextReview = Need.maybe(nextReview);
        source = KindTerms.shortText("source", source);
        items = texts(Need.given("items", items));
    }

    private static SortedMap<Integer, String> texts(Map<Integer, String> given) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        given.forEach((item, text) -> {
            if (item < 1 || item > ITEMS) {
                throw new BadInputException(
                        "items", new Label("제9조제1항의 호는 1에서 8까지입니다.", "An item is 1 to 8; found " + item + "."));
            }
            if (text != null && !text.isBlank()) {
                texts.put(item, Need.text("items." + item, text));
            }
        });
        if (texts.isEmpty()) {
            throw new BadInputException(
                    "items", new Label("하나 이상의 호에 기준을 적어야 합니다.", "At least one item must be given a text."));
        }
        return Collections.unmodifiableSortedMap(texts);
    }
}
