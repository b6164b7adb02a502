package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Something given makes no sense by itself, whatever the case. Nothing was changed. */
public final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String korean;
    private final String english;

    /**
     * @param field what was given, by its name in the interface
     * @param sentence what was expected, and what was found
     */
    public BadInputException(String field, Label sentence) {
        super(field + ": " + sentence.ko() + " " + sentence.en());
        this.field = field;
        this.korean = sentence.ko();
        this.english = sentence.en();
    }

    public String field() {
        return field;
    }

    public Label sentence() {
        return new Label(korean, english);
    }

    /** Something that is only done for a reason, which is kept, and none was given. */
    public static BadInputException noReason() {
        return new BadInputException(
                "reason", new Label("이유를 적어야 합니다. 적은 이유는 남습니다.", "It needs the reason, which is written down."));
    }
}
