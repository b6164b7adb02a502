package kr.seogo.disclosure.internal.privacy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.api.LookReviews;
import kr.seogo.disclosure.internal.law.UnusualLooks;
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

    @Override
    public Optional<Month> month(YearMonth month, int page, Caller.Staff staff) {
        return may(staff)
                ? Optional.of(jdbi.inTransaction(
                        handle -> shown(handle, month, read(handle, month, staff.body()), page, staff.body())))
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
            MonthOfLooks found = read(handle, month, staff.body());
            return refusal(month, found, staff)
                    .<Outcome>map(Outcome.Refused::new)
                    .orElseGet(() -> {
                        LookRows.add(
                                handle,
                                staff.body(),
                                new Review(
                                        month,
                                        staff.name(),
                                        Optional.of(staff.account()).filter(own -> !own.equals(staff.name())),
                                        clock.instant(),
                                        found.tally().all(),
                                        found.tally().unusual(),
                                        remark.strip()));
                        return new Outcome.Done(shown(handle, month, found, 1, staff.body()));
                    });
        });
    }

    private Optional<Label> refusal(YearMonth month, MonthOfLooks found, Caller.Staff staff) {
        if (!over(month)) {
            return Optional.of(new Label(
                    month + "월은 아직 끝나지 않았습니다. 끝난 달을 점검합니다.",
                    month + " has not ended; a month is reviewed when it has."));
        }
        return found.by(staff.person())
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

    private MonthOfLooks read(Handle handle, YearMonth month, String body) {
        return MonthOfLooks.of(
                LookRows.looks(handle, body, month), LookRows.bySystem(handle, body, month), usual, dayOff);
    }

    private Month shown(Handle handle, YearMonth month, MonthOfLooks found, int page, String body) {
        return new Month(
                month,
                over(month),
                found.tally(),
                found.page(page),
                found.next(page),
                found.persons(),
                found.cases(),
                usual.on(month.atEndOfMonth()).article(),
                LookRows.reviews(handle, body).stream()
                        .filter(review -> review.month().equals(month))
                        .toList());
    }

    private boolean over(YearMonth month) {
        return month.isBefore(now());
    }
}
