package kr.seogo.disclosure.internal.fees;

import java.time.LocalDate;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.FeeQuote;
import kr.seogo.disclosure.FeeRate;

/** The table of a body for a time. */
record FeeTable(FeeQuote.Table head, boolean example, List<Line> lines, List<Reduction> reductions) {

    String body() {
        return head.body();
    }

    LocalDate from() {
        return head.validFrom();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from()) && head.validTo().filter(day::isAfter).isEmpty();
    }

    /** What is charged for, and how. */
    record Line(String code, Label name, Label unit, FeeRate rate) {}

    /** By how much, and what has to be shown. */
    record Reduction(String code, Label name, int percent, String evidence) {}
}
