package kr.seogo.disclosure.internal.figures;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.Ending;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.FigureGroup;

/** Which rows a group always has, counted or not. */
final class Words {

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
}
