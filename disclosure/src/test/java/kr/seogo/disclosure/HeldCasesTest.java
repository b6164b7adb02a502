package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kr.seogo.disclosure.api.CaseHolds.Held;
import kr.seogo.disclosure.internal.desk.HeldQuestion;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What is held back from destruction, by whom, why, and until when, out of the histories of cases. */
class HeldCasesTest extends CaseRoomFixture {

    @Test
    void lists_what_is_held_first_and_what_was() {
        CaseNumber first = ask().number();
        CaseNumber second = ask().number();
        room.holds().hold(first, "행정심판", DESK);
        now = Instant.parse("2026-03-10T01:00:00Z");
        room.holds().hold(second, "소송", DESK);
        now = Instant.parse("2026-03-11T01:00:00Z");
        room.holds().lift(second, "각하됨", DESK);
        now = Instant.parse("2026-03-12T01:00:00Z");
        room.holds().hold(second, "항소", DESK);

        assertThat(room.holds().list(DESK)).extracting(Held::number).containsExactly(second, first, second);
        assertThat(room.holds().list(DESK)).extracting(held -> held.put().why()).containsExactly("항소", "행정심판", "소송");
        assertThat(room.holds().list(DESK).getLast()).satisfies(held -> {
            assertThat(held.end().orElseThrow().why()).isEqualTo("각하됨");
            assertThat(held.end().orElseThrow().who()).isEqualTo(DESK.name());
            assertThat(held.put().at()).isEqualTo(Instant.parse("2026-03-10T01:00:00Z"));
        });
    }

    @Test
    void are_found_by_an_index_of_their_own_among_all_steps() {
        List<String> plan = Jdbi.create(database).withHandle(handle -> {
            handle.execute(
                    "insert into disclosure.case_event (number, version, at, day, actor, role, body, kind, rule,"
                            + " why, data) select 'n' || n, 1, now(), current_date, 'x', 'desk', ?, 'assigned', 'x', '', '{}'"
                            + " from generate_series(1, 20000) n",
                    BODY);
            handle.execute("analyze disclosure.case_event");
            return handle.createQuery("explain " + HeldQuestion.STEPS)
                    .bind("body", BODY)
                    .mapTo(String.class)
                    .list();
        });

        assertThat(String.join("\n", plan)).contains("case_event_hold").doesNotContain("Seq Scan on case_event");
    }

    @Test
    void only_the_desk_of_the_body_sees_them() {
        room.holds().hold(ask().number(), "행정심판", DESK);

        assertThat(room.holds().list(OFFICER)).isEmpty();
        assertThat(room.holds().list(Actor.desk("총괄 박", "달빛구"))).isEmpty();
        assertThat(room.holds().list(Actor.requester(BODY))).isEmpty();
    }
}
