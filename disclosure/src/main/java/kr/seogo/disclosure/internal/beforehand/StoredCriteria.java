package kr.seogo.disclosure.internal.beforehand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CriteriaTerms;
import kr.seogo.disclosure.api.CriteriaView;
import kr.seogo.disclosure.api.PublishingOutcome;
import kr.seogo.disclosure.api.RefusalCriteria;
import kr.seogo.disclosure.internal.law.ReviewPeriods;
import kr.seogo.disclosure.internal.law.ReviewPeriods.ReviewPeriod;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Criteria in the database, with the law on their review. */
final class StoredCriteria implements RefusalCriteria {

    private final Jdbi jdbi;
    private final SeoulDays days;
    private final ReviewPeriods law;

    StoredCriteria(Jdbi jdbi, SeoulDays days, ReviewPeriods law) {
        this.jdbi = jdbi;
        this.days = days;
        this.law = law;
    }

    @Override
    public Optional<CriteriaView> current(String body) {
        LocalDate today = days.today();
        return versions(body).stream()
                .filter(one -> !one.inForce().isAfter(today))
                .findFirst();
    }

    @Override
    public Optional<CriteriaView> version(String body, int version) {
        return versions(body).stream().filter(one -> one.version() == version).findFirst();
    }

    @Override
    public List<CriteriaView> versions(String body) {
        List<CriteriaRows.Row> rows = jdbi.withHandle(handle -> CriteriaRows.of(handle, body));
        return rows.stream().map(row -> view(row, row.version() == rows.size())).toList();
    }

    private CriteriaView view(CriteriaRows.Row row, boolean newest) {
        return new CriteriaView(
                row.body(),
                row.version(),
                row.inForce(),
                row.reviewed(),
                row.nextReview(),
                law(row.reviewed()).article(),
                newest && row.nextReview().isBefore(days.today()),
                row.source(),
                row.items(),
                row.who(),
                row.at());
    }

    @Override
    public PublishingOutcome adopt(CriteriaTerms terms, int expectedVersions, Actor actor) {
        Optional<? extends PublishingOutcome> refused = PublishingRights.desk(actor);
        if (refused.isPresent()) {
            return refused.get();
        }
        PublicWords.requireTitle("source", terms.source());
        terms.items().values().forEach(text -> PublicWords.requireText("items", text));
        LocalDate next = nextReview(terms);
        return jdbi.inTransaction(handle -> {
            CriteriaRows.lock(handle, actor.body());
            return adopt(handle, terms, next, expectedVersions, actor);
        });
    }

    private PublishingOutcome adopt(Handle handle, CriteriaTerms terms, LocalDate next, int expected, Actor actor) {
        List<CriteriaRows.Row> before = CriteriaRows.of(handle, actor.body());
        if (before.size() != expected) {
            return new PublishingOutcome.Refused(
                    "stale-version",
                    new Label(
                            "그 사이에 다른 사람이 기준을 올렸습니다. 다시 읽고 하십시오.",
                            "Somebody else has entered criteria meanwhile; read them again."));
        }
        if (!before.isEmpty() && terms.reviewed().isBefore(before.getFirst().reviewed())) {
            throw bad("reviewed", "앞선 판의 점검일보다 앞설 수 없습니다.", "Not before the review of the version before.");
        }
        if (!before.isEmpty() && terms.inForce().isBefore(before.getFirst().inForce())) {
            throw bad("inForce", "앞선 판의 시행일보다 앞설 수 없습니다.", "Not before the version before came into force.");
        }
        int version = before.size() + 1;
        CriteriaRows.add(
                handle,
                new CriteriaRows.Row(
                        actor.body(),
                        version,
                        terms.inForce(),
                        terms.reviewed(),
                        next,
                        terms.source(),
                        actor.name(),
                        days.now(),
                        terms.items()));
        return new PublishingOutcome.Done(version);
    }

    /** The day the body means to review again, which is no later than the law wants it. */
    private LocalDate nextReview(CriteriaTerms terms) {
        days.require("inForce", terms.inForce());
        days.require("reviewed", terms.reviewed());
        if (terms.reviewed().isAfter(days.today())) {
            throw bad("reviewed", "점검일은 오늘보다 늦을 수 없습니다.", "A review is not in the future.");
        }
        LocalDate latest = latest(terms.reviewed());
        LocalDate next = terms.nextReview().orElse(latest);
        if (next.isAfter(latest) || !next.isAfter(terms.reviewed())) {
            throw bad(
                    "nextReview",
                    "점검일 다음 날부터 " + latest + "까지여야 합니다("
                            + law(terms.reviewed()).article().ko() + ").",
                    "After the review and no later than " + latest + " ("
                            + law(terms.reviewed()).article().en() + ").");
        }
        return next;
    }

    /** Years end on the day of their number (Civil Code 160); a last day off rolls (161). */
    private LocalDate latest(LocalDate reviewed) {
        return days.calendar().onOrAfter(reviewed.plusYears(law(reviewed).years()));
    }

    private ReviewPeriod law(LocalDate reviewed) {
        return law.on(reviewed)
                .orElseThrow(() -> bad(
                        "reviewed",
                        "이 날에는 점검 의무가 없었습니다: " + reviewed + ".",
                        "There was no duty to review on that day: " + reviewed + "."));
    }

    private static BadInputException bad(String field, String korean, String english) {
        return new BadInputException(field, new Label(korean, english));
    }
}
