package kr.seogo.readingroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
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
import kr.seogo.catalog.Retention;

/** Builds one record for the small archive; what a test does not say is ordinary. */
final class Sample {

    static final Instant DECIDED = Instant.parse("2026-03-02T15:30:00Z");

    private final RecordId id;
    private final Level level;
    private final String title;
    private Optional<RecordId> parent = Optional.empty();
    private String agency = "한빛시 도시계획국";
    private Optional<CatalogDate> created = Optional.of(new CatalogDate("2015-06-30"));
    private Optional<RecordType> type = Optional.of(RecordType.APPROVED_DOCUMENT);
    private Optional<String> description = Optional.empty();
    private DisclosureClass disclosure = DisclosureClass.OPEN;
    private List<Integer> grounds = List.of();
    private String reason = "";
    private boolean listed = true;
    private final List<FileDescription> files = new ArrayList<>();
    /** Decisions after the first, by tests. */
    final List<AccessDecision> made = new CopyOnWriteArrayList<>();

    Sample(String id, Level level, String title) {
        this.id = new RecordId(id);
        this.level = level;
        this.title = title;
    }

    RecordId id() {
        return id;
    }

    Sample below(String parent) {
        this.parent = Optional.of(new RecordId(parent));
        return this;
    }

    Sample agency(String agency) {
        this.agency = agency;
        return this;
    }

    Sample created(String date) {
        this.created = Optional.of(new CatalogDate(date));
        return this;
    }

    Sample type(RecordType type) {
        this.type = Optional.of(type);
        return this;
    }

    Sample says(String description) {
        this.description = Optional.of(description);
        return this;
    }

    Sample access(DisclosureClass disclosure, List<Integer> grounds, String reason) {
        this.disclosure = disclosure;
        this.grounds = grounds;
        this.reason = reason;
        return this;
    }

    Sample hidden() {
        this.listed = false;
        return this;
    }

    Sample file(SampleFile file) {
        files.add(file.described(files.size() + 1));
        return this;
    }

    AccessDecision decision() {
        return made.isEmpty() ? first() : made.getLast();
    }

    List<AccessDecision> history() {
        List<AccessDecision> all = new ArrayList<>(made);
        all.addFirst(first());
        return all;
    }

    private AccessDecision first() {
        return new AccessDecision(
                id, disclosure, new TreeSet<>(grounds), reason, listed, DECIDED, "기록관리과 나라", "이관 2026-0001");
    }

    RecordDescription described(int rank) {
        return new RecordDescription(
                id,
                level,
                parent,
                rank,
                new Origin("한빛시", "R-" + id, "2026-0001"),
                title,
                new Provenance(agency, Optional.of("도시계획과"), Optional.of("도시계획 위원회 운영")),
                created,
                level == Level.FILE ? Optional.of(new CatalogDate("2015-12-31")) : Optional.empty(),
                Optional.of(Retention.YEARS_30),
                type,
                List.of("김가람"),
                List.of("이누리"),
                List.of("한빛동"),
                List.of("도시계획", "위원회"),
                List.of("ko"),
                description,
                Map.of("구장부번호", "가-17"),
                files);
    }
}
