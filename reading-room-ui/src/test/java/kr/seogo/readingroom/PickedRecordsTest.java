package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import kr.seogo.disclosure.ConsultationKind;
import kr.seogo.disclosure.HearingMove;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Records of the catalogue are picked into a form from a search, and nothing that was filled in is lost. */
@ExtendWith(RoomExtension.class)
class PickedRecordsTest {

    private final TestRoom room;

    PickedRecordsTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void a_citizen_takes_an_open_record_with_a_click() throws Exception {
        assertThat(room.get("/requests/new?q=" + TestRoom.encode("회의록")).body())
                .contains("바로 읽기", "value=\"take-" + SmallArchive.OPEN + "\"");

        HttpResponse<String> taken = room.post(
                "/requests/new",
                "at=what&wants=" + TestRoom.encode("지난달 회의록") + "&go=take-" + SmallArchive.OPEN,
                "Sec-Fetch-Site",
                "same-origin");

        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).contains("value=\"" + SmallArchive.OPEN + "\"", "지난달 회의록");
    }

    @Test
    void an_officer_picks_an_open_record_to_disclose_at_once() throws Exception {
        String path = "/staff/cases/" + Requests.assigned(room).getFirst() + "/moves/immediate";
        String page = get(path);
        assertThat(page).contains("청구인이 든 기록", "value=\"take-" + SmallArchive.OPEN + "\"");

        String found = post(path, TestRoom.hidden(page) + "&reason=x1y2&find=" + TestRoom.encode("회의록") + "&step=find");
        assertThat(found).contains("x1y2", "제3차 도시계획위원회 회의록");
        String taken = post(path, TestRoom.hidden(page) + "&reason=x1y2&step=take-" + SmallArchive.OPEN);
        assertThat(taken).contains("x1y2").containsPattern("name=\"record\"[^>]* value=\"" + SmallArchive.OPEN + "\"");
    }

    @Test
    void a_decision_takes_as_many_records_as_are_picked() throws Exception {
        String path = "/staff/cases/" + Requests.assigned(room).getFirst() + "/moves/decide";
        String page = get(path);

        String first = post(path, TestRoom.hidden(page) + "&kind=open&step=take-" + SmallArchive.OPEN);
        String second = post(
                path,
                TestRoom.hidden(first) + "&kind=open&records.0.record=" + SmallArchive.OPEN
                        + "&records.0.kind=open&step=take-" + SmallArchive.PARTIAL);

        assertThat(second)
                .containsPattern("name=\"records\\.0\\.record\"[^>]* value=\"" + SmallArchive.OPEN + "\"")
                .containsPattern("name=\"records\\.1\\.record\"[^>]* value=\"" + SmallArchive.PARTIAL + "\"")
                .contains("name=\"recordRows\" value=\"2\"");
        assertThat(post(
                        path,
                        TestRoom.hidden(second) + "&kind=open&records.0.record=" + SmallArchive.OPEN
                                + "&records.0.kind=closed&records.0.items=6&step=look"))
                .contains("role=\"alert\"");
    }

    @Test
    void a_case_says_whose_records_it_is_about_until_the_producer_is_asked() throws Exception {
        String number = Requests.assigned(room).getFirst();
        assertThat(get("/staff/cases/" + number)).contains("한빛시 도시계획국에서 생산했습니다");

        Requests.move(
                room,
                number,
                new HearingMove.Consult(
                        ConsultationKind.RECORD_PRODUCER, "한빛시 도시계획국", "공개해도 됩니까", Optional.empty(), ""),
                TestCases.OFFICER);

        assertThat(get("/staff/cases/" + number)).doesNotContain("에서 생산했습니다");
    }

    private String get(String path) throws Exception {
        return room.getAs(FakeCallers.CASES, path).body();
    }

    private String post(String path, String form) throws Exception {
        return room.postAs(FakeCallers.CASES, path, form).body();
    }
}
