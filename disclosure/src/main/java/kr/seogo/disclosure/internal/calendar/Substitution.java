package kr.seogo.disclosure.internal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.DayOff;
import kr.seogo.disclosure.internal.law.SubstituteRule;

/**
 * Substitute holidays (관공서의 공휴일에 관한 규정 3). Each cause gives one day: a holiday on a weekend is a cause, and so is
 * a weekday on which holidays meet, however many. Causes whose substitutes would fall on one day give one after the
 * other (3②); a substitute is never on a Saturday (3③).
 */
final class Substitution {
    private final List<SubstituteRule> rules;
    private final Predicate<LocalDate> off;

    /** @param off the days that are off without any substitute */
    Substitution(List<SubstituteRule> rules, Predicate<LocalDate> off) {
        this.rules = rules;
        this.off = off;
    }

    /** What a substitute is given for. */
    private record Cause(LocalDate day, Label names, Label article) {}

    /** The substitutes for holidays of one year. */
    List<DayOff> of(List<StatutoryDay> holidays) {
        Map<LocalDate, List<StatutoryDay>> byDay =
                holidays.stream().collect(Collectors.groupingBy(StatutoryDay::date, TreeMap::new, Collectors.toList()));
        Set<LocalDate> given = new HashSet<>();
        List<DayOff> substitutes = new ArrayList<>();
        byDay.forEach((day, meeting) -> {
            for (Cause cause : causes(day, meeting)) {
                LocalDate substitute = next(day, given);
                given.add(substitute);
                substitutes.add(dayOff(substitute, cause));
            }
        });
        return substitutes;
    }

    private List<Cause> causes(LocalDate day, List<StatutoryDay> meeting) {
        List<SubstituteRule> entitled = meeting.stream()
                .flatMap(holiday -> rule(holiday).stream())
                .filter(rule -> applies(rule, day, meeting.size()))
                .toList();
        if (entitled.isEmpty() || isWeekend(day)) {
            return entitled.stream()
                    .map(rule -> new Cause(day, rule.name(), rule.article()))
                    .toList();
        }
        String ko = entitled.stream().map(rule -> rule.name().ko()).collect(Collectors.joining("·"));
        String en = entitled.stream().map(rule -> rule.name().en()).collect(Collectors.joining(", "));
        return List.of(new Cause(day, new Label(ko, en), entitled.getFirst().article()));
    }

    private static boolean applies(SubstituteRule rule, LocalDate day, int meeting) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> rule.saturday();
            case SUNDAY -> rule.sunday();
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> rule.clash() && meeting > 1;
        };
    }

    private Optional<SubstituteRule> rule(StatutoryDay holiday) {
        return rules.stream()
                .filter(rule -> rule.family().equals(holiday.rule().family()))
                .filter(rule -> rule.validity().covers(holiday.date()))
                .findFirst();
    }

    private LocalDate next(LocalDate day, Set<LocalDate> given) {
        LocalDate next = day.plusDays(1);
        while (isWeekend(next) || off.test(next) || given.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static DayOff dayOff(LocalDate day, Cause cause) {
        Label name = new Label(
                "대체공휴일 (" + cause.names().ko() + ")",
                "Substitute holiday (" + cause.names().en() + ")");
        return new DayOff(day, name, DayOff.Kind.SUBSTITUTE, cause.article());
    }
}
