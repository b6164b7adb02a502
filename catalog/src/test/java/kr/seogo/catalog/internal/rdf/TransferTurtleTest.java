package kr.seogo.catalog.internal.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kr.seogo.catalog.api.TransferTurtle;
import org.junit.jupiter.api.Test;

class TransferTurtleTest {

    private static final String[] VALUES = {
        "회의록", "2015-06", "a b", "“x”;둘째", "공개", "줄\n바꿈", "5;6", "폴더/a.hwp|b||c.pdf", "e\u0301%20#x", " 앞뒤 "
    };

    private final TransferTurtle turtle = new TransferTurtle();

    @Test
    void reads_back_every_table_as_it_was_written() {
        long seed = new Random().nextLong();
        System.out.println("random table out of seed " + seed);
        Random random = new Random(seed);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            rows.add(row(random, i));
        }

        TransferTurtle.Reading read = turtle.read(turtle.write(rows));

        assertThat(read.findings()).isEmpty();
        assertThat(read.rows()).isEqualTo(rows);
    }

    @Test
    void gives_korean_levels_back_in_english_and_leaves_empty_values_out() {
        byte[] written = turtle.write(List.of(Map.of("id", "1", "level", "철", "title", "도로", "unit", "")));

        assertThat(turtle.read(written).rows()).containsExactly(Map.of("id", "1", "level", "file", "title", "도로"));
    }

    @Test
    void finds_a_term_the_profile_does_not_use() {
        byte[] foreign = add("<#1> <http://example.org/secret> \"x\" .");

        assertThat(turtle.read(foreign).findings())
                .extracting(TransferTurtle.Finding::code, TransferTurtle.Finding::where)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("turtle-term", "http://example.org/secret"));
    }

    @Test
    void finds_a_second_title() {
        byte[] two = add("<#1> <" + Terms.TITLE.getURI() + "> \"둘째\" .");

        assertThat(turtle.read(two).findings())
                .extracting(TransferTurtle.Finding::code)
                .containsExactly("turtle-shape");
    }

    @Test
    void finds_text_that_is_no_turtle() {
        assertThat(turtle.read("<#1".getBytes(StandardCharsets.UTF_8)).findings())
                .extracting(TransferTurtle.Finding::code)
                .containsExactly("turtle-malformed");
    }

    @Test
    void refuses_to_write_a_level_that_is_none() {
        assertThatThrownBy(() -> turtle.write(List.of(Map.of("id", "1", "level", "상자"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("상자");
    }

    private byte[] add(String statement) {
        byte[] table = turtle.write(List.of(Map.of("id", "1", "level", "item", "title", "첫째")));
        return (new String(table, StandardCharsets.UTF_8) + "\n" + statement).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> row(Random random, int i) {
        Map<String, String> row = new HashMap<>();
        row.put("id", "번호 " + i + "/가");
        row.put("level", List.of("series", "file", "item").get(random.nextInt(3)));
        if (i > 0 && random.nextBoolean()) {
            row.put("parent", random.nextInt(5) == 0 ? "먼저 받은 것#1" : "번호 " + random.nextInt(i) + "/가");
        }
        for (String column : TransferColumns.ALL.subList(3, TransferColumns.ALL.size())) {
            if (random.nextBoolean()) {
                row.put(column, VALUES[random.nextInt(VALUES.length)]);
            }
        }
        if (random.nextInt(4) == 0) {
            row.put("비고: 기타", VALUES[random.nextInt(VALUES.length)]);
        }
        return row;
    }
}
