package kr.seogo.catalog;

/** 기록물형태: the form of a record, as the transfer profile lists them. */
public enum RecordType {
    APPROVED_DOCUMENT("approved-document", "결재문서", "Approved document"),
    MINUTES("minutes", "회의록", "Minutes"),
    EXPENSES("expenses", "업무추진비", "Business expenses"),
    AUDIOVISUAL("audiovisual", "시청각", "Audio-visual"),
    DRAWING("drawing", "도면", "Drawing"),
    LEDGER("ledger", "대장", "Ledger"),
    DATASET("dataset", "데이터세트", "Dataset"),
    OTHER("other", "기타", "Other");

    private final String code;
    private final String korean;
    private final String english;

    RecordType(String code, String korean, String english) {
        this.code = code;
        this.korean = korean;
        this.english = english;
    }

    /** The word of the JSON and of addresses. */
    public String code() {
        return code;
    }

    public Label label() {
        return new Label(korean, english);
    }
}
