package kr.seogo.disclosure.internal.notices.forms;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.internal.notices.NoticeWords;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Section.Field;

/** What is kept closed: each part with its item of Article 9 (1), the reason, and what item 5 wants told. */
final class Refusals {

    private Refusals() {}

    static Section of(List<Refusal> refusals) {
        List<Field> fields = new ArrayList<>();
        for (Refusal refusal : refusals) {
            fields.add(Words.field("공개하지 아니하는 부분", "Kept closed", refusal.part()));
            fields.add(Words.field("근거", "Item", "법 제9조제1항제" + refusal.item() + "호: " + item(refusal.item())));
            fields.add(Words.field("이유", "Reason", refusal.reason()));
            refusal.fifth()
                    .ifPresent(what -> fields.add(
                            Words.field("제5호의 사유", "Item 5", what.label().ko())));
            refusal.stage().ifPresent(stage -> fields.add(Words.field("과정의 단계", "Stage", stage)));
            refusal.expectedEnd()
                    .ifPresent(end -> fields.add(Words.field("종료 예정일", "Expected to end", NoticeWords.day(end))));
        }
        return new Section(new Label("비공개 내용과 이유", "What is kept closed, and why"), List.of(), fields, List.of());
    }

    /** What an item is about, in short (Act, Article 9 (1)). */
    private static String item(int item) {
        return switch (item) {
            case 1 -> "다른 법령에 따른 비밀·비공개 사항";
            case 2 -> "국가안전보장·국방·통일·외교관계";
            case 3 -> "국민의 생명·신체·재산의 보호";
            case 4 -> "재판·수사 등";
            case 5 -> "감사·감독·계약·의사결정 등";
            case 6 -> "개인정보";
            case 7 -> "경영상·영업상 비밀";
            case 8 -> "부동산 투기, 매점매석 등";
            default -> throw new IllegalStateException("Article 9 (1) has items 1 to 8; found " + item);
        };
    }
}
