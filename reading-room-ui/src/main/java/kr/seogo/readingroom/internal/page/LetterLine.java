package kr.seogo.readingroom.internal.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.LetterFormat;
import kr.seogo.disclosure.LetterState;
import kr.seogo.disclosure.LetterTo;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.LetterDesk.Settlement;
import kr.seogo.disclosure.api.LetterView;

/**
 * A letter in a list.
 *
 * @param folder address below which the letters of the case stand
 * @param staff whether staff look, who are told how it goes out and can say what they did
 */
public record LetterLine(LetterView view, String folder, boolean staff) {

    public static List<LetterLine> of(List<LetterView> letters, String folder, boolean staff) {
        return letters.stream().map(one -> new LetterLine(one, folder, staff)).toList();
    }

    /** Its name, with its statutory form where it has one. */
    public String name(Frame frame) {
        var form = view.letter().form();
        String name = frame.word(form.label());
        return form.number().isEmpty() ? name : name + " (" + frame.t("case.letter.form", form.number()) + ")";
    }

    public String whom(Frame frame) {
        return view.letter().addressee() == LetterTo.Addressee.REQUESTER
                ? frame.t("letter.requester")
                : view.letter().party();
    }

    public String address(LetterFormat format) {
        return folder + "/" + view.id() + "." + format.suffix();
    }

    /** Where what goes with it is had; empty where nothing does. */
    public Optional<String> enclosure(LetterFormat format) {
        return Optional.of(folder + "/" + view.id() + "/enclosure." + format.suffix())
                .filter(_ -> staff && view.letter().form().encloses());
    }

    /** How far it is; a requester is told no more than whether it has gone out. */
    public String state(Frame frame) {
        boolean out = Optional.of(view.state())
                .filter(state -> state.equals(LetterState.SENT.code()) || state.equals(LetterState.POSTED.code()))
                .isPresent();
        return staff
                ? known().map(state -> frame.word(state.label())).orElse(view.state())
                : frame.t(out ? "case.letter.sent" : "case.letter.due");
    }

    /** Whether it waits for somebody. */
    public boolean waits() {
        return staff && known().filter(LetterState::needsSomebody).isPresent();
    }

    /** Where it can be said what was done about it; empty where nothing can be. */
    public Optional<String> settling() {
        return known().filter(state -> staff
                        && Arrays.stream(Settlement.values())
                                .anyMatch(how -> how.from().contains(state)))
                .map(_ -> folder + "/" + view.id() + "/settle");
    }

    private Optional<LetterState> known() {
        return Term.of(LetterState.values(), view.state());
    }
}
