package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.Locale;
import kr.seogo.catalog.api.SearchResult.Hit;

/**
 * Asking for disclosure.
 *
 * @param form all its fields, those of the other steps too
 * @param offered open records that may be what is asked for
 * @param words they were looked for by
 * @param ticket by which a form that is sent twice is known
 */
public record AskPage(Step step, FilledForm form, List<Hit> offered, String words, String ticket) {

    /** The steps, in order. */
    public enum Step {
        WHAT(0),
        WHO(1),
        HOW(2),
        LOOK(3);

        private final int place;

        Step(int place) {
            this.place = place;
        }

        /** The one at a place, from 0; the nearest where there is none. */
        public static Step at(int place) {
            return List.of(values()).get(Math.clamp(place, 0, values().length - 1));
        }

        /** From 0; the first three have a group of fields each. */
        public int place() {
            return place;
        }

        /** As it stands in forms. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The step before; the first has none and stays. */
        public Step before() {
            return at(place - 1);
        }

        /** The step after; the last has none and stays. */
        public Step after() {
            return at(place + 1);
        }
    }

    public AskPage {
        offered = List.copyOf(offered);
    }

    /** The fields of this step. */
    public FilledForm shown() {
        return part(true);
    }

    /** The fields of the other steps, which are carried along. */
    public FilledForm carried() {
        return part(false);
    }

    private FilledForm part(boolean here) {
        int place = step.place();
        List<FormGroup> groups = form.groups();
        List<FormGroup> chosen = step == Step.LOOK
                ? here ? List.of() : groups
                : here
                        ? List.of(groups.get(place))
                        : groups.stream()
                                .filter(group -> !group.equals(groups.get(place)))
                                .toList();
        return new FilledForm(chosen, form.values(), form.mistakes());
    }
}
