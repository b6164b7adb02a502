package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.api.LegalCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptDayTest {
    private final DisclosureLaw law = DisclosureLaw.shipped();

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T18:00:00+09:00, ONLINE, 2026-03-09",
        "2026-03-09T18:00:01+09:00, ONLINE, 2026-03-10",
        "2026-03-09T18:00:01+09:00, VISIT,  2026-03-09",
        "2026-03-06T19:00:00+09:00, ONLINE, 2026-03-09", // a Friday evening
        "2026-03-07T19:00:00+09:00, ONLINE, 2026-03-09", // a Saturday evening: not one day more
        "2026-03-07T10:00:00+09:00, FAX,    2026-03-09",
        "2026-02-16T10:00:00+09:00, POST,   2026-02-19",
        "2026-03-09T14:59:59Z,      VISIT,  2026-03-09", // a minute before midnight in Seoul
        "2026-03-09T15:00:00Z,      VISIT,  2026-03-10"
    })
    void what_comes_on_a_day_off_or_late_online_is_received_the_next_working_day(
            OffsetDateTime at, Channel channel, LocalDate day) {
        assertThat(law.deadlines().receiptDay(at.toInstant(), channel)).isEqualTo(day);
    }

    @Test
    void the_cut_off_hour_is_a_setting() {
        LegalCalendar calendar = law.calendar(List.of());
        Deadlines early = law.deadlines(() -> calendar, new ReceiptRule(LocalTime.of(17, 0)));

        assertThat(early.receiptDay(
                        OffsetDateTime.parse("2026-03-09T17:30:00+09:00").toInstant(), Channel.ONLINE))
                .isEqualTo(LocalDate.of(2026, 3, 10));
    }
}
