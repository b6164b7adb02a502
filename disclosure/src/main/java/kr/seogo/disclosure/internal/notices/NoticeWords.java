package kr.seogo.disclosure.internal.notices;

import java.time.LocalDate;
import java.util.Locale;
import kr.seogo.catalog.Label;

/** Words that stand on every notice. */
public final class NoticeWords {

    /** Whose forms they are. */
    public static final Label RULE =
            new Label("공공기관의 정보공개에 관한 법률 시행규칙", "Enforcement Rule of the Official Information Disclosure Act");

    public static final Label NUMBER = new Label("접수번호", "Case number");
    public static final Label BASIS = new Label("근거", "Legal basis");

    private NoticeWords() {}

    /** Such as 2026. 3. 9. */
    public static String day(LocalDate day) {
        return String.format(Locale.ROOT, "%d. %d. %d.", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Such as 12,300원. */
    public static String won(long won) {
        return String.format(Locale.ROOT, "%,d원", won);
    }
}
