package kr.seogo.catalog.internal.privacy;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.api.PersonalDataHit.Confidence;
import kr.seogo.catalog.api.PersonalDataKind;

/**
 * Phone numbers (전기통신번호관리세칙): mobile, by area, 050 and 070, with or without +82. Numbers of companies (15XX, 16XX,
 * 18XX) and 080 belong to nobody in person.
 */
final class PhoneNumbers implements Rule {

    private record Form(Pattern pattern, Confidence confidence) {}

    private static final String BEFORE = "(?<![0-9A-Za-z]|[0-9][-.,])";
    private static final String AFTER = "(?![0-9A-Za-z]|[-.][0-9])";
    private static final String SEPARATOR = "(?: ?[-.)] ?| )";
    private static final String ABROAD = "(?:\\+ ?82 ?|82 ?- ?)(?:\\(0\\))?(?: ?- ?)?";

    private static final List<Form> FORMS = List.of(
            form("\\(?01[016789]" + SEPARATOR + "[0-9]{3,4}" + SEPARATOR + "[0-9]{4}", Confidence.HIGH),
            form("01[016789][0-9]{3,4}(?: ?- ?)?[0-9]{4}", Confidence.MEDIUM),
            form(ABROAD + "0?1[016789]" + SEPARATOR + "?[0-9]{3,4}" + SEPARATOR + "?[0-9]{4}", Confidence.HIGH),
            form(
                    ABROAD + "0?(?:2|[3-6][1-5]|50[2-8]|70)" + SEPARATOR + "?[0-9]{3,4}" + SEPARATOR + "?[0-9]{4}",
                    Confidence.HIGH),
            form(
                    "\\(?0(?:2|[3-6][1-5]|50[2-8]|70)" + SEPARATOR + "[0-9]{3,4}" + SEPARATOR + "[0-9]{4}",
                    Confidence.MEDIUM),
            form("0(?:2|[3-6][1-5]|50[2-8]|70)[0-9]{7,8}", Confidence.LOW));

    private static final Pattern WORD =
            Pattern.compile("전화|연락처|휴대|핸드폰|팩스|TEL|Tel|tel|FAX|Fax|HP|H\\.P|Mobile|mobile|phone|Phone|☎|☏|📞");

    private static Form form(String pattern, Confidence confidence) {
        return new Form(Pattern.compile(BEFORE + "(?:" + pattern + ")" + AFTER), confidence);
    }

    @Override
    public int fewestDigits() {
        return 9;
    }

    @Override
    public void find(PlainForm form, Consumer<Found> found) {
        for (Form one : FORMS) {
            Matcher m = one.pattern().matcher(form.text());
            while (m.find()) {
                boolean named = form.near(WORD, m.start(), 15, m.end(), 0);
                found.accept(new Found(
                        PersonalDataKind.PHONE, m.start(), m.end(), named ? Confidence.HIGH : one.confidence()));
            }
        }
    }
}
