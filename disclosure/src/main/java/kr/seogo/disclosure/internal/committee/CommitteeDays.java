package kr.seogo.disclosure.internal.committee;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.disclosure.CommitteeLimits;

/** The law as a committee needs it; days in Seoul. Safe for use by many threads. */
public interface CommitteeDays {

    /** The last day to tell the agenda of a meeting. */
    LocalDate agendaBy(LocalDate meeting);

    /** The last day to hand out its papers. */
    LocalDate papersBy(LocalDate meeting);

    /** What is asked of a committee on a day; empty where that is not known. */
    Optional<CommitteeLimits> limits(LocalDate day);
}
