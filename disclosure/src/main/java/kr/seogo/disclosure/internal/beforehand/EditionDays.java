package kr.seogo.disclosure.internal.beforehand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.disclosure.KindTerms;
import kr.seogo.disclosure.PublicationCycle;
import kr.seogo.disclosure.PublicationPeriod;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.LegalCalendar;

/**
 * When editions are due. What a body announced is no period of Article 29 (2) of the Act, which alone counts working days: the
 * Civil Code counts (157: the first day does not count unless it begins at midnight; 161: a last day off rolls).
 */
final class EditionDays {

    private EditionDays() {}

    /** The last day on which an edition is in time. */
    static LocalDate due(KindTerms terms, PublicationPeriod period, LegalCalendar calendar) {
        // A period that begins at midnight counts its first day; something that happens during a day does not.
        boolean fromStart =
                terms.countsFrom() == KindTerms.CountsFrom.PERIOD_START && period.cycle() != PublicationCycle.AT_ONCE;
        LocalDate last = fromStart
                ? period.first().plusDays(Math.max(terms.days(), 1) - 1L)
                : period.last().plusDays(terms.days());
        return calendar.onOrAfter(last);
    }

    /** The periods of a kind that have begun by that day; none of one that is published as it happens. */
    static List<PublicationPeriod> begun(AnnouncedKind kind, LocalDate today) {
        List<PublicationPeriod> periods = new ArrayList<>();
        if (!kind.terms().cycle().recurs()) {
            return periods;
        }
        PublicationPeriod period = first(kind.terms());
        while (!period.first().isAfter(today) && kind.runs(period.last())) {
            periods.add(period);
            period = period.next();
        }
        return periods;
    }

    /** A period under way when a kind is announced is not due: nobody had been told of it. */
    private static PublicationPeriod first(KindTerms terms) {
        PublicationPeriod period = terms.cycle().at(terms.since());
        return period.first().isBefore(terms.since()) ? period.next() : period;
    }
}
