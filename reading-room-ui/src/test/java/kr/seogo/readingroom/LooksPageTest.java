package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of looks: what stands on it, page by page, and who is led to a case. */
@ExtendWith(RoomExtension.class)
class LooksPageTest {

    private final TestRoom room;

    LooksPageTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void shows_archivists_record_decision_and_by_when() throws Exception {
        String page = as(FakeCallers.TOKEN, "/staff/looks");

        assertThat(page)
                .contains("다시 살펴볼 비공개 기록", "value=\"2026\"", "살펴볼 기록 1", "살펴볼 기록 50")
                .contains("5년 재분류", "2026년 12월 31일까지", "공공기록물법 제35조제2항")
                .contains("30년 공개", "2026년 1월 1일부터 공개가 원칙", "생산 1995년")
                .contains("정보공개 청구의 결정 &lt;b&gt;", "김기록", "기한 지남", "기록 7건은 아직")
                .contains("/staff/looks?until=2026&amp;cursor=50")
                .doesNotContain("살펴볼 기록 51", "결정 <b>", "살펴볼 기록 60");
        String last = as(FakeCallers.TOKEN, "/staff/looks?until=2026&cursor=50");
        assertThat(last).contains("살펴볼 기록 51", "살펴볼 기록 60", "첫 쪽").doesNotContain("rel=\"next\"");
        assertThat(as(FakeCallers.TOKEN, "/staff/looks?until=2020")).contains("2020년까지 다시 살펴볼 기록이 없습니다");
        assertThat(as(FakeCallers.TOKEN, "/en/staff/looks"))
                .contains("Closed records to look at again", "five-year look", "open in principle from");
    }

    @Test
    void leads_to_the_case_whoever_may_see_it_and_nobody_else() throws Exception {
        String number = Requests.assigned(room).getFirst();
        room.looks().forCase = number;

        assertThat(as(FakeCallers.BOTH, "/staff/looks"))
                .contains("href=\"/staff/cases/" + number + "\"", "정보공개 청구 " + number);
        assertThat(as(FakeCallers.TOKEN, "/staff/looks"))
                .contains("정보공개 청구에 따른 결정")
                .doesNotContain("/staff/cases/" + number);

        room.looks().forCase = "1999-0000001-5";
        assertThat(as(FakeCallers.BOTH, "/staff/looks")).doesNotContain("/staff/cases/1999");
    }

    @Test
    void is_for_archivists() throws Exception {
        assertThat(room.get("/staff/looks").statusCode()).isEqualTo(401);
        assertThat(room.get("/staff/looks", "Cookie", "seogo-staff=" + FakeCallers.OFFICER)
                        .statusCode())
                .isEqualTo(403);
        assertThat(as(FakeCallers.OFFICER, "/")).doesNotContain("/staff/looks");
        assertThat(as(FakeCallers.TOKEN, "/")).contains("/staff/looks");
    }

    private String as(String token, String path) throws Exception {
        return room.get(path, "Cookie", "seogo-staff=" + token).body();
    }
}
