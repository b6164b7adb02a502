package kr.seogo.readingroom.internal.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.AccessProposal;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.RecordId;

/**
 * The form by which an archivist decides on a record's access, as it is filled in.
 *
 * @param disclosure a class by its code, or empty
 * @param list {@code open}, {@code closed} or empty
 * @param titleChecked whether title and description were looked at
 * @param title what looks like personal data in them, masked; empty where nothing does that would be shown
 * @param version how many decisions there were when the form was shown
 * @param token what shows that the form comes from this server's page
 * @param mistakes by field, the keys of the sentences on what is wrong with it
 */
public record DecisionForm(
        RecordId record,
        String disclosure,
        Set<Integer> grounds,
        String reason,
        String list,
        boolean titleChecked,
        String title,
        int version,
        String token,
        Map<String, List<String>> mistakes) {

    public static final String OPEN = "open";
    public static final String CLOSED = "closed";

    public DecisionForm {
        grounds = Set.copyOf(grounds);
        mistakes = Map.copyOf(mistakes);
    }

    /** Filled in as it was decided last. */
    public static DecisionForm of(AccessDecision present, int version, String token) {
        return new DecisionForm(
                present.record(),
                present.disclosure().code(),
                present.grounds(),
                present.reason().equals(AccessDecision.UNSTATED) ? "" : present.reason(),
                present.listed() ? OPEN : CLOSED,
                false,
                "",
                version,
                token,
                Map.of());
    }

    /** The same with what is wrong with it. */
    public DecisionForm with(Map<String, List<String>> wrong) {
        return new DecisionForm(record, disclosure, grounds, reason, list, titleChecked, title, version, token, wrong);
    }

    /** The same, against what has been decided by now. */
    public DecisionForm against(int newest) {
        return new DecisionForm(
                record, disclosure, grounds, reason, list, titleChecked, title, newest, token, mistakes);
    }

    /** The same, asking for a look at title and description. */
    public DecisionForm asking(String found) {
        return new DecisionForm(
                record,
                disclosure,
                grounds,
                reason,
                list,
                false,
                found,
                version,
                token,
                Map.of("title", List.of("decide.mistake.TITLE")));
    }

    /** What it proposes; empty where class or list are not chosen. */
    public Optional<AccessProposal> proposal() {
        Optional<DisclosureClass> chosen = Arrays.stream(DisclosureClass.values())
                .filter(one -> one.code().equals(disclosure))
                .findFirst();
        return list.equals(OPEN) || list.equals(CLOSED)
                ? chosen.map(
                        one -> new AccessProposal(one, new TreeSet<>(grounds), reason, list.equals(OPEN), titleChecked))
                : Optional.empty();
    }

    public List<String> mistakes(String field) {
        return mistakes.getOrDefault(field, List.of());
    }
}
