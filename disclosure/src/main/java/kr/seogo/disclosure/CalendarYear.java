package kr.seogo.disclosure;

import java.util.List;

/** The days off of a year in their order; two on one day where two holidays meet. */
public record CalendarYear(int year, Exactness exactness, List<DayOff> daysOff) {
    public CalendarYear {
        daysOff = List.copyOf(daysOff);
    }
}
