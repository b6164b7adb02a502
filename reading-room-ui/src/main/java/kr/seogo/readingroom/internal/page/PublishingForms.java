package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.seogo.disclosure.KindTerms;
import kr.seogo.disclosure.PublicationCycle;
import kr.seogo.disclosure.PublicationSubject;

/** The forms about what is published beforehand. */
public final class PublishingForms {

    private static final int ITEMS = 8;

    private PublishingForms() {}

    /** To announce a kind. */
    public static List<FormGroup> kind(List<String> departments) {
        return List.of(FormGroup.plain(
                FormField.line("kindName"),
                FormField.choice("subject", PublicationSubject.values()),
                FormField.text("scope"),
                FormField.choice("cycle", PublicationCycle.values()),
                FormField.choice("countsFrom", KindTerms.CountsFrom.values()),
                FormField.number("kindDays"),
                FormField.day("since"),
                FormField.names("department", departments),
                FormField.line("kept").maybe()));
    }

    /** To publish an edition. */
    public static List<FormGroup> edition() {
        return List.of(FormGroup.plain(
                FormField.line("period"), FormField.line("editionTitle"), FormField.text("openRecords")));
    }

    /** To end a kind. */
    public static List<FormGroup> end() {
        return List.of(FormGroup.plain(FormField.day("lastDay"), FormField.text("why")));
    }

    /** To adopt criteria. */
    public static List<FormGroup> criteria() {
        return List.of(
                FormGroup.plain(
                        FormField.day("inForce"),
                        FormField.day("reviewed"),
                        FormField.day("nextReview").maybe(),
                        FormField.line("source")),
                new FormGroup(
                        "publishing.criteria.items",
                        0,
                        IntStream.rangeClosed(1, ITEMS)
                                .mapToObj(n -> FormField.text("item" + n).maybe())
                                .toList()));
    }

    /** To enter that the result of a review was handed in. */
    public static List<FormGroup> handedIn() {
        return List.of(FormGroup.plain(FormField.day("handedInDay"), FormField.line("handedInTo")));
    }

    /** The field of a form by the name the service has for it. */
    public static String field(String name) {
        return switch (name) {
            case "name" -> "kindName";
            case "days" -> "kindDays";
            case "title" -> "editionTitle";
            case "records" -> "openRecords";
            case "last" -> "lastDay";
            case "day" -> "handedInDay";
            case "to" -> "handedInTo";
            default -> name.replace("items.", "item");
        };
    }

    /** The items of Article 9 (1) with what was filled in for each. */
    public static Stream<Integer> items() {
        return IntStream.rangeClosed(1, ITEMS).boxed();
    }
}
