package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.api.CaseLine;
import kr.seogo.disclosure.api.CaseQuery;
import kr.seogo.disclosure.api.Receipt;
import kr.seogo.disclosure.internal.cases.HousePractice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From when the days of who receives a request from another body run, as the house does it. */
class PassedOnTest extends CaseRoomFixture {

    @TempDir
    @SuppressWarnings("NullAway.Init") // by JUnit
    Path folder;

    private void by(String practice, String value) {
        law = DisclosureRoom.open(
                database,
                ReceiptRule.STANDARD,
                FeeTables.none(),
                HousePractice.from(folder, "2026-03-11", practice, value),
                () -> now);
        room = CaseRoom.open(database, law, KEYS, () -> now);
    }

    private LocalDate received(Move move) {
        Receipt receipt = underWay();
        now = now.plusSeconds(86_400 * 2);
        move(receipt.number(), move, DESK);
        return room.desk().list(CaseQuery.underWay(10), Actor.desk("총괄", "달빛구")).lines().stream()
                .map(CaseLine::received)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static IntakeMove.Transfer transfer() {
        return new IntakeMove.Transfer("달빛구", Optional.empty(), "소관");
    }

    private static IntakeMove.Split split() {
        return new IntakeMove.Split(List.of(new Part(BODY, "가"), new Part("달빛구", "나")), "두 기관");
    }

    @Test
    void a_transferred_request_is_received_anew_and_a_part_keeps_its_day_unless_the_house_says_otherwise() {
        assertThat(received(split())).isEqualTo("2026-03-09");
        now = Instant.parse("2026-03-09T02:00:00Z");
        assertThat(received(transfer())).isEqualTo("2026-03-11");
    }

    @Test
    void a_transferred_request_keeps_its_day_where_the_house_does_so() {
        by("transfer-starts-on-own-receipt", "no");

        assertThat(received(transfer())).isEqualTo("2026-03-09");
    }

    @Test
    void a_part_is_received_anew_where_the_house_does_so() {
        by("split-keeps-receipt", "no");

        assertThat(received(split())).isEqualTo("2026-03-11");
    }
}
