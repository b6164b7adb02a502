package kr.seogo.readingroom.internal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.CaseFigure;
import kr.seogo.disclosure.api.CaseFigures.Line;
import kr.seogo.disclosure.api.CaseFigures.Standing;
import kr.seogo.disclosure.api.DaysLeft;
import kr.seogo.disclosure.api.LiveGroup;
import kr.seogo.readingroom.internal.text.Addresses;

/**
 * How the cases stand.
 *
 * @param year of receipt; empty: of all years
 * @param body whose they are
 * @param desk whether there is more than one department to tell apart
 */
public record FiguresPage(Standing standing, Optional<Integer> year, String body, boolean desk) {

    private static final String PATH = "/staff/cases/figures";

    /** What whoever looks may tell the cases apart by. */
    public List<LiveGroup> groups() {
        return Stream.of(LiveGroup.values())
                .filter(group -> desk || !ofTheDesk(group))
                .toList();
    }

    private static boolean ofTheDesk(LiveGroup group) {
        return group == LiveGroup.BODY || group == LiveGroup.DEPARTMENT;
    }

    /** What is told apart first. */
    public static LiveGroup first(boolean desk) {
        return desk ? LiveGroup.DEPARTMENT : LiveGroup.OFFICER;
    }

    /** Whether the days left are told of each line. */
    public boolean leftTold() {
        return standing.by() != LiveGroup.GROUND;
    }

    /** Whether the cases behind a line can be seen: those of other bodies cannot. */
    public boolean opens(Line line) {
        return standing.by() != LiveGroup.BODY || line.key().equals(body);
    }

    /** The same figures of another year, or told apart by something else. */
    public String address(Frame frame, Optional<Integer> asked, LiveGroup by) {
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("year", asked.map(String::valueOf).orElse(""));
        sent.put("by", by.code());
        return Addresses.of(frame.to(PATH), sent);
    }

    /** The cases behind a figure of everything. */
    public String address(Frame frame, CaseFigure figure) {
        return Addresses.of(frame.to("/staff/cases"), asked("figure", figure));
    }

    /** The cases behind the days left of everything. */
    public String address(Frame frame, DaysLeft left) {
        return Addresses.of(frame.to("/staff/cases"), asked("left", left));
    }

    /** The cases behind a figure of a line. */
    public String address(Frame frame, CaseFigure figure, Line line) {
        return Addresses.of(frame.to("/staff/cases"), of(line, asked("figure", figure)));
    }

    /** The cases behind the days left of a line. */
    public String address(Frame frame, DaysLeft left, Line line) {
        return Addresses.of(frame.to("/staff/cases"), of(line, asked("left", left)));
    }

    private Map<String, String> of(Line line, Map<String, String> asked) {
        asked.put("by", standing.by().code());
        asked.put("key", line.key());
        return asked;
    }

    private Map<String, String> asked(String name, Term term) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put(name, term.code());
        asked.put("year", year.map(String::valueOf).orElse(""));
        return asked;
    }
}
