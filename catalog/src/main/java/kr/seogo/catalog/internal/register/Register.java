package kr.seogo.catalog.internal.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.internal.projection.PendingRestrictions;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import org.jdbi.v3.core.Jdbi;

/** Reading the register. Every answer is what is committed at the moment of asking; nothing is kept in memory. */
public final class Register implements PendingRestrictions {

    private final Jdbi jdbi;

    public Register(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A record, whoever may know of it. */
    public Optional<Held> held(RecordId id) {
        return jdbi.withHandle(h -> h.createQuery(Rows.HELD + "where r.id = :id")
                .bind("id", id.name())
                .map(Rows::held)
                .findOne());
    }

    // A child is on a lower level than its parent, so that no cycle can be walked.
    private static final String LISTED_BELOW = "with recursive below as ("
            + " select id, level from catalog.record where parent = :id and listed"
            + " union all"
            + " select c.id, c.level from catalog.record c join below b on c.parent = b.id"
            + "  and c.level > b.level where c.listed) ";

    /** Those of the records that are held. */
    public Map<RecordId, Held> held(Collection<RecordId> ids) {
        return jdbi.withHandle(h -> h.createQuery(Rows.HELD + "where r.id = any(:ids)")
                .bindArray("ids", String.class, names(ids))
                .map(Rows::held)
                .collect(Collectors.toMap(Held::id, Function.identity())));
    }

    /** The files of a record in their order. */
    public List<Rendition> renditions(RecordId id) {
        return jdbi.withHandle(h -> h.createQuery(Rows.RENDITION + "where f.record = :id order by f.n")
                .bind("id", id.name())
                .map(Rows::rendition)
                .list());
    }

    /** The files of several records from which text was taken; a copy in another format says nothing its original does not. */
    public Map<RecordId, List<Rendition>> withText(Collection<RecordId> ids) {
        return jdbi.withHandle(h -> h.createQuery(
                        Rows.RENDITION + "where f.record = any(:ids) and f.role <> 'NORMALISED' and e.characters > 0"
                                + " order by f.n")
                .bindArray("ids", String.class, names(ids))
                .map(Rows::rendition)
                .collect(Collectors.groupingBy(Rendition::record)));
    }

    /** Every decision on a record, oldest first. */
    public List<AccessDecision> history(RecordId id) {
        return jdbi.withHandle(
                h -> h.createQuery("select * from catalog.decision where record = :id order by version, line, id")
                        .bind("id", id.name())
                        .map(Rows::decision)
                        .list());
    }

    /** How many stand below a record that are listed, as is everything between it and them. */
    public long listedBelow(RecordId id) {
        return jdbi.withHandle(h -> h.createQuery(LISTED_BELOW + "select count(*) from below")
                .bind("id", id.name())
                .mapTo(long.class)
                .one());
    }

    /** Looks at what stands below a record that is listed, as is everything between it and them; millions stream. */
    public <T> T listedBelow(RecordId id, Function<Stream<Below>, T> look) {
        return jdbi.inTransaction(h -> {
            try (Stream<Below> below = h
                    .createQuery(LISTED_BELOW
                            + "select r.id, r.title, r.object, o.version from below join catalog.record r using (id)"
                            + " join catalog.object o on o.id = r.object")
                    .bind("id", id.name())
                    .setFetchSize(1000) // in a transaction alone; otherwise all rows come at once
                    .map((row, context) -> new Below(
                            new RecordId(row.getString("id")),
                            row.getString("title"),
                            new ObjectId(row.getString("object")),
                            new ObjectVersion(row.getInt("version"))))
                    .stream()) {
                return look.apply(below);
            }
        });
    }

    /** One that stands below another. */
    public record Below(RecordId id, String title, ObjectId object, ObjectVersion version) {}

    /** Restrictions that a projection does not show yet, with all that stands below. */
    public Set<RecordId> notYetFollowedWithBelow(String projection) {
        return jdbi.withHandle(h -> h.createQuery("with pending as ("
                        + " select record from catalog.pending_restriction where projection = :projection)"
                        + " select record from pending union"
                        + " select r.id from catalog.record r where exists (select 1 from pending)"
                        + "  and r.ancestors && (select array_agg(record) from pending)")
                .bind("projection", projection)
                .mapTo(String.class)
                .map(RecordId::new)
                .collect(Collectors.toCollection(HashSet::new)));
    }

    @Override
    public Set<RecordId> notYetFollowed(String projection) {
        return jdbi.withHandle(
                h -> h.createQuery("select record from catalog.pending_restriction where projection = :projection")
                        .bind("projection", projection)
                        .mapTo(String.class)
                        .map(RecordId::new)
                        .collect(Collectors.toCollection(HashSet::new)));
    }

    static List<String> names(Collection<RecordId> ids) {
        return ids.stream().map(RecordId::name).toList();
    }
}
