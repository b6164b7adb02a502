package kr.seogo.catalog.internal.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.api.PersonalDataHit.Confidence;
import kr.seogo.catalog.api.PersonalDataKind;

/**
 * Numbers of residents and of foreigners: a date of birth, a digit for sex, century and nationality, six digits. Numbers
 * given since October 2020 have no check digit (주민등록법 시행규칙 2조), so one that does not hold only lowers the
 * confidence.
 */
final class RegistrationNumbers implements Rule {

    /** Digits may stand apart where there is a hyphen between the halves; without one they stand together. */
    private static final Pattern FORM = Pattern.compile(
            "(?<![0-9A-Za-z]|[0-9][-.,])(?:[0-9](?: ?[0-9]){5} ?- ?[0-9](?: ?[0-9*]){6}|[0-9]{6} ?[0-9]{7})"
                    + "(?![0-9A-Za-z]|[-.,][0-9])");

    private static final Pattern WORD = Pattern.compile("주민|외국인|거소|resident|foreign|RRN");

    /** Numbers of companies have the same form (법인 등의 등기사항에 관한 특례법 시행규칙). */
    private static final Pattern COMPANY = Pattern.compile("법인|등기|[Cc]orporat");

    @Override
    public int fewestDigits() {
        return 13;
    }

    @Override
    public void find(PlainForm form, Consumer<Found> found) {
        Matcher m = FORM.matcher(form.text());
        while (m.find()) {
            String digits = Digits.of(m.group());
            if (digits.length() == 13 && born(digits)) {
                boolean company = form.near(COMPANY, m.start(), 12, m.end(), 0);
                boolean named = !company && form.near(WORD, m.start(), 20, m.end(), 0);
                Confidence confidence = company ? Confidence.LOW : confidence(m.group(), digits, named);
                found.accept(new Found(kind(digits), m.start(), m.end(), confidence));
            }
        }
    }

    private static PersonalDataKind kind(String digits) {
        return Digits.foreigner(digits) ? PersonalDataKind.FOREIGNER_NUMBER : PersonalDataKind.RESIDENT_NUMBER;
    }

    private static boolean born(String digits) {
        int century =
                switch (digits.charAt(6)) {
                    case '1', '2', '5', '6' -> 1900;
                    case '3', '4', '7', '8' -> 2000;
                    default -> 1800;
                };
        int day = number(digits, 4);
        return Digits.date(century + number(digits, 0), number(digits, 2), day);
    }

    private static Confidence confidence(String written, String digits, boolean named) {
        boolean living = digits.charAt(6) >= '1' && digits.charAt(6) <= '8';
        if (living && (named || Digits.registration(digits))) {
            return Confidence.HIGH;
        }
        return living && written.contains("-") ? Confidence.MEDIUM : Confidence.LOW;
    }

    private static int number(String digits, int at) {
        return Integer.parseInt(digits.substring(at, at + 2));
    }
}
