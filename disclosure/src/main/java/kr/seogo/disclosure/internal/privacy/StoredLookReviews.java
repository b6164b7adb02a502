package kr.seogo.disclosure.internal.privacy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.Person;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.LookMark;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.LookReviews;
import kr.seogo.disclosure.internal.law.UnusualLooks;
import kr.seogo.disclosure.internal.privacy.LookRows.Row;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The review of looks over the database. */
public final class StoredLookReviews implements LookReviews {

    private final Jdbi jdbi;
    private final Predicate<LocalDate> dayOff;
    private final InstantSource clock;
    private final UnusualLooks usual = UnusualLooks.shipped();

    /** @param dayOff whether nobody works on a day */
    public StoredLookReviews(Jdbi jdbi, Predicate<LocalDate> dayOff, InstantSource clock) {
        this.jdbi = jdbi;
        this.dayOff = dayOff;
        this.clock = clock;
    }

    /** A day's looks of somebody are counted once for all of them. */
    private record PersonDay(Person person, LocalDate day) {
        static PersonDay of(Row row) {
            return new PersonDay(row.person(), row.day());
        }
    }

    @Override
    public Optional<Month> month(YearMonth month, Caller.Staff staff) {
        return may(staff)
                ? Optional.of(jdbi.inTransaction(handle -> month(handle, month, staff.body())))
                : Optional.empty();
    }

    @Override
    public List<YearMonth> overdue(Caller.Staff staff) {
        return may(staff) ? jdbi.withHandle(handle -> LookRows.open(handle, staff.body(), now())) : List.of();
    }

    @Override
    public List<Review> reviews(Caller.Staff staff) {
        return may(staff) ? jdbi.withHandle(handle -> LookRows.reviews(handle, staff.body())) : List.of();
    }

    @Override
    public Outcome review(YearMonth month, String remark, Caller.Staff staff) {
        if (remark.isBlank()) {
            throw new BadInputException(
                    "remark",
                    new Label("점검 결과를 적어야 합니다. 이상이 없으면 없다고 적습니다.", "Say what was found; if nothing was, say so."));
        }
        if (!may(staff)) {
            return refused("접속기록 점검은 정보공개 총괄부서나 전산 운영자가 합니다.", "The desk or an operator reviews looks.");
        }
        return jdbi.inTransaction(handle -> {
            Month found = month(handle, month, staff.body());
            return refusal(found, staff).<Outcome>map(Outcome.Refused::new).orElseGet(() -> {
                LookRows.add(
                        handle,
                        staff.body(),
                        new Review(
                                month,
                                staff.name(),
                                Optional.of(staff.account()).filter(own -> !own.equals(staff.name())),
                                clock.instant(),
                                found.looks().size(),
                                found.unusual(),
                                remark.strip()));
                return new Outcome.Done(month(handle, month, staff.body()));
            });
        });
    }

    private static Optional<Label> refusal(Month month, Caller.Staff staff) {
        if (!month.over()) {
            return Optional.of(new Label(
                    month.month() + "월은 아직 끝나지 않았습니다. 끝난 달을 점검합니다.",
                    month.month() + " has not ended; a month is reviewed when it has."));
        }
        boolean own = month.looks().stream()
                .map(look -> new Person(look.who(), look.account().orElse(look.who())))
                .anyMatch(staff.person()::maybe);
        return own
                ? Optional.of(new Label(
                        "본인이 조회한 기록이 있는 달입니다. 조회하지 않은 다른 담당자나 전산 운영자가 점검하여야 합니다.",
                        "You looked yourself in that month; somebody who did not reviews it."))
                : Optional.empty();
    }

    private static Outcome refused(String korean, String english) {
        return new Outcome.Refused(new Label(korean, english));
    }

    private static boolean may(Caller.Staff staff) {
        return Permission.REVIEW_LOOKS.isOf(staff);
    }

    private YearMonth now() {
        return YearMonth.from(LocalDate.ofInstant(clock.instant(), Seoul.ZONE));
    }

    private Month month(Handle handle, YearMonth month, String body) {
        List<Row> rows = LookRows.looks(handle, body, month);
        Map<PersonDay, Long> many = rows.stream().collect(Collectors.groupingBy(PersonDay::of, Collectors.counting()));
        List<Look> looks = new ArrayList<>();
        for (Row row : rows) {
            looks.add(new Look(
                    row.number(), row.who(), row.account(), row.role(), row.why(), row.at(), marks(row, many)));
        }
        looks.sort(Comparator.comparing((Look look) -> look.marks().isEmpty()).thenComparing(Look::at));
        return new Month(
                month,
                month.isBefore(now()),
                looks,
                counts(looks, look -> look.account()
                        .map(own -> look.who() + " (" + own + ")")
                        .orElse(look.who())),
                counts(looks, look -> look.number().value()),
                usual.on(month.atEndOfMonth()).article(),
                LookRows.reviews(handle, body).stream()
                        .filter(review -> review.month().equals(month))
                        .toList());
    }

    /** What the program itself looks at, to write letters and to archive, is nobody's curiosity. */
    private Set<LookMark> marks(Row row, Map<PersonDay, Long> many) {
        Set<LookMark> marks = EnumSet.noneOf(LookMark.class);
        if (row.role() == Role.SYSTEM) {
            return marks;
        }
        UnusualLooks.Line line = usual.on(row.day());
        if (many.getOrDefault(PersonDay.of(row), 0L) > line.many()) {
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

    private static List<Count> counts(List<Look> looks, Function<Look, String> what) {
        Map<String, List<Look>> grouped =
                looks.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .map(one -> new Count(one.getKey(), one.getValue().size(), (int) one.getValue().stream()
                        .filter(look -> !look.marks().isEmpty())
                        .count()))
                .sorted(Comparator.comparingInt(Count::unusual)
                        .thenComparingInt(Count::looks)
                        .reversed())
                .toList();
    }
}
