package kr.seogo.disclosure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.seogo.catalog.Label;
import org.jspecify.annotations.Nullable;

/** What is read from outside must be there and fit; text is kept as it was written, for pages to escape. */
final class Need {

    /** More than any notice has room for, far less than would fill a database. */
    static final int LONGEST = 20_000;

    private Need() {}

    /** A text that says something. */
    static String text(String field, @Nullable String value) {
        String text = optional(field, value);
        if (text.isEmpty()) {
            throw new BadInputException(field, new Label("내용을 적어야 합니다.", "It must be given and must not be blank."));
        }
        return text;
    }

    /** A text that may be missing; then it is empty. */
    static String optional(String field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        String text = value.strip();
        if (text.length() > LONGEST) {
            throw new BadInputException(
                    field,
                    new Label(
                            LONGEST + "자까지 적을 수 있습니다: " + text.length() + "자.",
                            "It has at most " + LONGEST + " characters; found " + text.length() + "."));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            throw new BadInputException(
                    field, new Label("제어 문자는 쓸 수 없습니다.", "It holds a control character, which no text may."));
        }
        return text;
    }

    static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new BadInputException(field, new Label("값이 빠졌습니다.", "It must be given."));
        }
        return value;
    }

    static <T> List<T> list(@Nullable List<T> value) {
        return value == null ? List.of() : List.copyOf(value);
    }

    /** Something that may be missing; a reader of JSON may leave even the Optional out. */
    static <T> Optional<T> maybe(Optional<T> value) {
        return Objects.requireNonNullElse(value, Optional.empty());
    }

    static int atLeast(String field, int least, int value) {
        if (value < least) {
            throw new BadInputException(
                    field,
                    new Label(least + " 이상이어야 합니다: " + value + ".", "At least " + least + "; found " + value + "."));
        }
        return value;
    }
}
