package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.HearingMove;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case whose clock stands still shows until when. */
@ExtendWith(RoomExtension.class)
class StandstillPageTest {

    private final TestRoom room;

    StandstillPageTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void the_day_an_answer_was_asked_for_by_stands_beside_a_clock_that_stands_still() throws Exception {
        String number = Requests.assigned(room).getFirst();
        LocalDate today = LocalDate.ofInstant(room.requests().clock().instant(), Seoul.ZONE);
        Requests.move(room, number, new HearingMove.Clarify("어느 해입니까", today.plusDays(3), ""), TestCases.OFFICER);

        assertThat(room.getAs(FakeCallers.CASES, "/staff/cases/" + number).body())
                .contains("기한 멈춤 · 다음 기한");
    }
}
