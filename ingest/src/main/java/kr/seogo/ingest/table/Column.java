package kr.seogo.ingest.table;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns that the transfer profile knows, each by its English and its Korean heading. */
public enum Column {
    ID("등록번호"),
    LEVEL("계층"),
    PARENT("상위"),
    TITLE("제목"),
    AGENCY("생산기관"),
    UNIT("처리과"),
    ACTIVITY("단위과제"),
    CREATED("생산일자"),
    CLOSED("종결일자"),
    RETENTION("보존기간"),
    DISCLOSURE("공개구분"),
    GROUNDS("비공개호"),
    REASON("비공개사유"),
    LIST("목록공개"),
    TYPE("기록물형태"),
    CREATOR("기안자"),
    APPROVER("결재권자"),
    PLACE("장소"),
    SUBJECT("주제"),
    LANGUAGE("언어"),
    DESCRIPTION("내용"),
    PATH("파일");

    private final String korean;

    Column(String korean) {
        this.korean = korean;
    }

    /** The English heading. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The Korean heading. */
    public String korean() {
        return korean;
    }

    /** The column of a heading in either language, letter case and surrounding blanks aside. */
    public static Optional<Column> ofHeading(String text) {
        String wanted = text.strip();
        return Stream.of(values())
                .filter(c -> c.korean.equals(wanted) || c.heading().equalsIgnoreCase(wanted))
                .findFirst();
    }

    /** Both headings, for messages. */
    public String label() {
        return korean + "(" + heading() + ")";
    }
}
