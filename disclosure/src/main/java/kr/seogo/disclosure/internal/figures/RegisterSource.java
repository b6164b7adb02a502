package kr.seogo.disclosure.internal.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.RegisterPage.Line;
import kr.seogo.disclosure.internal.privacy.MaskedText;

/** Where the lines of a register come from. */
sealed interface RegisterSource permits RequestRegister, ObjectionRegister {

    List<Label> columns();

    /** The lines by the place of which {@code ours} and {@code came} say whose they are and since when. */
    String lines();

    /** How many there are; the condition comes after it. */
    String count();

    /** The day by which they are in the period. */
    String came();

    /** The columns that order them: the day and what makes a place. */
    String order();

    /** The values of {@link #order} of the line that {@link #place} names. */
    String after();

    /** What a place looks like: its first group is a case, its second an objection. */
    Matcher place(String text);

    /**
     * A line.
     *
     * @param persons of a case, to be kept out of what was typed
     */
    Line read(ResultSet row, Function<CaseNumber, MaskedText> persons) throws SQLException;
}
