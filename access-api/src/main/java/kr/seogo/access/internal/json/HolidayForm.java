package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.HolidayCorrection.Change;
import kr.seogo.disclosure.HolidayEntry;
import org.jspecify.annotations.Nullable;

/**
 * A declared day, or one that is none, as it is sent.
 *
 * @param change {@code add} or {@code remove}
 * @param nameEn the Korean name where nothing is said
 * @param preview version of the preview that is confirmed; absent: to be shown what would move
 */
public record HolidayForm(
        @Nullable String change,
        @Nullable String date,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String source,
        @Nullable String preview) {

    // Named, so that an unknown field is refused by the reader and not taken for silence.
    @JsonCreator
    public HolidayForm {}

    /** The entry it makes, by whoever sends it. */
    public HolidayEntry entry(String who) {
        String korean = orEmpty(name);
        return new HolidayEntry(
                whether(),
                day(),
                new Label(korean, orEmpty(nameEn).isEmpty() ? korean : orEmpty(nameEn)),
                orEmpty(source),
                who);
    }

    private Change whether() {
        for (Change one : Change.values()) {
            if (one.code().equals(change)) {
                return one;
            }
        }
        throw new BadInputException("change", new Label("add 또는 remove입니다.", "change is add or remove."));
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(orEmpty(date));
        } catch (DateTimeParseException e) {
            throw new BadInputException(
                    "date", new Label("날짜는 2026-03-16처럼 적습니다.", "date is a day such as 2026-03-16."));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
