package kr.seogo.catalog.internal.solr;

import static kr.seogo.catalog.internal.solr.Records.record;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kr.seogo.catalog.SearchConfiguration;
import kr.seogo.catalog.api.SearchRequest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files archivists may read and edit keep their own rules. */
class DictionaryTest {

    @Test
    void finds_every_word_by_each_of_its_parts_of_two_syllables_or_more() throws IOException {
        List<List<String>> words = words();
        Map<String, Set<String>> wordsByPart = new TreeMap<>();
        words.forEach(word -> word.stream().filter(part -> part.length() > 1).forEach(part -> wordsByPart
                .computeIfAbsent(part, any -> new TreeSet<>())
                .add("word" + words.indexOf(word))));
        SoftAssertions all = new SoftAssertions();

        try (IndexForTest index = new IndexForTest()) {
            index.holding(IntStream.range(0, words.size())
                    .mapToObj(i ->
                            record("word" + i).titled(words.get(i).getFirst()).of("가나다", null))
                    .toArray(Records[]::new));
            wordsByPart.forEach((part, expected) -> all.assertThat(index.search(
                            IndexForTest.page(SearchRequest.of(part), SearchRequest.Sort.TITLE, Optional.empty(), 100)))
                    .as(part)
                    .extracting(IndexForTest::ids, as(LIST))
                    .containsAll(expected));
        }

        all.assertAll();
    }

    @Test
    void spells_every_word_by_its_parts() throws IOException {
        assertThat(words()).hasSizeGreaterThan(100).allSatisfy(word -> assertThat(word.size() == 1
                        || String.join("", word.subList(1, word.size())).equals(word.getFirst()))
                .as(word.toString())
                .isTrue());
    }

    @Test
    void never_overwrites_the_synonyms_of_the_archive(@TempDir Path folder) throws IOException {
        SearchConfiguration.layOut(folder);
        Path own = folder.resolve("conf/synonyms-local.txt");
        Files.writeString(own, "민방위, 민방공\n");
        Files.writeString(folder.resolve("conf/synonyms.txt"), "changed");

        SearchConfiguration.layOut(folder);

        assertThat(own).hasContent("민방위, 민방공");
        assertThat(folder.resolve("conf/synonyms.txt")).content().contains("회의록, 회의 기록");
        assertThat(folder.resolve("conf")).isDirectoryContaining("glob:**/{solrconfig,schema}.xml");
    }

    private static List<List<String>> words() throws IOException {
        try (var in =
                Objects.requireNonNull(DictionaryTest.class.getResourceAsStream("/solr/records/conf/userdict.txt"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ", -1)))
                    .toList();
        }
    }
}
