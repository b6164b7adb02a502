package kr.seogo.readingroom.internal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.seogo.disclosure.CommitteeMoveKind;
import kr.seogo.readingroom.internal.page.CommitteeForms;
import kr.seogo.readingroom.internal.page.FilledForm;

/** The fields of a form of the committee as the service takes them. */
final class SentCommittee {

    private static final List<String> MEMBERS = List.of("present", "signers", "inFavour", "against");

    private SentCommittee() {}

    /** What was left empty is left out; members are numbers, ballots are of members. */
    static Map<String, Object> fields(CommitteeMoveKind kind, FilledForm form, int item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (SentForm.fields(form).get(CommitteeForms.FIELDS) instanceof Map<?, ?> given) {
            given.forEach((name, value) -> fields.put(String.valueOf(name), value));
        }
        MEMBERS.forEach(name -> fields.computeIfPresent(name, (_, value) -> numbers(value)));
        Object recusal = fields.remove("recusal");
        if (recusal != null) {
            fields.put("kind", recusal);
        }
        if (kind == CommitteeMoveKind.VOTE) {
            fields.put("item", item);
            fields.put("ballots", ballots(form));
        }
        return fields;
    }

    private static List<Integer> numbers(Object value) {
        return value instanceof List<?> all
                ? all.stream().map(one -> Integer.valueOf(String.valueOf(one))).toList()
                : List.of();
    }

    private static List<Map<String, Object>> ballots(FilledForm form) {
        List<Map<String, Object>> ballots = new ArrayList<>();
        form.groups().stream().filter(group -> !group.name().isEmpty()).forEach(group -> group.fields().stream()
                .map(field -> form.value(field.name()))
                .filter(choice -> !choice.isEmpty())
                .forEach(choice -> ballots.add(Map.of("member", group.number(), "choice", choice))));
        return ballots;
    }
}
