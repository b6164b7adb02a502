package kr.seogo.disclosure.internal.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;

/** What is printed about a case: a notice that is told, or a paper that somebody fills in. */
public sealed interface Sheet permits Notice, Paper {

    Label title();

    /** Number of the annexed form of the rule, such as {@code 3의2}; empty where it has none. */
    String formNumber();

    CaseNumber number();

    LocalDate date();

    /** Who stands at its foot. */
    String from();

    Optional<String> unit();

    Recipient to();

    /** What it is about, in a sentence. */
    String lead();

    List<Section> sections();

    /** The articles it rests on. */
    List<Label> basis();

    /** Such as 별지 제7호서식; empty where the rule has no form for it. */
    default String annex() {
        return annex(formNumber());
    }

    /** The same of a form's number. */
    static String annex(String form) {
        int branch = form.indexOf('의');
        if (form.isEmpty()) {
            return "";
        }
        return branch < 0
                ? "별지 제" + form + "호서식"
                : "별지 제" + form.substring(0, branch) + "호" + form.substring(branch) + "서식";
    }

    /** Every text on it, in the order in which it is read. */
    default Stream<String> texts() {
        Stream<String> head = Stream.of(
                        Stream.of(NoticeWords.RULE.ko() + " " + annex()).filter(text -> !annex().isEmpty()),
                        both(title()),
                        Stream.of(NoticeWords.NUMBER.ko() + " " + number().value(), NoticeWords.day(date())),
                        to().texts(),
                        Stream.of(lead()))
                .flatMap(part -> part);
        Stream<String> foot = Stream.of(
                        both(NoticeWords.BASIS),
                        basis().stream().flatMap(Sheet::both),
                        Stream.of(NoticeWords.day(date()), from()),
                        unit().stream())
                .flatMap(part -> part);
        return Stream.concat(Stream.concat(head, sections().stream().flatMap(Section::texts)), foot);
    }

    /** A label in its two languages. */
    static Stream<String> both(Label label) {
        return Stream.of(label.ko(), label.en());
    }
}
