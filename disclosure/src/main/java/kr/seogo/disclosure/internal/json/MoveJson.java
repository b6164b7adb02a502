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
import kr.seogo.disclosure.CommitteeMove;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.disclosure.CommitteeOrder;
import kr.seogo.disclosure.DeliveryMove;
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
        ObjectNode order = object(json);
        MoveKind kind = kind(MoveKind.values(), order.remove("move"));
        int version = version(1, order.remove("expectedVersion"));
        return new CaseOrder(move(kind.type(), order), version);
    }

    /** Reads the same of a committee, which has the version 0 before anything was entered. */
    public static CommitteeOrder readCommittee(String json) {
        ObjectNode order = object(json);
        CommitteeMoveKind kind = kind(CommitteeMoveKind.values(), order.remove("move"));
        int version = version(0, order.remove("expectedVersion"));
        return new CommitteeOrder(move(kind.type(), order), version);
    }

    /** A move of fields by their names, as a form was filled in; a field that was left empty is not in it. */
    public static Move read(MoveKind kind, Map<String, ?> fields) {
        ObjectNode order = MAPPER.valueToTree(fields);
        return move(kind.type(), order);
    }

    /** The same of a committee. */
    public static CommitteeMove read(CommitteeMoveKind kind, Map<String, ?> fields) {
        ObjectNode order = MAPPER.valueToTree(fields);
        return move(kind.type(), order);
    }

    /** The same as a door sends it. */
    public static CommitteeMove read(CommitteeMoveKind kind, String json) {
        return move(kind.type(), object(json));
    }

    private static ObjectNode object(String json) {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw bad("body", "본문이 올바른 JSON이 아닙니다.", "The body is not JSON.");
        }
        if (!(node instanceof ObjectNode order)) {
            throw bad("body", "본문은 {move, expectedVersion, …}입니다.", "The body is {move, expectedVersion, …}.");
        }
        return order;
    }

    private static <T extends Term> T kind(T[] kinds, @Nullable JsonNode named) {
        String code = named == null ? "" : named.asText();
        return Term.of(kinds, code)
                .orElseThrow(() -> bad(
                        "move",
                        "처리의 종류가 아닙니다: " + cut(code) + ".",
                        "move is one of " + Arrays.stream(kinds).map(Term::code).toList() + "; found " + cut(code)
                                + "."));
    }

    private static int version(int least, @Nullable JsonNode given) {
        if (given == null || !given.isInt() || given.asInt() < least) {
            throw bad(
                    "expectedVersion",
                    "읽은 판의 번호(expectedVersion)를 함께 보내야 합니다.",
                    "expectedVersion is the version as it was seen, from " + least + ".");
        }
        return given.asInt();
    }

    private static <M> M move(Class<? extends M> type, ObjectNode order) {
        if (type.equals(DeliveryMove.QuoteFees.class) && order.has("won")) {
            throw bad(
                    "won",
                    "금액은 적지 않습니다. 수수료 표의 항목과 수량(lines)을 보내면 기관의 수수료 표로 산출합니다.",
                    "No sum is given. Send lines, [{line, units}], of the fee table of the body: the sum is reckoned from"
                            + " it.");
        }
        try {
            return MAPPER.treeToValue(order, type);
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
