package kr.seogo.readingroom.internal.page;

import kr.seogo.catalog.CatalogDate;
import kr.seogo.disclosure.KindTerms;
import kr.seogo.disclosure.PublicationCycle;
import kr.seogo.disclosure.PublicationPeriod;

/** Periods of what is published beforehand, as people call them. */
public final class PeriodWords {

    private PeriodWords() {}

    public static String of(Frame frame, PublicationPeriod period) {
        int year = period.first().getYear();
        int month = period.first().getMonthValue();
        return switch (period.cycle()) {
            case YEARLY, MONTHLY -> frame.dates().of(new CatalogDate(period.code()));
            case HALF_YEARLY -> frame.t(month == 1 ? "published.half.first" : "published.half.second", year);
            case QUARTERLY -> frame.t("published.quarter", year, (month + 2) / 3);
            case AT_ONCE -> frame.dates().day(period.first());
        };
    }

    /** How often something is published, and by when. */
    public static String cycle(Frame frame, KindTerms terms) {
        String cycle = frame.word(terms.cycle().label());
        return terms.cycle() == PublicationCycle.AT_ONCE
                ? frame.t("published.cycle.at-once", cycle, terms.days())
                : frame.t(
                        "published.cycle", cycle, frame.word(terms.countsFrom().label()), terms.days());
    }
}
