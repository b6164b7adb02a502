package kr.seogo.readingroom.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.seogo.catalog.AccessProposal;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.disclosure.CaseStage;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Role;
import kr.seogo.readingroom.internal.page.Effect;
import kr.seogo.readingroom.internal.page.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern ASKED =
            Pattern.compile("\\bt\\(\"([^\"]+)\"\\s*[,)]|\"(file\\.[a-z-]+)\"|\"(search\\.mistake\\.[a-z]+)\"");

    @Test
    void says_every_sentence_in_both_languages_with_the_same_places() {
        Texts korean = Texts.of(Language.KOREAN);
        Texts english = Texts.of(Language.ENGLISH);

        assertThat(korean.keys()).isEqualTo(english.keys());
        for (String key : korean.keys()) {
            assertThat(places(korean.get(key))).as(key).isEqualTo(places(english.get(key)));
            assertThat(korean.get(key)).as(key).isNotBlank();
        }
    }

    @Test
    void has_every_sentence_that_pages_and_code_ask_for() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path source : sources()) {
            Matcher key = ASKED.matcher(Files.readString(source));
            while (key.find()) {
                asked.add(Stream.of(key.group(1), key.group(2), key.group(3))
                        .filter(java.util.Objects::nonNull)
                        .findFirst()
                        .orElseThrow());
            }
        }

        assertThat(asked).hasSizeGreaterThan(120);
        assertThat(Texts.of(Language.KOREAN).keys()).containsAll(asked);
    }

    @ParameterizedTest
    @EnumSource
    void has_every_sentence_whose_key_is_put_together(Language language) {
        Texts texts = Texts.of(language);

        for (Problem problem : Problem.values()) {
            assertThat(texts.get(problem.key() + ".title")).isNotBlank();
            assertThat(texts.get(problem.key() + ".text")).isNotBlank();
        }
        for (ExtractionNote.State state : ExtractionNote.State.values()) {
            assertThat(texts.get("extraction." + state.name())).isNotBlank();
        }
        for (Caller.Role role : Caller.Role.values()) {
            assertThat(texts.get("staff.role." + role.name())).isNotBlank();
        }
        for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
            assertThat(texts.get("sort." + sort.name().toLowerCase(Locale.ROOT)))
                    .isNotBlank();
        }
        for (AccessProposal.Defect defect : AccessProposal.Defect.values()) {
            assertThat(texts.get("decide.mistake." + defect.name())).isNotBlank();
        }
        for (Effect.Way way : Effect.Way.values()) {
            assertThat(texts.get("effect.way." + way.name())).isNotBlank();
        }
        for (String key : List.of("standing.partial", "standing.closed", "decide.mistake.list")) {
            assertThat(texts.get(key)).isNotBlank();
        }
        for (CaseStage stage : CaseStage.values()) {
            assertThat(texts.get("mine.next." + stage.code())).isNotBlank();
        }
        for (MoveKind kind : MoveKind.values()) {
            if (kind.roles().contains(Role.REQUESTER)) {
                assertThat(texts.get("mine.effect." + kind.code())).isNotBlank();
            }
        }
        for (DisclosureClass one : DisclosureClass.values()) {
            assertThat(texts.get("decide.means." + one.code())).isNotBlank();
        }
        for (String filter : List.of("level", "agency", "unit", "type", "from", "to", "disclosure", "within")) {
            assertThat(texts.get("filter." + filter)).isNotBlank();
        }
        for (String mistake : List.of("from", "to", "level", "type", "disclosure", "sort", "within")) {
            assertThat(texts.get("search.mistake." + mistake)).isNotBlank();
        }
    }

    @Test
    void refuses_a_sentence_it_does_not_have() {
        assertThatThrownBy(() -> Texts.of(Language.ENGLISH).get("no.such.sentence"))
                .hasMessageContaining("no.such.sentence");
    }

    private static List<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"));
                Stream<Path> code = Files.walk(Path.of("src/main/java"))) {
            return Stream.concat(templates, code).filter(Files::isRegularFile).toList();
        }
    }
}
