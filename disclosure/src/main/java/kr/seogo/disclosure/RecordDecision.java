package kr.seogo.disclosure;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordId;

/**
 * What a decision says of a record of the catalogue.
 *
 * @param record its name; the whole ARK is understood as well
 * @param kind who may see it from then on
 * @param items of Article 9 (1) on which it is kept closed, wholly or in part; empty: those of the decision
 * @param hides whether it may close what is open; without it a record is never closed further than it is
 * @param titleChecked whether what looks like personal data in its title and description was looked at, and may be shown
 */
public record RecordDecision(
        String record, DecisionKind kind, List<Integer> items, boolean hides, boolean titleChecked) {

    /** Of a record whose title nobody has looked at. */
    public RecordDecision(String record, DecisionKind kind, List<Integer> items, boolean hides) {
        this(record, kind, items, hides, false);
    }

    public RecordDecision {
        record = name("records", record);
        Need.given("records.kind", kind);
        items = Need.list(items).stream().distinct().sorted().toList();
    }

    /** Opened to everybody. */
    public static RecordDecision open(String record) {
        return new RecordDecision(record, DecisionKind.OPEN, List.of(), false);
    }

    public RecordId id() {
        return new RecordId(record);
    }

    /** The name of a record, out of the name itself or an ARK. */
    static String name(String field, String given) {
        String text = Need.text(field, given);
        String name = text.substring(text.lastIndexOf('/') + 1);
        if (!RecordId.isName(name)) {
            throw new BadInputException(
                    field,
                    new Label(
                            "기록의 식별자가 아닙니다: " + name + ".",
                            "Not the name of a record, such as s1bcdf…; found " + name + "."));
        }
        return name;
    }
}
