package kr.seogo.catalog.internal.privacy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.api.PersonalDataHit.Confidence;
import kr.seogo.catalog.api.PersonalDataKind;

/** Numbers of passports and driver's licences, by their form and the words they stand beside. */
final class Documents implements Rule {

    /**
     * A way of writing a number.
     *
     * @param alone the confidence where no word names it; a form without one counts only beside its word
     */
    private record Form(PersonalDataKind kind, Pattern pattern, Pattern word, Optional<Confidence> alone) {}

    private static final String BEFORE = "(?<![0-9A-Za-z]|[0-9A-Za-z][-.])";
    private static final String AFTER = "(?![0-9A-Za-z]|[-.][0-9A-Za-z])";
    private static final Pattern PASSPORT = Pattern.compile("여권|[Pp]assport|PASSPORT");
    private static final Pattern LICENCE = Pattern.compile("면허|[Ll]icen[cs]e");
    private static final String REGION = "(?:서울|부산|경기|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산)";

    private static final List<Form> FORMS = List.of(
            form(PersonalDataKind.PASSPORT, "[MSRODG][0-9]{3}[A-Z][0-9]{4}", PASSPORT, Confidence.MEDIUM),
            form(
                    PersonalDataKind.PASSPORT,
                    "[MSRODG](?!(?:19|20)[0-9]{2}[01][0-9])[0-9]{8}",
                    PASSPORT,
                    Confidence.MEDIUM),
            form(PersonalDataKind.PASSPORT, "[MSRODG](?:19|20)[0-9]{2}[01][0-9]{3}", PASSPORT, Confidence.LOW),
            named(PersonalDataKind.PASSPORT, "[A-Za-z]{1,2} ?[0-9]{3}[0-9A-Z][0-9]{3,4}", PASSPORT),
            form(
                    PersonalDataKind.LICENCE,
                    "(?:1[1-9]|2[0-8]) ?- ?[0-9]{2} ?- ?[0-9]{6} ?- ?[0-9]{2}",
                    LICENCE,
                    Confidence.MEDIUM),
            form(
                    PersonalDataKind.LICENCE,
                    REGION + " ?-? ?[0-9]{2} ?- ?[0-9]{6} ?- ?[0-9]{2}",
                    LICENCE,
                    Confidence.MEDIUM),
            named(PersonalDataKind.LICENCE, "(?:1[1-9]|2[0-8]) ?[0-9]{2} ?[0-9]{6} ?[0-9]{2}", LICENCE));

    private static Form form(PersonalDataKind kind, String pattern, Pattern word, Confidence alone) {
        return new Form(kind, Pattern.compile(BEFORE + pattern + AFTER), word, Optional.of(alone));
    }

    private static Form named(PersonalDataKind kind, String pattern, Pattern word) {
        return new Form(kind, Pattern.compile(BEFORE + pattern + AFTER), word, Optional.empty());
    }

    @Override
    public int fewestDigits() {
        return 6;
    }

    @Override
    public void find(PlainForm form, Consumer<Found> found) {
        for (Form one : FORMS) {
            Matcher m = one.pattern().matcher(form.text());
            while (m.find()) {
                int start = m.start();
                int end = m.end();
                boolean named = form.near(one.word(), start, 25, end, 0);
                (named ? Optional.of(Confidence.HIGH) : one.alone())
                        .ifPresent(c -> found.accept(new Found(one.kind(), start, end, c)));
            }
        }
    }
}
