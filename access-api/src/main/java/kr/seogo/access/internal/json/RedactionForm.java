package kr.seogo.access.internal.json;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.RedactionMark;
import kr.seogo.disclosure.api.RedactionDesk;
import kr.seogo.disclosure.api.RedactionOrder;
import org.jspecify.annotations.Nullable;

/** What is to be taken out of a file, as it is sent: {@code {record, file, marks, kept}}. */
public record RedactionForm(
        @Nullable String record,
        int file,
        @Nullable List<Mark> marks,
        @Nullable List<Keep> kept) {

    /** A mark: a string, or a box on a page in shares of it. */
    public record Mark(int ground, @Nullable String text, int page, double x, double y, double width, double height) {}

    /** What stays, and why. */
    public record Keep(@Nullable String text, @Nullable String reason) {}

    /**
     * The order.
     *
     * @throws BadInputException for the first thing that makes no sense by itself
     */
    public RedactionOrder order(CaseNumber number) {
        if (record == null || !RecordId.isName(record) || file < 1) {
            throw bad("record", "기록과 파일 번호를 적어야 합니다.", "A record and the number of its file are needed.");
        }
        List<RedactionMark> all = new ArrayList<>();
        for (Mark mark : marks == null ? List.<Mark>of() : marks) {
            all.add(made("marks", () -> mark(mark)));
        }
        if (all.isEmpty()) {
            throw bad("marks", "가릴 것을 하나 이상 표시해야 합니다.", "At least one mark is needed.");
        }
        List<RedactionDesk.Kept> stays = new ArrayList<>();
        for (Keep one : kept == null ? List.<Keep>of() : kept) {
            stays.add(made("kept", () -> new RedactionDesk.Kept(or(one.text()), or(one.reason()))));
        }
        return new RedactionOrder(number, new RecordId(record), file, all, stays);
    }

    private static RedactionMark mark(Mark mark) {
        return mark.text() == null
                ? new RedactionMark.Region(mark.ground(), mark.page(), mark.x(), mark.y(), mark.width(), mark.height())
                : new RedactionMark.Text(mark.ground(), mark.text());
    }

    private interface Making<T> {
        T make();
    }

    private static <T> T made(String field, Making<T> making) {
        try {
            return making.make();
        } catch (IllegalArgumentException e) {
            throw bad(field, "표시가 올바르지 않습니다.", String.valueOf(e.getMessage()));
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static BadInputException bad(String field, String ko, String en) {
        return new BadInputException(field, new Label(ko, en));
    }
}
