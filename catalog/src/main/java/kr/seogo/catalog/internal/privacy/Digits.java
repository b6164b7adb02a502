package kr.seogo.catalog.internal.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Check digits and dates in numbers. */
final class Digits {

    private Digits() {}

    static String of(CharSequence text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /** Luhn's check (ISO/IEC 7812-1, annex B). */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** Weights 2 to 9 and 2 to 5, modulo 11; foreigners' numbers (5 to 8) are shifted by two. */
    static boolean registration(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 8 + 2);
        }
        int shift = foreigner(digits) ? 13 : 11;
        return (shift - sum % 11) % 10 == digits.charAt(12) - '0';
    }

    static boolean foreigner(String digits) {
        return digits.charAt(6) >= '5' && digits.charAt(6) <= '8';
    }

    static boolean date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
