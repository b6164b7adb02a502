package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import kr.seogo.catalog.AccessProposal;
import kr.seogo.catalog.RecordId;
import kr.seogo.readingroom.internal.page.DecisionForm;

/** The form of a decision as a browser sent it. */
record SentDecision(RecordId record, MultivaluedMap<String, String> sent) {

    /** What the sender wants done with it. */
    enum Step {
        ALTER,
        SHOW,
        DECIDE
    }

    /** Nothing is decided unless the button that decides was pressed. */
    Step step() {
        return switch (text("step")) {
            case "decide" -> Step.DECIDE;
            case "alter" -> Step.ALTER;
            default -> Step.SHOW;
        };
    }

    /** What was filled in, with what is wrong with it. */
    DecisionForm form() {
        TreeSet<Integer> grounds = new TreeSet<>();
        boolean unknown = false;
        for (String ground : sent.getOrDefault("grounds", List.of())) {
            if (ground.matches("[1-8]")) {
                grounds.add(Integer.valueOf(ground));
            } else {
                unknown = true;
            }
        }
        DecisionForm form = new DecisionForm(
                record,
                text("disclosure"),
                grounds,
                // Browsers send line ends as CR LF.
                text("reason").strip().replace("\r\n", "\n"),
                text("list"),
                text("titleChecked").equals("true"),
                text("title"),
                version(),
                text("token"),
                Map.of());
        return form.with(mistakes(form, unknown));
    }

    private static Map<String, List<String>> mistakes(DecisionForm form, boolean unknown) {
        Map<String, List<String>> mistakes = new LinkedHashMap<>();
        Optional<AccessProposal> proposal = form.proposal();
        if (proposal.isEmpty()) {
            boolean list = form.list().equals(DecisionForm.OPEN) || form.list().equals(DecisionForm.CLOSED);
            add(mistakes, list ? "disclosure" : "list", list ? "decide.mistake.disclosure" : "decide.mistake.list");
        }
        if (unknown) {
            add(mistakes, "grounds", "decide.mistake.GROUND_UNKNOWN");
        }
        proposal.stream()
                .flatMap(one -> one.defects().stream())
                .forEach(defect -> add(mistakes, defect.where(), "decide.mistake." + defect.name()));
        return mistakes;
    }

    private static void add(Map<String, List<String>> mistakes, String field, String sentence) {
        mistakes.computeIfAbsent(field, _ -> new ArrayList<>()).add(sentence);
    }

    /** A number that was made up is answered as one that is out of date. */
    private int version() {
        String text = text("version");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    private String text(String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
