package kr.seogo.catalog.internal.solr;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.Origin;
import kr.seogo.catalog.Provenance;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.internal.projection.RecordState;
import org.jspecify.annotations.Nullable;

/** Makes a record to index, with one thing set at a time. */
final class Records {

    private final RecordId id;
    private Level level = Level.ITEM;
    private final List<RecordState.Ancestor> above = new ArrayList<>();
    private String number = "N-1";
    private String title = "제목";
    private String agency = "서울특별시";
    private Optional<String> unit = Optional.empty();
    private Optional<String> activity = Optional.empty();
    private boolean marked = true;
    private boolean visible = true;
    private Optional<CatalogDate> created = Optional.empty();
    private Optional<RecordType> type = Optional.empty();
    private Optional<String> description = Optional.empty();
    private List<String> creators = List.of();
    private List<String> subjects = List.of();
    private Map<String, String> extra = Map.of();
    private DisclosureClass disclosure = DisclosureClass.OPEN;
    private Map<Integer, String> texts = Map.of();

    private Records(RecordId id) {
        this.id = id;
    }

    static Records record(String id) {
        return new Records(new RecordId(id));
    }

    Records titled(String words) {
        title = words;
        return this;
    }

    Records level(Level one) {
        level = one;
        return this;
    }

    Records under(String... ids) {
        for (String one : ids) {
            above.add(new RecordState.Ancestor(new RecordId(one), Level.FILE, one));
        }
        return this;
    }

    Records numbered(String one) {
        number = one;
        return this;
    }

    Records of(String body, @Nullable String office) {
        agency = body;
        unit = Optional.ofNullable(office);
        return this;
    }

    Records ofCase(String body) {
        agency = body;
        activity = Optional.of(Provenance.DISCLOSURE_REQUESTS);
        return this;
    }

    /** As it was indexed before papers of cases were marked. */
    Records unmarked() {
        marked = false;
        return this;
    }

    Records hidden() {
        visible = false;
        return this;
    }

    Records created(String date) {
        created = Optional.of(new CatalogDate(date));
        return this;
    }

    Records type(RecordType one) {
        type = Optional.of(one);
        return this;
    }

    Records described(String words) {
        description = Optional.of(words);
        return this;
    }

    Records by(String... people) {
        creators = List.of(people);
        return this;
    }

    Records about(String... words) {
        subjects = List.of(words);
        return this;
    }

    Records with(String heading, String value) {
        extra = Map.of(heading, value);
        return this;
    }

    Records access(DisclosureClass one) {
        disclosure = one;
        return this;
    }

    Records text(String words) {
        texts = Map.of(1, words);
        return this;
    }

    RecordState made() {
        boolean open = disclosure == DisclosureClass.OPEN;
        return new RecordState(
                description(),
                "ark:/99999/" + id,
                new AccessDecision(
                        id,
                        disclosure,
                        open ? new TreeSet<>() : new TreeSet<>(List.of(6)),
                        open ? "" : "개인정보",
                        true,
                        Instant.EPOCH,
                        "test",
                        "test"),
                above,
                visible,
                activity.filter(Provenance.DISCLOSURE_REQUESTS::equals).isPresent() && marked,
                texts);
    }

    private RecordDescription description() {
        Optional<RecordId> parent = above.isEmpty()
                ? Optional.of(new RecordId("fonds")).filter(any -> level != Level.FONDS)
                : Optional.of(above.getLast().id());
        return new RecordDescription(
                id,
                level,
                parent,
                1,
                new Origin(agency, number, "2026-0001"),
                title,
                new Provenance(agency, unit, activity),
                created,
                Optional.empty(),
                Optional.empty(),
                type,
                creators,
                List.of(),
                List.of(),
                subjects,
                List.of(),
                description,
                extra,
                List.<FileDescription>of());
    }
}
