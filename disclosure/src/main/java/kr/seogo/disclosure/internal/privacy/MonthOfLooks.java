package kr.seogo.disclosure.internal.privacy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.catalog.Person;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.LookMark;
import kr.seogo.disclosure.api.LookReviews;
import kr.seogo.disclosure.api.LookReviews.Count;
import kr.seogo.disclosure.api.LookReviews.Look;
import kr.seogo.disclosure.api.LookReviews.Tally;
import kr.seogo.disclosure.internal.law.UnusualLooks;
import kr.seogo.disclosure.internal.privacy.LookRows.Row;

/**
 * The looks of a month, read once: what is unusual about each, and how many there were. What the program itself looks at, to
 * write letters and to archive, is nobody's curiosity: it is counted and no more.
 *
 * @param looks those of persons, the unusual ones first, then by time
 * @param system how many the program made
 */
record MonthOfLooks(List<Look> looks, List<Count> system) {

    private static final Comparator<Count> MOST = Comparator.comparingInt(Count::unusual)
            .thenComparingInt(Count::looks)
            .reversed();

    /** A day's looks of somebody are counted once for all of them. */
    private record PersonDay(Person person, LocalDate day) {
        static PersonDay of(Row row) {
            return new PersonDay(row.person(), row.day());
        }
    }

    static MonthOfLooks of(List<Row> rows, List<Count> system, UnusualLooks usual, Predicate<LocalDate> dayOff) {
        Map<PersonDay, Long> many = rows.stream().collect(Collectors.groupingBy(PersonDay::of, Collectors.counting()));
        List<Look> looks = rows.stream()
                .map(row -> new Look(
                        row.number(),
                        row.who(),
                        row.account(),
                        row.role(),
                        row.why(),
                        row.at(),
                        marks(row, many.getOrDefault(PersonDay.of(row), 0L), usual.on(row.day()), dayOff)))
                .sorted(Comparator.comparing((Look look) -> look.marks().isEmpty())
                        .thenComparing(Look::at))
                .toList();
        return new MonthOfLooks(looks, system);
    }

    private static Set<LookMark> marks(Row row, long sameDay, UnusualLooks.Line line, Predicate<LocalDate> dayOff) {
        Set<LookMark> marks = EnumSet.noneOf(LookMark.class);
        if (sameDay > line.many()) {
            marks.add(LookMark.MANY);
        }
        int hour = row.at().atZone(Seoul.ZONE).getHour();
        if (hour < line.from() || hour >= line.to() || dayOff.test(row.day())) {
            marks.add(LookMark.OUTSIDE_HOURS);
        }
        if (!row.handled()) {
            marks.add(LookMark.NOT_HANDLED);
        }
        return marks;
    }

    Tally tally() {
        int made = system.stream().mapToInt(Count::looks).sum();
        return new Tally(looks.size() + made, unusual(looks), made);
    }

    List<Look> page(int page) {
        return looks.stream()
                .skip((page - 1L) * LookReviews.SIZE)
                .limit(LookReviews.SIZE)
                .toList();
    }

    Optional<Integer> next(int page) {
        return (long) page * LookReviews.SIZE < looks.size() ? Optional.of(page + 1) : Optional.empty();
    }

    List<Count> persons() {
        return Stream.concat(
                        counts(look -> look.account()
                                .map(own -> look.who() + " (" + own + ")")
                                .orElse(look.who())),
                        system.stream())
                .sorted(MOST)
                .toList();
    }

    List<Count> cases() {
        return counts(look -> look.number().value())
                .sorted(MOST)
                .limit(LookReviews.SIZE)
                .toList();
    }

    /** Whether somebody looked, or may have. */
    boolean by(Person somebody) {
        return looks.stream()
                .map(look -> new Person(look.who(), look.account().orElse(look.who())))
                .anyMatch(somebody::maybe);
    }

    private Stream<Count> counts(Function<Look, String> what) {
        Map<String, List<Look>> grouped =
                looks.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .map(one -> new Count(one.getKey(), one.getValue().size(), unusual(one.getValue())));
    }

    private static int unusual(List<Look> some) {
        return (int) some.stream().filter(look -> !look.marks().isEmpty()).count();
    }
}
