package kr.seogo.disclosure.internal.beforehand;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.KindTerms;
import kr.seogo.disclosure.NewEdition;
import kr.seogo.disclosure.api.AnnouncedKind;
import kr.seogo.disclosure.api.Edition;
import kr.seogo.disclosure.api.EditionPage;
import kr.seogo.disclosure.api.MissingEdition;
import kr.seogo.disclosure.api.Publishing;
import kr.seogo.disclosure.api.PublishingOutcome;
import org.jdbi.v3.core.Jdbi;

/** Kinds and editions in the database. */
final class StoredPublishing implements Publishing {

    private static final int PAGE = 10;

    private final Jdbi jdbi;
    private final ShownRecords records;
    private final MissingEditions missing;
    private final PublishingSteps steps;

    StoredPublishing(Jdbi jdbi, ShownRecords records, MissingEditions missing, PublishingSteps steps) {
        this.jdbi = jdbi;
        this.records = records;
        this.missing = missing;
        this.steps = steps;
    }

    @Override
    public List<AnnouncedKind> kinds(String body) {
        LocalDate today = missing.today();
        return jdbi.withHandle(handle -> KindRows.of(handle, body)).stream()
                .sorted(Comparator.comparing(kind -> !kind.runs(today)))
                .toList();
    }

    @Override
    public Optional<AnnouncedKind> kind(long id) {
        return jdbi.withHandle(handle -> KindRows.find(handle, id));
    }

    @Override
    public List<RecordEntry> places(AnnouncedKind kind) {
        return records.listed(kind.terms().kept());
    }

    @Override
    public Map<Long, LocalDate> latest(String body) {
        return Map.copyOf(jdbi.withHandle(handle -> EditionRows.latest(handle, body)));
    }

    @Override
    public EditionPage editions(long kind, Optional<Long> before) {
        return kind(kind)
                .map(found -> page(found, before, false))
                .orElseGet(() -> new EditionPage(List.of(), Optional.empty()));
    }

    @Override
    public Optional<EditionPage> history(long kind, Optional<Long> before, Actor actor) {
        return kind(kind).filter(found -> PublishingRights.owns(found, actor)).map(found -> page(found, before, true));
    }

    /** For the public, an edition of which nothing can be read any more is not there. */
    private EditionPage page(AnnouncedKind kind, Optional<Long> before, boolean staff) {
        List<Edition> found = jdbi.withHandle(handle -> EditionRows.of(handle, kind, before, staff, PAGE + 1));
        List<Edition> shown = found.stream()
                .limit(PAGE)
                .map(one -> shown(one, staff))
                .filter(one -> staff || !one.open().isEmpty())
                .toList();
        return new EditionPage(
                shown, found.size() > PAGE ? Optional.of(found.get(PAGE - 1).id()) : Optional.empty());
    }

    private Edition shown(Edition one, boolean staff) {
        return new Edition(
                one.id(),
                one.kind(),
                one.period(),
                one.number(),
                one.current(),
                one.title(),
                staff ? one.named() : List.of(),
                records.open(one.named()),
                one.due(),
                one.day(),
                staff ? one.who() : "",
                one.at());
    }

    @Override
    public List<MissingEdition> overdue(Actor actor) {
        return missing.overdue(actor);
    }

    @Override
    public List<MissingEdition> toCome(Actor actor) {
        return missing.toCome(actor);
    }

    @Override
    public PublishingOutcome announce(KindTerms terms, Actor actor) {
        return steps.announce(terms, actor);
    }

    @Override
    public PublishingOutcome end(long kind, LocalDate last, String why, Actor actor) {
        return steps.end(kind, last, why, actor);
    }

    @Override
    public PublishingOutcome publish(long kind, NewEdition edition, Actor actor) {
        return steps.publish(kind, edition, actor);
    }
}
