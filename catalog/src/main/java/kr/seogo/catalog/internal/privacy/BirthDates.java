package kr.seogo.catalog.internal.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.api.PersonalDataHit.Confidence;
import kr.seogo.catalog.api.PersonalDataKind;

/** Dates beside a word that says somebody was born on them. */
final class BirthDates implements Rule {

    private static final Pattern DATE = Pattern.compile(
            "(?<![0-9])(?:((?:18|19|20)[0-9]{2}|'?[0-9]{2})(?: ?[-./] ?|년 ?)"
                    + "(1[0-2]|0?[1-9])(?: ?[-./] ?|월 ?)(3[01]|[12][0-9]|0?[1-9])(?![0-9])(?: ?일)?|((?:18|19|20)?[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?![0-9-]))");

    private static final Pattern BEFORE = Pattern.compile("생년월일|생년|출생|생일|태어|[Bb]irth|DOB|D\\.O\\.B");
    private static final Pattern AFTER = Pattern.compile("^\\.? ?(?:생(?![가-힣])|생\\)|출생|태어|에 태어|일생)");

    @Override
    public int fewestDigits() {
        return 4;
    }

    @Override
    public void find(PlainForm form, Consumer<Found> found) {
        CharSequence text = form.text();
        Matcher m = DATE.matcher(text);
        while (m.find()) {
            boolean said = BEFORE.matcher(text)
                            .region(Math.max(0, m.start() - 14), m.start())
                            .find()
                    || AFTER.matcher(text)
                            .region(m.end(), Math.min(text.length(), m.end() + 6))
                            .find();
            if (said) {
                found.accept(new Found(PersonalDataKind.BIRTH_DATE, m.start(), m.end(), Confidence.HIGH));
            }
        }
    }
}
