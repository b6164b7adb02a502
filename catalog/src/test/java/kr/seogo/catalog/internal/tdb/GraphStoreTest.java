package kr.seogo.catalog.internal.tdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RandomRecords;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.internal.projection.RecordState;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {

    private final RandomRecords random = new RandomRecords(new Random().nextLong());

    @Test
    void keeps_graphs_across_replacing_compacting_and_opening_again(@TempDir Path folder) {
        List<RecordDescription> first = records();
        List<RecordDescription> second = records();
        try (GraphStore graphs = GraphStore.open(folder, RandomRecords.NAMES)) {
            graphs.apply(states(first), List.of());
            graphs.apply(states(second), List.of());
            graphs.commit();
            graphs.compact();
            graphs.apply(states(first.subList(0, 10)), List.of(second.getLast().id()));
            graphs.commit();
        }

        try (GraphStore graphs = GraphStore.open(folder, RandomRecords.NAMES)) {
            for (int i = 0; i < 10; i++) {
                assertThat(graphs.read(first.get(i).id())).contains(first.get(i));
            }
            assertThat(graphs.read(second.get(10).id())).contains(second.get(10));
            assertThat(graphs.read(second.getLast().id())).isEmpty();
        }
    }

    @Test
    void shows_nobody_what_is_not_committed_and_forgets_it_when_it_is_abandoned(@TempDir Path folder) throws Exception {
        List<RecordDescription> records = records();
        RecordId first = records.getFirst().id();
        RecordId last = records.getLast().id();
        try (GraphStore graphs = GraphStore.open(folder, RandomRecords.NAMES);
                ExecutorService another = Executors.newSingleThreadExecutor()) {
            graphs.apply(states(records.subList(0, 20)), List.of());
            graphs.apply(states(records.subList(20, 40)), List.of());
            assertThat(another.submit(() -> graphs.read(first)).get()).isEmpty();
            graphs.commit();
            assertThat(another.submit(() -> graphs.read(first)).get()).contains(records.getFirst());

            graphs.apply(states(records.subList(40, 50)), List.of(first));
            graphs.abandon();
            assertThat(graphs.read(first)).contains(records.getFirst());
            assertThat(graphs.read(last)).isEmpty();

            // The next transaction may be another thread's.
            another.submit(() -> {
                        graphs.apply(states(records.subList(40, 50)), List.of());
                        graphs.commit();
                    })
                    .get();
            assertThat(graphs.read(last)).contains(records.getLast());
        }
    }

    @Test
    void closes_and_empties_over_what_is_not_committed(@TempDir Path folder) {
        List<RecordDescription> records = records();
        try (GraphStore graphs = GraphStore.open(folder, RandomRecords.NAMES)) {
            graphs.apply(states(records.subList(0, 10)), List.of());
            graphs.clear();
            assertThat(graphs.read(records.getFirst().id())).isEmpty();
            graphs.apply(states(records), List.of());
        }

        try (GraphStore graphs = GraphStore.open(folder, RandomRecords.NAMES)) {
            assertThat(graphs.read(records.getFirst().id())).isEmpty();
        }
    }

    @Test
    void answers_patterns_of_every_shape(@TempDir Path folder) {
        List<RecordDescription> records = records();
        try (GraphStore graphs = GraphStore.open(folder, RandomRecords.NAMES)) {
            graphs.apply(states(records), List.of());
            graphs.commit();
            Node record = NodeFactory.createURI(
                    RandomRecords.NAMES.ark(records.getFirst().id()));

            Txn.executeRead(
                    graphs.dataset(),
                    () -> graphs.dataset().find(record, null, null, null).forEachRemaining(quad -> {
                        Node g = quad.getGraph();
                        Node s = quad.getSubject();
                        Node p = quad.getPredicate();
                        Node o = quad.getObject();
                        assertThat(graphs.dataset().contains(g, s, p, o)).isTrue();
                        assertThat(graphs.dataset().contains(Node.ANY, s, Node.ANY, Node.ANY))
                                .isTrue();
                        assertThat(graphs.dataset().contains(Node.ANY, s, p, Node.ANY))
                                .isTrue();
                        assertThat(graphs.dataset().contains(Node.ANY, Node.ANY, p, o))
                                .isTrue();
                        assertThat(graphs.dataset().contains(Node.ANY, Node.ANY, Node.ANY, o))
                                .isTrue();
                        assertThat(graphs.dataset().contains(g, Node.ANY, Node.ANY, o))
                                .isTrue();
                        assertThat(graphs.dataset().contains(g, Node.ANY, p, Node.ANY))
                                .isTrue();
                    }));
        }
    }

    @Test
    void goes_on_with_a_folder_that_was_made_with_other_indexes(@TempDir Path folder) {
        DatasetGraph older = DatabaseMgr.connectDatasetGraph(folder.toString());
        Node graph = NodeFactory.createURI("urn:older");
        Txn.executeWrite(older, () -> older.add(graph, graph, graph, graph));
        TDBInternal.expel(older, true);
        List<RecordDescription> records = records();

        try (GraphStore graphs = GraphStore.open(folder, RandomRecords.NAMES)) {
            graphs.apply(states(records), List.of());
            graphs.commit();
            graphs.compact();

            assertThat(graphs.read(records.getFirst().id())).contains(records.getFirst());
            assertThat(Txn.calculateRead(
                            graphs.dataset(), () -> graphs.dataset().contains(graph, Node.ANY, Node.ANY, graph)))
                    .isTrue();
        }
    }

    private List<RecordDescription> records() {
        List<RecordDescription> records = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            records.add(random.next(Level.ITEM, Optional.of(RandomRecords.NAMES.fonds("기관")), "보낸 곳", "번호" + i));
        }
        return records;
    }

    private static List<RecordState> states(List<RecordDescription> records) {
        return records.stream()
                .map(r -> new RecordState(r, "ark", AccessDecision.undecided(r.id()), List.of(), true, false, Map.of()))
                .toList();
    }
}
