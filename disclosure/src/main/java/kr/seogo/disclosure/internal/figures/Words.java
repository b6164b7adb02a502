package kr.seogo.disclosure.internal.figures;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.Ending;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.FigureGroup;

/** What the rows of a group are called, and which there always are, counted or not. */
final class Words {

    private static final Label NONE = new Label("배부 전", "not assigned yet");

    private Words() {}

    /** The rows of a group: those that there always are, then what else was found. */
    static List<String> keys(FigureGroup group, Collection<String> found) {
        return Stream.concat(always(group), found.stream().filter(key -> told(group, key)))
                .distinct()
                .toList();
    }

    private static Stream<String> always(FigureGroup group) {
        return switch (group) {
            case DEPARTMENT, OFFICER -> Stream.empty();
            case CHANNEL -> codes(Channel.values());
            case DELIVERY -> codes(DeliveryForm.values());
            case ENDING -> codes(Ending.values()).filter(code -> !code.equals(Ending.SPLIT.code()));
            case GROUND -> IntStream.rangeClosed(1, 8).mapToObj(String::valueOf);
            case DAYS -> Stream.of("1", "10", "20", "over");
        };
    }

    /** A key that the group has no row for: what is still open has no way it ended. */
    private static boolean told(FigureGroup group, String key) {
        return switch (group) {
            case DEPARTMENT, OFFICER, CHANNEL -> true;
            case DELIVERY, GROUND -> !key.isEmpty();
            case ENDING, DAYS -> false;
        };
    }

    private static Stream<String> codes(Term[] all) {
        return Arrays.stream(all).map(Term::code);
    }

    static Label of(FigureGroup group, String key) {
        return switch (group) {
            case DEPARTMENT, OFFICER -> key.isEmpty() ? NONE : new Label(key, key);
            case CHANNEL -> term(Channel.values(), key);
            case DELIVERY -> term(DeliveryForm.values(), key);
            case ENDING -> term(Ending.values(), key);
            case GROUND -> new Label("제" + key + "호", "item " + key);
            case DAYS ->
                switch (key) {
                    case "1" -> new Label("당일", "the same day");
                    case "10" -> new Label("2–10일", "2 to 10 days");
                    case "20" -> new Label("11–20일", "11 to 20 days");
                    default -> new Label("20일 초과", "more than 20 days");
                };
        };
    }

    private static <T extends Term> Label term(T[] all, String code) {
        Optional<Label> label = Term.of(all, code).map(Term::label);
        return label.orElseGet(() -> new Label(code, code));
    }
}
