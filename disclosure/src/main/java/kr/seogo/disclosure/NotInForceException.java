package kr.seogo.disclosure;

import java.time.LocalDate;

/** The rule did not exist, or is not known, for an event of that day. */
public final class NotInForceException extends LawException {
    private static final long serialVersionUID = 1L;

    public NotInForceException(DeadlineRule rule, LocalDate day) {
        super("규정 '" + rule.code() + "'은(는) " + day + "에 시행되고 있지 않습니다. The rule '" + rule.code()
                + "' was not in force on " + day + "; expected a day it applies to (law/periods.csv)");
    }
}
