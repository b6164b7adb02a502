package kr.seogo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.CommitteeOrder;
import kr.seogo.disclosure.CommitteeVote;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.RosterMove;
import kr.seogo.disclosure.Term;
import org.junit.jupiter.api.Test;

/** The description of the API names every move, and of each every field and word it takes, and no other. */
class DescribedMovesTest {

    private final JsonNode document = document();

    @Test
    void describes_every_move_with_every_field_it_takes() {
        JsonNode mapping = schema("CaseMove").at("/discriminator/mapping");
        assertThat(names(mapping))
                .isEqualTo(new TreeSet<>(
                        Arrays.stream(MoveKind.values()).map(MoveKind::code).toList()));
        for (MoveKind kind : MoveKind.values()) {
            JsonNode described = document.at(mapping.path(kind.code()).asText().substring(1));
            Set<String> fields = compare(described, kind.type(), kind.code());
            fields.addAll(List.of("move", "expectedVersion"));
            assertThat(names(described.path("properties"))).as(kind.code()).isEqualTo(fields);
            assertThat(described.at("/properties/move/const").asText()).isEqualTo(kind.code());
        }
    }

    @Test
    void says_of_the_step_that_sets_an_account_that_it_needs_a_reason() {
        JsonNode step = schema("CommitteeMove");

        assertThat(step.at("/if/properties/move/const").asText()).isEqualTo(CommitteeMoveKind.ACCOUNT.code());
        assertThat(step.at("/then/required/0").asText()).isEqualTo("reason");
        String without = "{\"move\":\"account\",\"expectedVersion\":1,\"member\":1,\"account\":\"lee\"";
        assertThatThrownBy(() -> CommitteeOrder.fromJson(without + "}")).isInstanceOf(BadInputException.class);
        assertThat(CommitteeOrder.fromJson(without + ",\"reason\":\"계정 변경\"}").move())
                .isInstanceOf(RosterMove.SetAccount.class);
    }

    /** Compares what each field may hold; returns the names of all. */
    private Set<String> compare(JsonNode described, Class<?> type, String where) {
        Set<String> fields = new TreeSet<>();
        for (RecordComponent part : type.getRecordComponents()) {
            if (inner(part.getGenericType()).equals(CommitteeVote.class)) {
                continue; // a meeting of the committee gives it, and no door takes it
            }
            fields.add(part.getName());
            JsonNode field = described.at("/properties/" + part.getName());
            JsonNode one = followed(field.has("items") ? field.path("items") : field);
            Class<?> inner = inner(part.getGenericType());
            String place = where + "." + part.getName();
            if (inner.isEnum()) {
                assertThat(words(one)).as(place).isEqualTo(codes(inner));
            } else if (inner.isRecord() && !inner.equals(CaseNumber.class)) {
                assertThat(names(one.path("properties"))).as(place).isEqualTo(compare(one, inner, place));
            }
        }
        return fields;
    }

    private JsonNode followed(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Class<?> inner(Type type) {
        return type instanceof ParameterizedType several ? inner(several.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    private static List<String> codes(Class<?> type) {
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .map(one -> ((Term) one).code())
                .toList();
    }

    private static List<String> words(JsonNode described) {
        return described.path("enum").valueStream().map(JsonNode::asText).toList();
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private JsonNode schema(String name) {
        return document.at("/components/schemas/" + name);
    }

    private static JsonNode document() {
        try (InputStream in = DescribedMovesTest.class.getResourceAsStream("/openapi/openapi.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
