package kr.seogo.catalog.internal.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.api.PersonalDataHit.Confidence;
import kr.seogo.catalog.api.PersonalDataKind;

/** Account numbers of 10 to 16 digits. Banks number as they please, so one counts only near a word for a bank or account. */
final class AccountNumbers implements Rule {

    private static final Pattern FORM = Pattern.compile(
            "(?<![0-9A-Za-z]|[0-9][-.,])(?:[0-9]{2,7}(?: ?- ?[0-9]{1,8}){1,4}|[0-9]{10,16})(?![0-9A-Za-z]|[-.,][0-9])");

    private static final Pattern WORD =
            Pattern.compile("은행|농협|수협|신협|새마을금고|우체국|산림조합|저축|뱅크|계좌|통장|예금주|송금|입금|이체|[Aa]ccount|[Bb]ank");

    private static final Pattern OTHER = Pattern.compile("사업자|법인|고유번호|문서번호|주문|관리번호|ISBN|접수|승인|계약번호");

    private static final Pattern DATE = Pattern.compile("(?:19|20)[0-9]{2}-(?:0?[1-9]|1[0-2])-[0-9]{1,2}.*");

    private static final int SHORTEST = 10;
    private static final int LONGEST = 16;

    @Override
    public int fewestDigits() {
        return SHORTEST;
    }

    @Override
    public void find(PlainForm form, Consumer<Found> found) {
        Matcher m = FORM.matcher(form.text());
        while (m.find()) {
            String written = m.group().replace(" ", "");
            int digits = Digits.of(written).length();
            if (digits >= SHORTEST
                    && digits <= LONGEST
                    && !DATE.matcher(written).matches()) {
                consider(form, m, found);
            }
        }
    }

    private static void consider(PlainForm form, Matcher m, Consumer<Found> found) {
        boolean other = form.near(OTHER, m.start(), 12, m.end(), 0);
        if (form.near(WORD, m.start(), 15, m.end(), 0)) {
            found.accept(
                    new Found(PersonalDataKind.ACCOUNT, m.start(), m.end(), other ? Confidence.LOW : Confidence.HIGH));
        } else if (!other && form.near(WORD, m.start(), 40, m.end(), 12)) {
            found.accept(new Found(PersonalDataKind.ACCOUNT, m.start(), m.end(), Confidence.MEDIUM));
        }
    }
}
