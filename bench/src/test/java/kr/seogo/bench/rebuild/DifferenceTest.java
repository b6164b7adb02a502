package kr.seogo.bench.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {

    private static final int RECORDS = 1_000;

    private Path before;
    private Path after;

    @BeforeEach
    void choose_folders(@TempDir Path folder) {
        before = folder.resolve("before");
        after = folder.resolve("after");
    }

    @Test
    void the_same_answers_in_another_order_differ_in_nothing() throws IOException {
        try (Part first = Part.begin(before, "records");
                Part second = Part.begin(after, "records")) {
            for (int n = 0; n < RECORDS; n++) {
                first.say("r" + n, "said of " + n);
                second.say("r" + (RECORDS - 1 - n), "said of " + (RECORDS - 1 - n));
            }
        }

        Difference found = Difference.between(before, after);

        assertThat(found.count()).isZero();
        assertThat(found.compared()).isEqualTo(RECORDS);
        assertThat(found.examples()).isEmpty();
    }

    @Test
    void one_that_is_missing_one_that_is_new_and_one_of_which_something_else_is_said_are_each_found()
            throws IOException {
        try (Part first = Part.begin(before, "records");
                Part second = Part.begin(after, "records")) {
            for (int n = 0; n < RECORDS; n++) {
                first.say("r" + n, "said of " + n);
                if (n != 17) {
                    second.say("r" + n, n == 500 ? "something else" : "said of " + n);
                }
            }
            second.say("new", "said of it");
        }

        Difference found = Difference.between(before, after);

        assertThat(found.missing()).isEqualTo(1);
        assertThat(found.added()).isEqualTo(1);
        assertThat(found.changed()).isEqualTo(1);
        assertThat(found.count()).isEqualTo(3);
        assertThat(found.compared()).isEqualTo(RECORDS + 1);
        assertThat(found.examples())
                .containsExactlyInAnyOrder(
                        "records: r500 differs",
                        "records: new was not there before, or is there twice afterwards",
                        "records: r17 is not there afterwards");
    }

    @Test
    void what_is_there_twice_is_a_difference_on_either_side() throws IOException {
        try (Part first = Part.begin(before, "records");
                Part second = Part.begin(after, "records")) {
            first.say("a", "x");
            first.say("a", "x");
            first.say("b", "x");
            second.say("a", "x");
            second.say("b", "x");
            second.say("b", "x");
        }

        Difference found = Difference.between(before, after);

        assertThat(found.changed()).isEqualTo(1);
        assertThat(found.added()).isEqualTo(1);
    }

    @Test
    void a_part_that_one_side_lacks_is_missing_whole() throws IOException {
        try (Part first = Part.begin(before, "records");
                Part other = Part.begin(before, "graphs");
                Part second = Part.begin(after, "records")) {
            first.say("a", "x");
            other.say("g", "x");
            other.say("h", "x");
            second.say("a", "x");
        }

        assertThat(Difference.between(before, after).missing()).isEqualTo(2);
        assertThat(Difference.between(after, before).added()).isEqualTo(2);
    }

    @Test
    void graphs_of_the_same_statements_are_the_same_and_a_statement_more_is_a_difference() throws IOException {
        DatasetGraph graphs = DatasetGraphFactory.create();
        DatasetGraph turned = DatasetGraphFactory.create();
        for (int n = 0; n < 20; n++) {
            graphs.add(iri("g" + n % 4), iri("s" + n), iri("p"), NodeFactory.createLiteralString("o" + n));
            int m = 19 - n;
            turned.add(iri("g" + m % 4), iri("s" + m), iri("p"), NodeFactory.createLiteralString("o" + m));
        }
        write(graphs, before);
        write(turned, after);

        Difference none = Difference.between(before, after);
        turned.add(iri("g2"), iri("s2"), iri("p"), NodeFactory.createLiteralString("one more"));
        write(turned, after);
        Difference one = Difference.between(before, after);

        assertThat(none.count()).isZero();
        assertThat(none.compared()).isEqualTo(4);
        assertThat(one.count()).isEqualTo(1);
        assertThat(one.examples()).containsExactly("graphs: urn:g2 differs");
    }

    private static void write(DatasetGraph graphs, Path folder) throws IOException {
        try (Part part = Part.begin(folder, "graphs")) {
            GraphAnswers.write(graphs, part);
        }
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("urn:" + name);
    }
}
