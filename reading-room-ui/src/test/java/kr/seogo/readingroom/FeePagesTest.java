package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.Disclosing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Fees are quoted on the pages by what will be made, looked at before they are said, and shown to whoever pays. */
@ExtendWith(RoomExtension.class)
class FeePagesTest {

    private static final Pattern COOKIE = Pattern.compile("^[^;]+");

    private final TestRoom room;

    FeePagesTest(TestRoom room) {
        this.room = room;
    }

    @AfterEach
    void put_the_clock_back() {
        room.requests().clock().to("2026-03-09T01:00:00Z");
    }

    @Test
    void an_officer_sees_the_sum_before_it_is_said_and_the_page_never_gives_it() throws Exception {
        String number = Requests.assigned(room).getFirst();
        String path = "/staff/cases/" + number + "/moves/quote-fees";
        String form = get(path);
        assertThat(form)
                .contains("사본 (쪽): 처음 1쪽 100원, 그 뒤 1쪽마다 50원", "우편요금 (원)", "비영리 학술단체 50% (정관)")
                .contains("청구인이 신청한 감면", "조례 제1234호 &lt;")
                .doesNotContain("name=\"won\"", "lines.0.line");

        String filled = TestRoom.hidden(form) + "&lines.0.units=30&lines.1.units=2430&reduction=academic&evidence="
                + TestRoom.encode("정관 사본") + "&won=1&lines.0.line=postage";
        HttpResponse<String> look = post(path, filled + "&step=look");

        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(look.body()).contains("수수료 3,200원의 산출 내역", "1,550", "-775", "10원 단위 버림", "정관 사본");
        assertThat(state(number).delivery().quote())
                .as("a look changes nothing")
                .isEmpty();

        assertThat(post(path, filled + "&step=make").statusCode()).isEqualTo(303);
        assertThat(state(number).delivery().quote().orElseThrow().won()).isEqualTo(3_200);
        assertThat(get("/staff/cases/" + number)).contains("수수료 3,200원의 산출 내역", "감면을 적용했습니다");
        assertThat(get(path)).contains("앞서 3,200원을 안내했습니다");
    }

    @Test
    void lines_left_empty_and_a_reduction_without_evidence_are_said_beside_the_field() throws Exception {
        String path = "/staff/cases/" + Requests.assigned(room).getFirst() + "/moves/quote-fees";
        String hidden = TestRoom.hidden(get(path));

        HttpResponse<String> empty = post(path, hidden + "&step=look");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("항목과 수량");

        HttpResponse<String> bare = post(path, hidden + "&lines.0.units=3&reduction=academic&step=look");
        assertThat(bare.statusCode()).isEqualTo(400);
        assertThat(bare.body()).contains("id=\"field-evidence-wrong\"", "소명자료가 있어야");

        HttpResponse<String> which = post(path, hidden + "&lines.0.units=3&evidence=x&step=look");
        assertThat(which.body()).contains("id=\"field-reduction-wrong\"", "감면의 종류를 골라야");
    }

    @Test
    void where_no_table_holds_the_page_says_which_one_is_missing_and_how_to_add_it() throws Exception {
        room.requests().clock().to("2027-01-05T01:00:00Z");
        String path = "/staff/cases/" + Requests.assigned(room).getFirst() + "/moves/quote-fees";

        String page = get(path);
        assertThat(page)
                .contains(TestCases.BODY + "에는 2027-01-05에 적용할 수수료 표가 없어", "있는 표: 2026-01-01부터 2026-12-31")
                .contains("disclosure.fees-folder")
                .doesNotContain("value=\"look\"");

        String number = path.split("/", -1)[3];
        String token = TestRoom.hidden(get("/staff/cases/" + number + "/moves/close"));
        HttpResponse<String> sent = post(path, token + "&lines.0.units=3&step=make");
        assertThat(sent.statusCode()).isEqualTo(409);
        assertThat(sent.body()).contains("수수료 표가 없어");
    }

    @Test
    void whoever_asked_sees_the_lines_when_to_pay_and_what_happens_then() throws Exception {
        List<String> made = Requests.assigned(room);
        String number = made.getFirst();
        Requests.move(room, number, InventedFees.reduced("정관 사본", ""), TestCases.OFFICER);
        assertThat(mine(made)).contains("수수료 3,200원의 산출 내역", "감면을 적용했습니다", "아직 결정 전입니다");

        Requests.move(
                room,
                number,
                new DecisionMove.Decide(
                        DecisionKind.OPEN,
                        List.of(),
                        List.of(),
                        Optional.of(new Disclosing(LocalDate.of(2026, 3, 12), "민원실", DeliveryForm.COPY, false)),
                        ""),
                TestCases.OFFICER);
        assertThat(mine(made))
                .contains("3,200원을 전부 내시면 그날부터 5일 안에 공개합니다")
                .contains("법에 따로 정한 납부 기한은 없습니다", "2026년 3월 12일", "2026년 3월 23일");

        Requests.move(room, number, new DeliveryMove.PayFees(3_000, "카드", ""), TestCases.DESK);
        assertThat(mine(made)).contains("3,000원을 내셨습니다. 남은 200원까지");

        Requests.move(room, number, new DeliveryMove.PayFees(200, "카드", ""), TestCases.DESK);
        assertThat(mine(made))
                .contains("2026년 3월 9일", "2026년 3월 16일", "까지 공개합니다")
                .doesNotContain("전부 내시면");
    }

    private String mine(List<String> made) throws Exception {
        HttpResponse<String> in = room.post(
                "/requests/mine",
                "number=" + made.get(0) + "&secret=" + TestRoom.encode(made.get(1)),
                "Sec-Fetch-Site",
                "same-origin");
        StringBuilder cookies = new StringBuilder();
        for (String cookie : in.headers().allValues("Set-Cookie")) {
            Matcher pair = COOKIE.matcher(cookie);
            if (pair.find()) {
                cookies.append(cookies.isEmpty() ? "" : "; ").append(pair.group());
            }
        }
        return room.get("/requests/mine", "Cookie", cookies.toString()).body();
    }

    private CaseState state(String number) {
        return room.requests()
                .room()
                .desk()
                .view(new CaseNumber(number), TestCases.DESK)
                .orElseThrow()
                .state();
    }

    private String get(String path) throws Exception {
        return room.getAs(FakeCallers.CASES, path).body();
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return room.postAs(FakeCallers.CASES, path, form);
    }
}
