package kr.seogo.disclosure.internal.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kr.seogo.catalog.AccessProposal;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchResult;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.JoinedArchive;
import kr.seogo.disclosure.RecordDecision;
import kr.seogo.disclosure.api.FigurePeriod;
import kr.seogo.disclosure.internal.figures.Originals;

/** What cases ask of the catalogue: whether a record can be decided on, is open already, and whose records are held. */
public final class CatalogueRecords implements Originals {

    private final Optional<JoinedArchive> archive;

    public CatalogueRecords(Optional<JoinedArchive> archive) {
        this.archive = archive;
    }

    /**
     * Whether a body can decide on these records as it means to.
     *
     * @throws BadInputException for the first record that is not held, is neither of the body nor held by it, or would be closed
     *     unasked
     */
    public void requireDecidable(List<RecordDecision> records, Actor actor) {
        for (RecordDecision one : records) {
            Caller.Staff staff = RegisterDecision.as(actor.name(), actor.body());
            RecordView view = joined("records")
                    .catalogue()
                    .view(one.id(), staff)
                    .filter(held -> holder().filter(actor.body()::equals).isPresent()
                            || held.description().provenance().agency().equals(actor.body()))
                    .orElseThrow(() -> bad(
                            "records",
                            actor.body() + "의 기록이 아니거나 없는 기록입니다: " + one.record() + ".",
                            "No record of " + actor.body() + " is held by the name " + one.record() + "."));
            if (!one.hides()
                    && RegisterDecision.closes(one.kind(), view.access().disclosure())) {
                throw bad(
                        "records",
                        "기록 " + one.record() + "은(는) 이미 "
                                + view.access().disclosure().label().ko() + "입니다. 더 닫으려면 hides를 밝혀야 합니다.",
                        "Record " + one.record() + " is "
                                + view.access().disclosure().label().en()
                                + " already; to close it further, say hides.");
            }
            requireTitles(one, view, staff);
        }
    }

    /**
     * Titles that a decision shows, of the record and of what is below it, are looked at when it is made, and not when the
     * register refuses it days later.
     */
    private void requireTitles(RecordDecision one, RecordView view, Caller.Staff staff) {
        boolean shows = one.kind() != DecisionKind.CLOSED
                && (!view.access().listed()
                        || view.access().disclosure().compareTo(RegisterDecision.of(one.kind())) > 0);
        if (shows && !one.titleChecked()) {
            AccessProposal open = new AccessProposal(DisclosureClass.OPEN, new TreeSet<>(), "", true);
            try {
                joined("records").access().effect(one.id(), open, staff);
            } catch (AccessDesk.PersonalTitleException e) {
                throw bad(
                        "records",
                        "기록 " + one.record() + "이나 그 아래 기록의 제목이나 설명에 개인정보로 보이는 것이 있습니다: " + e.found()
                                + ". 살펴보고 보여도 되면 titleChecked를 밝히십시오.",
                        "Titles or descriptions of record " + one.record()
                                + " or of what is below it hold what looks like personal data: " + e.found()
                                + "; say titleChecked once they were looked at.");
            }
        }
    }

    /**
     * Whether anybody can read a record, or what a released redaction leaves of it.
     *
     * @throws BadInputException where not; what is hidden is answered like what does not exist
     */
    public void requireOpen(String record) {
        boolean open = joined("record")
                .catalogue()
                .view(new RecordId(record), Caller.PUBLIC)
                .filter(CatalogueRecords::readable)
                .isPresent();
        if (!open) {
            throw bad(
                    "record",
                    "누구나 볼 수 있는 공개 기록이 아닙니다: " + record + ". 즉시공개는 공개된 기록으로만 합니다.",
                    "Not a record that is open to everybody: " + record + ". Only what is open is disclosed at once.");
        }
    }

    /** The public's view of a partly open record names the files that anybody may read: its released redactions. */
    private static boolean readable(RecordView view) {
        return switch (view.access().disclosure()) {
            case OPEN -> true;
            case PARTIAL -> !view.description().files().isEmpty();
            case CLOSED -> false;
        };
    }

    /** Counted by the archive's index over everything that is held; the class that holds for a document is in it. */
    @Override
    public Share of(String body, Optional<String> department, FigurePeriod period) {
        return archive.map(joined ->
                        joined.search().search(approved(body, department, period), RegisterDecision.as("Seogo", body)))
                .map(found -> new Share(
                        found.total(),
                        found.facets().getOrDefault("disclosure", List.of()).stream()
                                .filter(value -> value.value().equals(DisclosureClass.OPEN.code()))
                                .mapToLong(SearchResult.FacetValue::count)
                                .sum()))
                .orElse(new Share(0, 0));
    }

    private static SearchRequest approved(String body, Optional<String> department, FigurePeriod period) {
        return new SearchRequest(
                "",
                Optional.of(Level.ITEM),
                Optional.of(body),
                department,
                Optional.of(RecordType.APPROVED_DOCUMENT),
                Optional.of(period.first()),
                Optional.of(period.last()),
                Optional.empty(),
                Optional.empty(),
                SearchRequest.Sort.OLDEST,
                Optional.empty(),
                1);
    }

    /** The bodies that made records, by their names or addresses; what is not held was made by nobody known. */
    public List<String> producers(List<String> names, Actor actor) {
        Caller.Staff staff = RegisterDecision.as(actor.name(), actor.body());
        return archive.map(JoinedArchive::catalogue).stream()
                .flatMap(catalogue -> names.stream()
                        .map(name -> name.substring(name.lastIndexOf('/') + 1))
                        .filter(RecordId::isName)
                        .distinct()
                        .flatMap(name -> catalogue.view(new RecordId(name), staff).stream()))
                .map(view -> view.description().provenance().agency())
                .distinct()
                .sorted()
                .toList();
    }

    /** The body that holds the archive, where one is named. */
    public Optional<String> holder() {
        return archive.flatMap(JoinedArchive::holder);
    }

    /** Whether the archive holds records of a body. */
    public boolean holdsOf(String body) {
        return archive.filter(joined -> joined.holdsOf().test(body)).isPresent();
    }

    /** The bodies whose records are held, as the public sees them. */
    public List<String> agencies() {
        List<String> agencies = new ArrayList<>();
        archive.map(JoinedArchive::catalogue).ifPresent(catalogue -> {
            Optional<String> cursor = Optional.empty();
            do {
                EntryPage page = catalogue
                        .children(Optional.empty(), Caller.PUBLIC, cursor, 100)
                        .orElseThrow();
                page.entries().stream().map(RecordEntry::agency).forEach(agencies::add);
                cursor = page.next();
            } while (cursor.isPresent());
        });
        return agencies;
    }

    /**
     * Makes a decision true in the access register.
     *
     * @return false where there was nothing to change
     */
    public boolean carryOut(RegisterDecision decision) {
        return decision.carryOut(joined("records").access());
    }

    private JoinedArchive joined(String field) {
        return archive.orElseThrow(
                () -> bad(field, "이 기관에는 이어진 기록 목록이 없습니다.", "No archive is joined, so that no record can be named."));
    }

    private static BadInputException bad(String field, String korean, String english) {
        return new BadInputException(field, new Label(korean, english));
    }
}
