package kr.seogo.disclosure.internal.beforehand;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.KindTerms;
import kr.seogo.disclosure.NewEdition;
import kr.seogo.disclosure.PublicationPeriod;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.Bodies;
import kr.seogo.disclosure.api.Edition;
import kr.seogo.disclosure.api.PublishingOutcome;
import kr.seogo.disclosure.api.PublishingOutcome.Done;
import kr.seogo.disclosure.api.PublishingOutcome.NotFound;
import kr.seogo.disclosure.api.PublishingOutcome.Refused;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What is entered about kinds and editions; each step checks who, then what, then whether it fits what is there. */
final class PublishingSteps {

    private static final int LONGEST_REASON = 2000;

    private final Jdbi jdbi;
    private final ShownRecords records;
    private final Bodies bodies;
    private final SeoulDays days;

    PublishingSteps(Jdbi jdbi, ShownRecords records, Bodies bodies, SeoulDays days) {
        this.jdbi = jdbi;
        this.records = records;
        this.bodies = bodies;
        this.days = days;
    }

    PublishingOutcome announce(KindTerms terms, Actor actor) {
        Optional<? extends PublishingOutcome> refused = PublishingRights.desk(actor);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!bodies.departments(actor.body()).contains(terms.department())) {
            throw new BadInputException(
                    "department",
                    new Label(
                            actor.body() + "에 없는 부서입니다: " + terms.department() + ".",
                            actor.body() + " has no department " + terms.department() + "."));
        }
        PublicWords.requireTitle("name", terms.name());
        PublicWords.requireText("scope", terms.scope());
        days.require("since", terms.since());
        records.requireListed(terms.kept());
        return jdbi.inTransaction(handle -> {
            KindRows.lock(handle, actor.body());
            return announce(handle, terms, actor);
        });
    }

    private PublishingOutcome announce(Handle handle, KindTerms terms, Actor actor) {
        boolean twice = KindRows.of(handle, actor.body()).stream()
                .anyMatch(kind -> kind.runs(days.today()) && kind.terms().name().equals(terms.name()));
        return twice
                ? new Refused(
                        "already-announced",
                        new Label(
                                "같은 이름의 공표 항목이 이미 있습니다: " + terms.name() + ".",
                                "A kind of that name runs already: " + terms.name() + "."))
                : new Done(KindRows.add(handle, terms, actor, days.now()));
    }

    PublishingOutcome end(long id, LocalDate last, String why, Actor actor) {
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new BadInputException(
                    "why",
                    new Label(
                            "이유를 " + LONGEST_REASON + "자까지 적어야 합니다.",
                            "A reason of at most " + LONGEST_REASON + " characters."));
        }
        return jdbi.inTransaction(handle -> {
            KindRows.lock(handle, id);
            Optional<AnnouncedKind> found = of(handle, id, actor);
            if (found.isEmpty()) {
                return new NotFound();
            }
            Optional<? extends PublishingOutcome> refused = PublishingRights.desk(actor);
            if (refused.isPresent()) {
                return refused.get();
            }
            return end(handle, found.get(), new AnnouncedKind.End(last, reason, actor.name(), days.now()));
        });
    }

    private static PublishingOutcome end(Handle handle, AnnouncedKind kind, AnnouncedKind.End end) {
        if (end.last().isBefore(kind.terms().since().minusDays(1))) {
            throw new BadInputException(
                    "last",
                    new Label(
                            "시작일(" + kind.terms().since() + ")보다 앞설 수 없습니다.",
                            "Not before the kind began, on " + kind.terms().since() + "."));
        }
        if (kind.end().isPresent()) {
            return new Refused("kind-ended", new Label("이미 종료된 공표 항목입니다.", "This kind has been ended already."));
        }
        KindRows.end(handle, kind.id(), end);
        return new Done(kind.id());
    }

    PublishingOutcome publish(long id, NewEdition edition, Actor actor) {
        Optional<AnnouncedKind> found = jdbi.withHandle(handle -> of(handle, id, actor));
        if (found.isEmpty()) {
            return new NotFound();
        }
        Optional<? extends PublishingOutcome> refused = PublishingRights.publisher(found.get(), actor);
        if (refused.isPresent()) {
            return refused.get();
        }
        PublicWords.requireTitle("title", edition.title());
        PublicationPeriod period = period(found.get(), edition);
        records.requireOpen(edition.records());
        return jdbi.inTransaction(handle -> {
            KindRows.lock(handle, id);
            // Read again: somebody may have ended it meanwhile.
            return publish(handle, of(handle, id, actor).orElseThrow(), period, edition, actor);
        });
    }

    private PublishingOutcome publish(
            Handle handle, AnnouncedKind kind, PublicationPeriod period, NewEdition edition, Actor actor) {
        if (!kind.runs(period.last())) {
            return new Refused(
                    "kind-ended",
                    new Label(
                            "종료된 뒤의 기간입니다: " + period.code() + ".",
                            "The kind had ended by then: " + period.code() + "."));
        }
        Optional<Edition> held = EditionRows.current(handle, kind, period);
        if (!held.map(Edition::id).equals(edition.replaces())) {
            return conflict(held, period);
        }
        EditionRows.Place place = new EditionRows.Place(
                period,
                held.map(Edition::number).orElse(0) + 1,
                EditionDays.due(kind.terms(), period, days.calendar()),
                days.today(),
                days.now());
        return new Done(EditionRows.add(handle, kind.id(), edition, place, actor));
    }

    private PublicationPeriod period(AnnouncedKind kind, NewEdition edition) {
        PublicationPeriod period = PublicationPeriod.of(kind.terms().cycle(), edition.period())
                .filter(one -> !one.first().isAfter(days.today()))
                .orElseThrow(() -> new BadInputException(
                        "period",
                        new Label(
                                "이미 시작된 기간을 " + example(kind) + "처럼 적어야 합니다: " + edition.period() + ".",
                                "A period that has begun, written as " + example(kind) + "; found " + edition.period()
                                        + ".")));
        days.require("period", period.first());
        return period;
    }

    private String example(AnnouncedKind kind) {
        return kind.terms().cycle().at(days.today()).code();
    }

    private static Refused conflict(Optional<Edition> held, PublicationPeriod period) {
        return held.isPresent()
                ? new Refused(
                        "already-published",
                        new Label(
                                period.code() + "의 공표가 이미 있습니다(" + held.get().id() + "). 바꾸려면 그것을 대신한다고 밝혀야 합니다.",
                                "There is an edition of " + period.code() + " already ("
                                        + held.get().id() + "); say that this one replaces it."))
                : new Refused(
                        "nothing-to-replace",
                        new Label(
                                period.code() + "에는 대신할 공표가 없습니다.",
                                "There is no edition of " + period.code() + " to replace."));
    }

    /** A kind of another body is none. */
    private static Optional<AnnouncedKind> of(Handle handle, long id, Actor actor) {
        return KindRows.find(handle, id).filter(kind -> kind.body().equals(actor.body()));
    }
}
