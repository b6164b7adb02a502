package kr.seogo.disclosure.internal.figures;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.internal.privacy.MaskedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of a register's line.
 *
 * @param persons of the case, to be kept out of what was typed
 */
record RegisterCell(ResultSet row, MaskedText persons) {

    static final Label NONE = new Label("", "");

    private static final Label YES = new Label("예", "yes");

    Label text(String column) throws SQLException {
        return same(row.getString(column));
    }

    /** What a requester typed: whoever asks or was heard is masked, and what looks like personal data. */
    Label typed(String column) throws SQLException {
        String text = row.getString(column);
        return same(text == null ? null : persons.mask(text));
    }

    Label day(String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return same(day == null ? null : day.toString());
    }

    Label number(String column) throws SQLException {
        return same(row.getString(column));
    }

    <T extends Term> Label term(String column, T[] all) throws SQLException {
        String code = row.getString(column);
        return code == null ? NONE : Term.of(all, code).map(Term::label).orElse(new Label(code, code));
    }

    Label mark(String column) throws SQLException {
        return row.getBoolean(column) ? YES : NONE;
    }

    /** Items of Article 9 (1). */
    Label items(String column) throws SQLException {
        Array items = row.getArray(column);
        return items == null
                ? NONE
                : same(Arrays.stream((Integer[]) items.getArray())
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")));
    }

    private static Label same(@Nullable String text) {
        return text == null ? NONE : new Label(text, text);
    }
}
