package kr.seogo.catalog.internal.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RandomRecords;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordId;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;

class DescriptionTurtleTest {

    private final DescriptionTurtle turtle = new DescriptionTurtle(RandomRecords.NAMES);

    @Test
    void reads_back_every_description_as_it_was_written() {
        List<RecordDescription> records = random(500, new Random().nextLong());

        assertThat(turtle.read(turtle.write(records))).isEqualTo(records);
    }

    @Test
    void reads_a_description_in_whatever_order_a_graph_gives_it_back() {
        long seed = new Random().nextLong();
        for (RecordDescription record : random(200, seed)) {
            List<Triple> triples = new ArrayList<>();
            new DescriptionEncoder(RandomRecords.NAMES).encode(record, triples::add);
            Collections.shuffle(triples, new Random(seed));

            List<RecordDescription> read =
                    new DescriptionDecoder(RandomRecords.NAMES).all(Statements.of(triples.iterator()));

            assertThat(read).containsExactly(record);
        }
    }

    @Test
    void writes_the_same_bytes_for_the_same_records() {
        long seed = new Random().nextLong();

        assertThat(turtle.write(random(50, seed))).isEqualTo(turtle.write(random(50, seed)));
    }

    @Test
    void refuses_what_is_no_turtle_with_a_sentence() {
        assertThatThrownBy(() -> turtle.read("ceci n'est pas".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DescriptionFormatException.class)
                .hasMessageContaining("well-formed");
    }

    static List<RecordDescription> random(int count, long seed) {
        System.out.println("random descriptions out of seed " + seed);
        RandomRecords records = new RandomRecords(seed);
        List<RecordDescription> all = new ArrayList<>();
        RecordId fonds = RandomRecords.NAMES.fonds("기관");
        for (int i = 0; i < count; i++) {
            Level level = List.of(Level.values()).get(i % 4);
            Optional<RecordId> parent = level == Level.FONDS ? Optional.empty() : Optional.of(fonds);
            all.add(records.next(level, parent, "보낸 곳 " + i % 3, "번호-" + i));
        }
        return all;
    }
}
