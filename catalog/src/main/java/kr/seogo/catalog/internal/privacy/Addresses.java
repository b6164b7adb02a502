package kr.seogo.catalog.internal.privacy;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.api.PersonalDataHit.Confidence;
import kr.seogo.catalog.api.PersonalDataKind;

/** Addresses by road (도로명주소법) and by lot, beginning with a region. Found from their number backwards. */
final class Addresses implements Rule {

    private static final String REGION = "(?:[가-힣]{1,7}(?:특별자치시|특별자치도|특별시|광역시|시|도|군|구|읍|면|동|리)|서울|부산|대구|인천"
            + "|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)";

    /** Counts of other things stand behind words that end like a road's. */
    private static final String NO_COUNT = "(?![0-9]|[0-9,.]*(?: ?(?:일|개|명|건|년|월|시간|시|분|원|만|억|천|백|%|퍼센트|조|항|㎡|m|km|번째)"
            + "|(?:차|회|매|부|점|배|인|대|위|급|팀|과|주)(?![가-힣])))";

    private static final String DETAIL =
            "(?:,? ?(?:지하 ?)?[0-9가-힣A-Za-z]{0,15}?[0-9]{1,4}(?:동|호|층)(?: ?[0-9]{1,4}(?:호|층))?)?";

    private static final Pattern ROAD = Pattern.compile("(?<![가-힣])" + REGION + " (?:" + REGION + " ){0,3}"
            + "(?:[가-힣]{1,8}[0-9]{0,3}|[가-힣]{1,6}[0-9]{1,3}가?)(?:대로|로|길) ?[0-9]{1,4}(?:(?:번|가)?길 ?[0-9]{1,4})?(?: ?- ?[0-9]{1,4})?"
            + NO_COUNT + DETAIL);

    private static final Pattern LOT = Pattern.compile("(?<![가-힣])" + REGION + " (?:" + REGION + " ){0,3}"
            + "[가-힣]{1,7}[0-9]{0,2}(?:동|리|가) ?(?:산 ?)?[0-9]{1,4}(?: ?- ?[0-9]{1,4})?(?: ?번지)?" + NO_COUNT + DETAIL);

    private static final Pattern WORD = Pattern.compile("주소|거주|주거지|자택|소재지|본적|사는|[Aa]ddress");

    @Override
    public int fewestDigits() {
        return 1;
    }

    @Override
    public void find(PlainForm form, Consumer<Found> found) {
        find(form, ROAD, found);
        find(form, LOT, found);
    }

    private static void find(PlainForm form, Pattern pattern, Consumer<Found> found) {
        Matcher m = pattern.matcher(form.text());
        while (m.find()) {
            boolean named = form.near(WORD, m.start(), 15, m.end(), 0);
            found.accept(new Found(
                    PersonalDataKind.ADDRESS, m.start(), m.end(), named ? Confidence.HIGH : Confidence.MEDIUM));
        }
    }
}
