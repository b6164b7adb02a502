package kr.seogo.disclosure.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseOrder;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.MoveKind;
import kr.seogo.disclosure.Term;
import org.jspecify.annotations.Nullable;

/** Moves as the doors send them. Whatever is wrong is said by the name of its field. */
public final class MoveJson {

    private static final JsonMapper MAPPER = CaseMapper.base().build();

    private MoveJson() {}

    /** Reads {@code {move, expectedVersion, …}}. */
    public static CaseOrder read(String json) {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw bad("body", "본문이 올바른 JSON이 아닙니다.", "The body is not JSON.");
        }
        if (!(node instanceof ObjectNode order)) {
            throw bad("body", "본문은 {move, expectedVersion, …}입니다.", "The body is {move, expectedVersion, …}.");
        }
        MoveKind kind = kind(order.remove("move"));
        int version = version(order.remove("expectedVersion"));
        return new CaseOrder(move(kind, order), version);
    }

    /** A move of fields by their names, as a form was filled in; a field that was left empty is not in it. */
    public static Move read(MoveKind kind, Map<String, ?> fields) {
        ObjectNode order = MAPPER.valueToTree(fields);
        return move(kind, order);
    }

    private static MoveKind kind(@Nullable JsonNode named) {
        String code = named == null ? "" : named.asText();
        return Term.of(MoveKind.values(), code)
                .orElseThrow(() -> bad(
                        "move",
                        "처리의 종류가 아닙니다: " + cut(code) + ".",
                        "move is one of "
                                + Arrays.stream(MoveKind.values())
                                        .map(MoveKind::code)
                                        .toList()
                                + "; found " + cut(code) + "."));
    }

    private static int version(@Nullable JsonNode given) {
        if (given == null || !given.isInt() || given.asInt() < 1) {
            throw bad(
                    "expectedVersion",
                    "읽은 판의 번호(expectedVersion)를 함께 보내야 합니다.",
                    "expectedVersion is the version of the case as it was seen, from 1.");
        }
        return given.asInt();
    }

    private static Move move(MoveKind kind, ObjectNode order) {
        try {
            return MAPPER.treeToValue(order, kind.type());
        } catch (JsonProcessingException e) {
            throw told(e);
        }
    }

    /** What a value itself refused comes wrapped by its reader. */
    private static BadInputException told(JsonProcessingException e) {
        Throwable cause = e;
        while (cause != null) {
            if (cause instanceof BadInputException bad) {
                return bad;
            }
            cause = cause.getCause();
        }
        String field = e instanceof JsonMappingException mapping ? path(mapping) : "body";
        return e instanceof UnrecognizedPropertyException
                ? bad(field, "이 처리에는 없는 항목입니다: " + cut(field) + ".", "This move has no such field: " + cut(field) + ".")
                : bad(field, "값을 읽을 수 없습니다: " + cut(field) + ".", "The value cannot be read: " + cut(field) + ".");
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .flatMap(name -> Optional.ofNullable(name).stream())
                .reduce((first, second) -> first + "." + second)
                .orElse("body");
    }

    private static BadInputException bad(String field, String korean, String english) {
        return new BadInputException(field, new Label(korean, english));
    }

    private static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
