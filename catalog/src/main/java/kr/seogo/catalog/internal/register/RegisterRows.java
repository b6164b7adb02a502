package kr.seogo.catalog.internal.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.internal.policy.AccessPolicy;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.ObjectId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Puts what an object says into rows, many at a time. */
record RegisterRows(Handle h) {

    /** By which version of the columns rows are filled; older ones are made anew ({@link OlderRows}). */
    static final int SHAPE = 2;

    void write(ObjectContents contents) {
        contents.descriptions().filter(all -> !all.isEmpty()).ifPresent(all -> {
            records(contents, all);
            renditions(contents, all);
        });
        if (!contents.decisions().isEmpty()) {
            decisions(contents);
            newest(contents.decisions().stream().map(m -> m.decision().record()).toList());
        }
        new LookRows(h).reckon(touched(contents));
    }

    static Set<RecordId> touched(ObjectContents contents) {
        Set<RecordId> touched = new LinkedHashSet<>();
        contents.descriptions().ifPresent(all -> all.forEach(d -> touched.add(d.id())));
        contents.decisions().forEach(m -> touched.add(m.decision().record()));
        return touched;
    }

    private void records(ObjectContents contents, List<RecordDescription> all) {
        PreparedBatch batch = h.prepareBatch(
                "insert into catalog.record (id, object, parent, level, organization, number, rank, title, agency,"
                        + " papers, produced, shape) values (:id, :object, :parent, :level, :organization, :number, :rank,"
                        + " :title, :agency, :papers, :produced, :shape)"
                        + " on conflict (id) do update set object = excluded.object, parent = excluded.parent,"
                        + " level = excluded.level, rank = excluded.rank, title = excluded.title,"
                        + " agency = excluded.agency, papers = excluded.papers, produced = excluded.produced,"
                        + " shape = excluded.shape");
        for (RecordDescription d : all) {
            batch.bind("id", d.id().name())
                    .bind("object", contents.object().name())
                    .bind("parent", d.parent().map(RecordId::name).orElse(null))
                    .bind("level", Codes.of(d.level()))
                    .bind("organization", d.origin().organization())
                    .bind("number", d.origin().number())
                    .bind("rank", d.rank())
                    .bind("title", d.title())
                    .bind("agency", d.provenance().agency())
                    .bind("papers", AccessPolicy.ofCase(d.provenance()))
                    .bind("produced", produced(d))
                    .bind("shape", SHAPE)
                    .add();
        }
        batch.execute();
    }

    /**
     * A row that was made anew.
     *
     * @param papers whether its own activity is that of requests, or was said to be before
     */
    record Again(RecordId id, boolean papers) {}

    /** Fills what a description says into rows that were filled before it was asked. */
    List<Again> describeAgain(ObjectId object, Collection<RecordDescription> all) {
        List<Again> changed = new ArrayList<>();
        for (RecordDescription d : all) {
            h.createQuery("update catalog.record r set agency = :agency, papers = :papers, produced = :produced,"
                            + " shape = :shape from catalog.record was where was.id = r.id and r.id = :id"
                            + " and r.object = :object and r.shape < :shape returning r.papers or was.papers")
                    .bind("id", d.id().name())
                    .bind("object", object.name())
                    .bind("agency", d.provenance().agency())
                    .bind("papers", AccessPolicy.ofCase(d.provenance()))
                    .bind("produced", produced(d))
                    .bind("shape", SHAPE)
                    .mapTo(boolean.class)
                    .forEach(papers -> changed.add(new Again(d.id(), papers)));
        }
        return changed;
    }

    /** The year that must have ended before thirty years begin to pass. */
    private static @Nullable Integer produced(RecordDescription d) {
        return d.created().map(date -> date.latest().getYear()).orElse(null);
    }

    private void renditions(ObjectContents contents, List<RecordDescription> all) {
        PreparedBatch files = h.prepareBatch(
                "insert into catalog.rendition (record, n, role, object, path, bytes, digest, puid, name, since,"
                        + " derived_from, made_to, made_by)"
                        + " values (:record, :n, :role, :object, :path, :bytes, :digest, :puid, :name, :since, :of, :target, :tool)"
                        + " on conflict (record, n) do update set role = excluded.role, object = excluded.object,"
                        + " path = excluded.path, bytes = excluded.bytes, digest = excluded.digest,"
                        + " puid = excluded.puid, name = excluded.name, derived_from = excluded.derived_from,"
                        + " made_to = excluded.made_to, made_by = excluded.made_by");
        PreparedBatch waiting = h.prepareBatch("insert into catalog.extraction (digest, state, at)"
                + " values (:digest, 'WAITING', :at) on conflict (digest) do nothing");
        for (RecordDescription d : all) {
            for (FileDescription f : d.files()) {
                rendition(files, d.id(), f, contents);
                waiting.bind("digest", f.digest().hex())
                        .bind("at", Rows.at(contents.preserved()))
                        .add();
            }
        }
        if (files.size() > 0) {
            files.execute();
            waiting.execute();
        }
    }

    private static void rendition(PreparedBatch batch, RecordId record, FileDescription f, ObjectContents contents) {
        Instant since = contents.preserved();
        batch.bind("record", record.name())
                .bind("n", f.n())
                .bind("role", f.role().name())
                .bind("object", contents.object().name())
                .bind("path", f.path().value())
                .bind("bytes", f.bytes())
                .bind("digest", f.digest().hex())
                .bind("puid", f.format().map(FormatMatch::puid).orElse(""))
                .bind("name", f.name())
                .bind("since", Rows.at(since))
                .bind("of", f.derivation().map(FileDescription.Derivation::of).orElse(null))
                .bind(
                        "target",
                        f.derivation().map(FileDescription.Derivation::target).orElse(null))
                .bind(
                        "tool",
                        f.derivation().map(FileDescription.Derivation::tool).orElse(null))
                .add();
    }

    private void decisions(ObjectContents contents) {
        PreparedBatch batch = h.prepareBatch(
                "insert into catalog.decision (record, object, version, line, disclosure, grounds, reason, listed,"
                        + " since, decided_by, cause, for_case) values (:record, :object, :version, :line, :disclosure,"
                        + " :grounds, :reason, :listed, :since, :by, :cause, :case)"
                        + " on conflict (object, version, line) do nothing");
        for (ObjectContents.Made made : contents.decisions()) {
            batch.bind("record", made.decision().record().name())
                    .bind("object", contents.object().name())
                    .bind("version", made.version().number())
                    .bind("line", made.line())
                    .bind("disclosure", Codes.of(made.decision().disclosure()))
                    .bindArray(
                            "grounds", Integer.class, made.decision().grounds().toArray())
                    .bind("reason", made.decision().reason())
                    .bind("listed", made.decision().listed())
                    .bind("since", Rows.at(made.decision().since()))
                    .bind("by", made.decision().decidedBy())
                    .bind("cause", made.decision().cause())
                    .bind("case", made.decision().forCase().orElse(""))
                    .add();
        }
        batch.execute();
    }

    /** The newest decision holds: the last line of the last version. */
    private void newest(List<RecordId> records) {
        h.createUpdate("update catalog.record r set decision = d.id, disclosure = d.disclosure, listed = d.listed"
                        + " from (select distinct on (record) * from catalog.decision where record = any(:ids)"
                        + " order by record, version desc, line desc, id desc) d where d.record = r.id")
                .bindArray("ids", String.class, Register.names(records))
                .execute();
    }
}
