package kr.seogo.catalog.internal.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.api.PersonalDataHit.Confidence;
import kr.seogo.catalog.api.PersonalDataKind;

/** Card numbers of 14 to 16 digits in the groups they are printed in, or together. */
final class CardNumbers implements Rule {

    private static final String SEPARATOR = "(?: ?- ?| )";

    private static final Pattern FORM = Pattern.compile("(?<![0-9A-Za-z]|[0-9][-.,])(?:"
            + "[2-69][0-9]{3}(?:" + SEPARATOR + "[0-9]{4}){3}"
            + "|3[0-9]{3}" + SEPARATOR + "[0-9]{6}" + SEPARATOR + "[0-9]{4,5}"
            + "|[2-69][0-9]{13,15}"
            + ")(?![0-9A-Za-z]|[-.,][0-9])");

    private static final Pattern WORD = Pattern.compile("카드|신용|체크|card|CARD|Card");

    @Override
    public int fewestDigits() {
        return 14;
    }

    @Override
    public void find(PlainForm form, Consumer<Found> found) {
        Matcher m = FORM.matcher(form.text());
        while (m.find()) {
            boolean holds = Digits.luhn(Digits.of(m.group()));
            boolean named = form.near(WORD, m.start(), 20, m.end(), 0);
            boolean grouped = m.group().length() > Digits.of(m.group()).length();
            found.accept(new Found(PersonalDataKind.CARD, m.start(), m.end(), confidence(holds, named, grouped)));
        }
    }

    /** One number of ten holds Luhn's check by chance. */
    private static Confidence confidence(boolean holds, boolean named, boolean grouped) {
        if (holds && (named || grouped)) {
            return Confidence.HIGH;
        }
        return holds || named ? Confidence.MEDIUM : Confidence.LOW;
    }
}
