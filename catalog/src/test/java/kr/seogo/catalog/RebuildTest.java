package kr.seogo.catalog;

import static kr.seogo.catalog.Archive.ARCHIVIST;
import static kr.seogo.catalog.Archive.decision;
import static kr.seogo.catalog.Archive.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kr.seogo.catalog.api.Rebuild;
import kr.seogo.catalog.api.SearchUnavailableException;
import kr.seogo.catalog.internal.projection.PendingRestrictions;
import kr.seogo.catalog.internal.projection.RecordState;
import kr.seogo.catalog.internal.register.Register;
import kr.seogo.preservation.StoreException;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuildTest {

    private static final List<String> REGISTER = List.of(
            "select id, object, parent, level, organization, number, rank, title, ancestors::text, listed_above,"
                    + " disclosure, listed, visible from catalog.record order by id",
            "select record, object, version, line, disclosure, grounds::text, reason, listed, since, decided_by, cause"
                    + " from catalog.decision order by object, version, line",
            "select * from catalog.rendition order by record, n",
            "select id, version from catalog.object order by id",
            "select r.id, d.object, d.version, d.line from catalog.record r"
                    + " left join catalog.decision d on d.id = r.decision order by r.id");

    private Archive archive;

    @BeforeEach
    void take_in(@TempDir Path data) {
        archive = new Archive(data);
        RecordDescription fonds = record(Level.FONDS, Optional.empty(), "F", 1, 0);
        archive.take(List.of(fonds), List.of(decision(fonds.id(), DisclosureClass.OPEN, true)));
        for (int f = 1; f <= 5; f++) {
            RecordDescription file = record(Level.FILE, Optional.of(fonds.id()), "A" + f, f, 0);
            RecordDescription item = record(Level.ITEM, Optional.of(file.id()), "A" + f + "1", 1, 3);
            archive.take(
                    List.of(file, item),
                    List.of(
                            decision(file.id(), DisclosureClass.PARTIAL, f != 2),
                            decision(item.id(), DisclosureClass.OPEN, true)));
            if (f > 3) {
                AccessDecision made = archive.room()
                        .desk()
                        .decide(item.id(), DisclosureClass.CLOSED, new TreeSet<>(Set.of(f)), "사유", f == 4, ARCHIVIST);
                assertThat(made.grounds()).containsExactly(f);
            }
        }
        archive.follow();
        archive.room().projections().extract();
        archive.follow();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void brings_back_the_same_register_and_isomorphic_graphs_from_the_store_alone() {
        List<List<Map<String, Object>>> register = register();
        Map<String, Graph> open = graphs("public");
        Map<String, Graph> staff = graphs("staff");
        Map<RecordId, RecordState> index = new HashMap<>(archive.index.open);
        Jdbi.create(archive.database).useHandle(h -> {
            h.execute("delete from catalog.object");
            h.execute("delete from catalog.record");
        });

        Rebuild.Report report = archive.room().rebuild().run(true, true, true);

        assertThat(report.objects()).isEqualTo(6);
        assertThat(report.records()).isEqualTo(11);
        assertThat(report.times())
                .containsOnlyKeys(Rebuild.Part.REGISTER, Rebuild.Part.GRAPHS, Rebuild.Part.INDEX)
                .allSatisfy((part, took) -> assertThat(took).isBetween(Duration.ZERO, report.took()));
        assertThat(register()).isEqualTo(register);
        same(graphs("public"), open);
        same(graphs("staff"), staff);
        assertThat(archive.index.open).isEqualTo(index);
        assertThat(open).hasSizeLessThan(staff.size());
    }

    @Test
    void tells_the_planner_of_the_database_how_large_the_register_has_become() {
        Rebuild.Report report = archive.room().rebuild().run(true, false, false);

        long known = Jdbi.create(archive.database).withHandle(h -> h.createQuery(
                        "select reltuples::bigint from pg_class where oid = 'catalog.record'::regclass")
                .mapTo(long.class)
                .one());
        assertThat(known).isEqualTo(report.records());
        assertThat(report.times()).containsOnlyKeys(Rebuild.Part.REGISTER);
    }

    @Test
    void takes_text_out_again_where_it_is_no_longer_kept() throws IOException {
        Map<RecordId, RecordState> index = new HashMap<>(archive.index.staff);
        empty(archive.data.resolve("derived"));

        archive.room().rebuild().run(false, false, true);

        assertThat(archive.index.staff).isEqualTo(index);
        assertThat(archive.index.staff.values()).anyMatch(s -> !s.texts().isEmpty());
    }

    @Test
    void rebuilds_the_graphs_alone_with_the_index_stopped() {
        Map<String, Graph> open = graphs("public");
        archive.index.stopped = true;

        archive.room().rebuild().run(false, true, false);

        same(graphs("public"), open);
    }

    @Test
    void leaves_the_catalogue_as_it_was_where_the_index_does_not_answer_and_comes_to_its_end_by_itself() {
        Map<String, Graph> open = graphs("public");
        Map<RecordId, RecordState> index = new HashMap<>(archive.index.open);
        archive.index.stopped = true;

        assertThatThrownBy(() -> archive.room().rebuild().run(true, true, true))
                .isInstanceOf(SearchUnavailableException.class);
        archive.restart();
        archive.follow();
        archive.index.stopped = false;
        archive.follow();

        same(graphs("public"), open);
        assertThat(archive.index.open).isEqualTo(index);
    }

    @Test
    void filters_from_its_commit_on_what_the_store_closes_and_the_register_did_not_know_of() {
        RecordDescription file = record(Level.FILE, Optional.of(Archive.NAMES.fonds("F")), "A1", 1, 0);
        archive.store.failNextWriteAfterStoring(new StoreException("killed"));
        assertThatThrownBy(() -> archive.room()
                        .desk()
                        .decide(file.id(), DisclosureClass.CLOSED, new TreeSet<>(Set.of(5)), "사유", false, ARCHIVIST))
                .isInstanceOf(StoreException.class);
        archive.index.stopped = true;

        assertThatThrownBy(() -> archive.room().rebuild().run(true, false, true))
                .isInstanceOf(SearchUnavailableException.class);

        assertThat(archive.room().catalogue().view(file.id(), Caller.PUBLIC)).isEmpty();
        assertThat(archive.index.open).containsKey(file.id());
        Jdbi jdbi = Jdbi.create(archive.database).installPlugin(new PostgresPlugin());
        assertThat(new Register(jdbi).notYetFollowed(PendingRestrictions.INDEX)).contains(file.id());
    }

    private static void same(Map<String, Graph> now, Map<String, Graph> before) {
        assertThat(now.keySet()).isEqualTo(before.keySet());
        before.forEach((name, graph) -> assertThat(graph.isIsomorphicWith(
                        Optional.ofNullable(now.get(name)).orElseThrow()))
                .as(name)
                .isTrue());
    }

    private List<List<Map<String, Object>>> register() {
        List<List<Map<String, Object>>> tables = new ArrayList<>();
        Jdbi.create(archive.database)
                .useHandle(h -> REGISTER.forEach(
                        sql -> tables.add(h.createQuery(sql).mapToMap().list())));
        return tables;
    }

    private Map<String, Graph> graphs(String audience) {
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(
                archive.data.resolve("tdb2").resolve(audience).toString());
        Map<String, Graph> graphs = new HashMap<>();
        dataset.begin(ReadWrite.READ);
        try {
            dataset.find().forEachRemaining(quad -> graphs.computeIfAbsent(
                            quad.getGraph().toString(), g -> GraphFactory.createDefaultGraph())
                    .add(quad.asTriple()));
        } finally {
            dataset.end();
        }
        return graphs;
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
