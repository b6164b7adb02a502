package kr.seogo.disclosure;

import java.util.regex.Pattern;
import kr.seogo.catalog.Label;

/**
 * A case's number, as people write it down and read it out: year of arrival, seven digits that run within the year, and a
 * check digit (ISO/IEC 7064, MOD 11,10), so that a slip of the pen is seen. It opens nothing: that takes the secret.
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{7}-\\d");

    public CaseNumber {
        if (!isNumber(value)) {
            throw new BadInputException(
                    "number",
                    new Label(
                            "접수번호가 아닙니다: " + shortened(value) + ". 예: 2026-0000001-5.",
                            "Not a case number, such as 2026-0000001-5; found " + shortened(value) + "."));
        }
    }

    /** The number of the {@code running}th case of a year, from 1. */
    public static CaseNumber of(int year, long running) {
        if (year < 1000 || year > 9999 || running < 1 || running > 9_999_999) {
            throw new IllegalArgumentException("No number for case " + running + " of " + year);
        }
        String digits = year + String.format(java.util.Locale.ROOT, "%07d", running);
        return new CaseNumber(digits.substring(0, 4) + "-" + digits.substring(4) + "-" + check(digits));
    }

    /** Whether a text from outside is a number whose check digit holds. */
    public static boolean isNumber(String text) {
        return FORM.matcher(text).matches() && check(text.substring(0, 4) + text.substring(5, 12)) == text.charAt(13);
    }

    /** ISO/IEC 7064, MOD 11,10: the hybrid system, which finds every wrong digit and nearly every swap. */
    private static char check(String digits) {
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + Character.digit(digits.charAt(i), 10)) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return Character.forDigit((11 - product) % 10, 10);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    @Override
    public int compareTo(CaseNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
