package kr.seogo.disclosure.internal.beforehand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.PublicationPeriod;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.LegalCalendar;
import kr.seogo.disclosure.api.MissingEdition;
import kr.seogo.disclosure.api.Publishing;
import org.jdbi.v3.core.Jdbi;

/** Which editions are not there, reckoned anew at each look: a day declared off moves what is due. */
final class MissingEditions {

    private final Jdbi jdbi;
    private final SeoulDays days;

    MissingEditions(Jdbi jdbi, SeoulDays days) {
        this.jdbi = jdbi;
        this.days = days;
    }

    LocalDate today() {
        return days.today();
    }

    List<MissingEdition> overdue(Actor actor) {
        LocalDate today = today();
        return all(actor)
                .flatMap(of -> of.filter(one -> one.due().isBefore(today)))
                .sorted(Comparator.comparing(MissingEdition::due)
                        .thenComparing(one -> one.kind().id()))
                .limit(Publishing.MOST_MISSING)
                .toList();
    }

    List<MissingEdition> toCome(Actor actor) {
        LocalDate today = today();
        return all(actor)
                .flatMap(of -> of.filter(one -> !one.due().isBefore(today)).limit(1))
                .sorted(Comparator.comparing(MissingEdition::due)
                        .thenComparing(one -> one.kind().id()))
                .limit(Publishing.MOST_MISSING)
                .toList();
    }

    /** By kind, in the order of periods. */
    private Stream<Stream<MissingEdition>> all(Actor actor) {
        Map<Long, Set<String>> published = jdbi.withHandle(handle -> EditionRows.published(handle, actor.body()));
        LocalDate today = today();
        LegalCalendar calendar = days.calendar();
        return jdbi.withHandle(handle -> KindRows.of(handle, actor.body())).stream()
                .filter(kind -> PublishingRights.owns(kind, actor))
                .map(kind -> EditionDays.begun(kind, today).stream()
                        .filter(period ->
                                !published.getOrDefault(kind.id(), Set.of()).contains(period.code()))
                        .map(period -> missing(kind, period, calendar, today)));
    }

    private static MissingEdition missing(
            AnnouncedKind kind, PublicationPeriod period, LegalCalendar calendar, LocalDate today) {
        LocalDate due = EditionDays.due(kind.terms(), period, calendar);
        return new MissingEdition(kind, period, due, Math.max(0, ChronoUnit.DAYS.between(due, today)));
    }
}
