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
}
