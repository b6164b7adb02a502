package kr.seogo.extractor.inspect;

/** Kinds of things a file carries beside what it shows. Codes are never changed. */
public enum Hidden {
    EARLIER_REVISION("earlier-revision", "이전 판이 파일에 남아 있습니다", "an earlier revision is still in the file"),
    HIDDEN_TEXT("hidden-text", "보이지 않는 글이 있습니다", "there is text that is not shown"),
    TEXT_OUTSIDE_PAGE("text-outside-page", "쪽 밖에 글이 있습니다", "there is text outside the page"),
    TEXT_UNDER_PICTURE("text-under-picture", "그림이나 상자 아래에 글이 있을 수 있습니다", "text may lie beneath a picture or box"),
    HIDDEN_LAYER("hidden-layer", "꺼진 레이어가 있습니다", "a layer is switched off"),
    ATTACHMENT("attachment", "첨부된 파일이 있습니다", "a file is attached"),
    SCRIPT("script", "스크립트나 매크로가 있습니다", "there is a script or macro"),
    COMMENT("comment", "메모나 주석이 있습니다", "there is a comment or note"),
    FORM_FIELD("form-field", "입력란에 값이 있습니다", "a form field holds a value"),
    PERSON("person", "속성에 이름이 있습니다", "the properties name a person"),
    METADATA("metadata", "속성 정보가 있습니다", "there are properties"),
    TRACKED_CHANGE("tracked-change", "변경 내용 추적이 남아 있습니다", "tracked changes are kept"),
    HIDDEN_SHEET("hidden-sheet", "숨긴 시트가 있습니다", "a sheet is hidden"),
    HIDDEN_ROW("hidden-row", "숨긴 행이나 열이 있습니다", "rows or columns are hidden"),
    HIDDEN_SLIDE("hidden-slide", "숨긴 슬라이드가 있습니다", "a slide is hidden"),
    SPEAKER_NOTE("speaker-note", "발표자 메모가 있습니다", "there are speaker's notes"),
    OUTSIDE_LINK("outside-link", "다른 파일에 대한 연결이 있습니다", "there is a link to another file"),
    LOCATION("location", "촬영 위치가 있습니다", "the place where it was taken is in it"),
    THUMBNAIL("thumbnail", "작은 미리보기 그림이 들어 있습니다", "a small preview picture is in it"),
    NOT_LOOKED("not-looked", "이 형식은 점검하지 못합니다", "files of this format are not looked into");

    private final String code;
    private final String ko;
    private final String en;

    Hidden(String code, String ko, String en) {
        this.code = code;
        this.ko = ko;
        this.en = en;
    }

    public String code() {
        return code;
    }

    public String ko() {
        return ko;
    }

    public String en() {
        return en;
    }
}
