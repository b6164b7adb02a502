package kr.seogo.ingest.table;

import static kr.seogo.ingest.TransferRule.ENTRY_PERSONAL_DATA;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.Label;

/**
 * Looks for personal numbers in titles and descriptions the public may see. Numbers with a check digit count only where
 * it holds; resident registration numbers given since October 2020 have none, so these count by their form.
 */
final class PersonalData {

    private record Kind(Label name, Pattern form, Predicate<String> holds) {}

    private static final String BEFORE = "(?<![0-9A-Za-z-])";
    private static final String AFTER = "(?![0-9A-Za-z-])";

    private static final List<Kind> KINDS = List.of(
            kind("주민등록번호", "resident registration number", "[0-9]{6}-?[1-8][0-9]{6}", PersonalData::resident),
            kind("휴대전화번호", "mobile phone number", "01[016789][-. ]?[0-9]{3,4}[-. ]?[0-9]{4}", any -> true),
            kind("카드번호", "card number", "[3-6][0-9]{3}[- ]?[0-9]{4}[- ]?[0-9]{4}[- ]?[0-9]{3,4}", PersonalData::luhn),
            kind("여권번호", "passport number", "(?:[MSRODG][0-9]{8}|[MSRODG][0-9]{3}[A-Z][0-9]{4})", any -> true),
            kind("운전면허번호", "driving licence number", "(?:1[1-9]|2[0-8])-[0-9]{2}-[0-9]{6}-[0-9]{2}", any -> true),
            kind(
                    "전자우편주소",
                    "e-mail address",
                    "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}",
                    any -> true));

    private PersonalData() {}

    private static Kind kind(String ko, String en, String form, Predicate<String> holds) {
        return new Kind(new Label(ko, en), Pattern.compile(BEFORE + form + AFTER), holds);
    }

    static void check(RecordDraft draft, Lineage lineage, Findings findings) {
        if (lineage.publiclyListed(draft)) {
            check(draft, Column.TITLE, findings);
            check(draft, Column.DESCRIPTION, findings);
        }
    }

    private static void check(RecordDraft draft, Column column, Findings findings) {
        String text = draft.row().text(column);
        KINDS.stream()
                .filter(kind -> isIn(text, kind))
                .forEach(kind -> findings.cell(
                        ENTRY_PERSONAL_DATA,
                        draft.row(),
                        column,
                        text,
                        "공개될 " + column.korean() + "에 " + kind.name().ko()
                                + "로 보이는 것이 있습니다. 기록관리자가 확인할 때까지 기다립니다. 잘못 적은 것이면 지워 주세요.",
                        "the public " + column.heading() + " seems to hold a "
                                + kind.name().en()
                                + "; it waits for an archivist, take it out if it stands there by mistake"));
    }

    private static boolean isIn(String text, Kind kind) {
        Matcher matcher = kind.form().matcher(text);
        while (matcher.find()) {
            if (kind.holds().test(matcher.group())) {
                return true;
            }
        }
        return false;
    }

    private static boolean resident(String number) {
        String digits = digits(number);
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6));
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return false;
        }
        boolean written = number.contains("-");
        return written || residentCheckDigit(digits);
    }

    /** Weights 2 to 9 and 2 to 5, modulo 11; foreigners' numbers (5 to 8) are shifted by two. */
    private static boolean residentCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (digits.charAt(i) - '0') * (i % 8 + 2);
        }
        int shift = digits.charAt(6) >= '5' ? 13 : 11;
        return (shift - sum % 11) % 10 == digits.charAt(12) - '0';
    }

    private static boolean luhn(String number) {
        String digits = digits(number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
