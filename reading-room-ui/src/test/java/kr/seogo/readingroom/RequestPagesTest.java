package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.ExtensionReason;
import kr.seogo.disclosure.HearingMove;
import kr.seogo.disclosure.IntakeMove;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the pages of requests refuse, and how they say it. */
@ExtendWith(RoomExtension.class)
class RequestPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");
    private static final String WHOLE = "at=look&go=next&body=" + TestRoom.encode(TestCases.BODY)
            + "&wants=x&name=%ED%99%8D&email=a%40b.kr&delivery=electronic&ticket=";

    private final TestRoom room;

    RequestPagesTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_request() throws Exception {
        String ticket = found(TICKET, room.get("/requests/new").body());

        HttpResponse<String> first = send("/requests/new", WHOLE + ticket);
        HttpResponse<String> again = send("/requests/new", WHOLE + ticket);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("이미 제출되었습니다").doesNotContain("receipt-secret");
        assertThat(send("/requests/new", WHOLE).statusCode()).isEqualTo(409);
    }

    @Test
    void says_beside_the_field_what_is_wrong_with_a_request() throws Exception {
        for (String[] one : new String[][] {
            {"at=what&go=next&body=" + TestRoom.encode("없는 기관") + "&wants=x", "field-body-wrong", "목록에서 고르세요"},
            {"at=what&go=next&body=" + TestRoom.encode(TestCases.BODY) + "&wants=++", "field-wants-wrong", "적어야 합니다"},
            {"at=who&go=next&name=&email=a", "field-name-wrong", "성명이나 단체의 명칭"},
            {"at=who&go=next&name=a", "field-email-wrong", "주소나 연락처"},
            {"at=how&go=next&delivery=pigeon", "field-delivery-wrong", "목록에서 고르세요"},
            {WHOLE.replace("wants=x", "wants=%07") + "t1", "field-wants-wrong", "제어 문자"},
        }) {
            HttpResponse<String> answer = send("/requests/new", one[0]);
            assertThat(answer.statusCode()).as(one[0]).isEqualTo(400);
            assertThat(answer.body()).as(one[0]).contains("id=\"" + one[1] + "\"", one[2], "role=\"alert\"");
        }
    }

    @Test
    void takes_no_form_of_another_site() throws Exception {
        for (String path : List.of("/requests/new", "/requests/mine", "/requests/mine/leave")) {
            assertThat(room.post(path, "number=x&secret=y").statusCode()).isEqualTo(403);
            assertThat(room.post(path, "number=x&secret=y", "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .isEqualTo(403);
        }
        String number = Requests.assigned(room).getFirst();
        for (String path : List.of("/" + number + "/moves/close", "/" + number + "/requester", "/new", "/holidays")) {
            assertThat(room.postAs(FakeCallers.DESK, "/staff/cases" + path, "step=make&why=x")
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(room.requests().room().desk().looks(new CaseNumber(number), TestCases.DESK))
                .isEmpty();
    }

    @Test
    void a_wrong_secret_is_answered_like_a_request_that_is_none_and_then_slowed() throws Exception {
        String number = Requests.asked(room).getFirst();

        HttpResponse<String> wrong = send("/requests/mine", "number=" + number + "&secret=WRONG");
        HttpResponse<String> none = send("/requests/mine", "number=2031-0000009-0&secret=WRONG");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(none.body().replace("2031-0000009-0", number)).isEqualTo(wrong.body());
        assertThat(wrong.headers().firstValue("Set-Cookie")).isEmpty();

        HttpResponse<String> last = wrong;
        for (int i = 0; i < 20 && last.statusCode() == 403; i++) {
            last = send("/requests/mine", "number=" + number + "&secret=WRONG");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("분쯤 뒤에 다시 하세요");
        // The same house asks in the other tests, too.
        room.requests().clock().to("2026-03-09T06:00:00Z");
    }

    @Test
    void tells_in_words_that_somebody_else_was_there_first_and_keeps_what_was_filled_in() throws Exception {
        String number = Requests.assigned(room).getFirst();
        String path = "/staff/cases/" + number + "/moves/extend";
        String form = form(FakeCallers.CASES, path) + "&basis=hearing&reason=" + TestRoom.encode("제3자 의견을 듣습니다");
        Requests.move(room, number, new IntakeMove.TakeUp(""), TestCases.OFFICER);

        for (String step : List.of("look", "make")) {
            HttpResponse<String> late = room.postAs(FakeCallers.CASES, path, form + "&step=" + step);
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body()).contains("그 사이에 다른 사람이", "제3자 의견을 듣습니다", "name=\"version\" value=\"3\"");
        }
        assertThat(view(number).decisionClock().extraDays()).isZero();
    }

    @Test
    void says_the_rule_by_which_a_move_is_refused_and_where_a_row_is_wrong() throws Exception {
        String number = Requests.assigned(room).getFirst();
        Requests.heard(room, number);
        String path = "/staff/cases/" + number + "/moves/decide";
        String form = form(FakeCallers.CASES, path) + "&step=make&rows=1&kind=closed";

        HttpResponse<String> groundless = room.postAs(FakeCallers.CASES, path, form);
        assertThat(groundless.statusCode()).isEqualTo(409);
        assertThat(groundless.body()).contains("지금은 할 수 없습니다", "법 제9조제1항");

        HttpResponse<String> row =
                room.postAs(FakeCallers.CASES, path, form + "&refusals.0.part=x&refusals.0.reason=y&refusals.0.item=5");
        assertThat(row.statusCode()).isEqualTo(400);
        assertThat(row.body()).contains("id=\"field-refusals-0-fifth-wrong\"", "제5호에만");
        assertThat(room.postAs(FakeCallers.CASES, path, form + "&refusals.0.part=x&step=row")
                        .body())
                .doesNotContain("field-refusals-1-part");
        assertThat(room.postAs(
                                FakeCallers.CASES,
                                path,
                                form.replace("step=make", "step=row") + "&refusals.0.part=%3Cb%3E")
                        .body())
                .contains("field-refusals-1-part", "&lt;b&gt;");
        assertThat(view(number).decision()).isEmpty();
    }

    @Test
    void shows_what_has_not_gone_out_yet_and_tries_nothing_that_somebody_must_see_to() throws Exception {
        String received = Requests.asked(room).getFirst();

        String page = room.getAs(FakeCallers.DESK, "/staff/outbox").body();
        assertThat(page).contains("나갈 것");
        assertThat(page.split("<li class=\"entry\">"))
                .filteredOn(entry -> entry.contains(received))
                .singleElement(as(STRING))
                .contains("접수증")
                .doesNotContain("지금 다시 시도");
        assertThat(room.get("/staff/outbox").statusCode()).isEqualTo(401);
        assertThat(room.getAs(FakeCallers.OPERATOR, "/staff/outbox").statusCode())
                .isEqualTo(403);
        assertThat(room.postAs(FakeCallers.DESK, "/staff/outbox", "kind=letter&number=" + received + "&key=1")
                        .statusCode())
                .isEqualTo(403);
        assertThat(room.getAs(FakeCallers.DESK, "/en/staff/outbox").body()).contains("Outbox");
    }

    @Test
    void explains_the_date_of_a_case_that_was_extended_by_some_days_and_no_other() throws Exception {
        String number = Requests.assigned(room).getFirst();
        Requests.move(
                room,
                number,
                new HearingMove.Extend(ExtensionReason.VOLUME_OR_COMPLEXITY, Optional.of(3), "자료가 많음"),
                TestCases.OFFICER);

        String page = room.getAs(FakeCallers.CASES, "/staff/cases/" + number).body();
        Matcher link =
                Pattern.compile("href=\"(/deadlines\\?rule=decision[^\"]*)\"").matcher(page);
        assertThat(link.find()).isTrue();
        String explained = room.get(link.group(1).replace("&amp;", "&")).body();

        assertThat(link.group(1)).contains("extended=3");
        assertThat(explained).contains("2026년 3월 25일 (수)").doesNotContain("2026년 4월 3일", "deadlines.ics");
    }

    @Test
    void shows_cases_to_those_who_handle_them_and_to_nobody_else() throws Exception {
        String received = Requests.asked(room).getFirst();
        for (String path : List.of("", "/figures", "/reports", "/new", "/holidays", "/" + received)) {
            assertThat(room.get("/staff/cases" + path).statusCode()).isEqualTo(401);
            for (String token : List.of(FakeCallers.TOKEN, FakeCallers.OPERATOR, FakeCallers.OFFICER)) {
                assertThat(room.getAs(token, "/staff/cases" + path).statusCode())
                        .as(path)
                        .isEqualTo(403);
            }
        }
        assertThat(room.getAs(FakeCallers.CASES, "/staff/cases/" + received).statusCode())
                .isEqualTo(404);
        assertThat(room.getAs(FakeCallers.CASES, "/staff/cases/new").statusCode())
                .isEqualTo(403);
        assertThat(room.getAs(FakeCallers.CASES, "/staff/cases/holidays").statusCode())
                .isEqualTo(403);
        assertThat(room.getAs(FakeCallers.DESK, "/staff/cases/2031-0000001-0").statusCode())
                .isEqualTo(404);
        assertThat(room.getAs(FakeCallers.DESK, "/staff/cases/" + received + "/moves/decide")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_desk_takes_in_what_came_by_post_and_pages_through_the_worklist() throws Exception {
        HttpResponse<String> page = room.getAs(FakeCallers.DESK, "/staff/cases/new");
        String form =
                "token=" + found(TOKEN, page.body()) + "&ticket=" + found(TICKET, page.body()) + "&channel=post&body="
                        + TestRoom.encode(TestCases.BODY) + "&wants=%3Cb%3E&name=a&phone=1&delivery=copy";

        assertThat(room.postAs(FakeCallers.DESK, "/staff/cases/new", form + "&arrived=2027-01-01&step=look")
                        .body())
                .contains("id=\"field-arrived-wrong\"", "오늘보다 늦을 수 없습니다");
        HttpResponse<String> taken =
                room.postAs(FakeCallers.DESK, "/staff/cases/new", form + "&arrived=2026-03-05&step=make");
        assertThat(taken.body()).contains("receipt-secret", "2026년 3월 5일");
        assertThat(room.postAs(FakeCallers.DESK, "/staff/cases/new", form + "&step=make")
                        .statusCode())
                .isEqualTo(409);

        for (int i = 0; i < 51; i++) {
            Requests.asked(room);
        }
        String list = room.getAs(FakeCallers.DESK, "/staff/cases").body();
        Matcher next = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"").matcher(list);
        assertThat(next.find()).isTrue();
        assertThat(room.getAs(FakeCallers.DESK, next.group(1).replace("&amp;", "&"))
                        .body())
                .contains("class=\"entry\"");
    }

    private CaseState view(String number) {
        return room.requests()
                .room()
                .desk()
                .view(new CaseNumber(number), TestCases.DESK)
                .orElseThrow()
                .state();
    }

    private String form(String token, String path) throws Exception {
        String page = room.getAs(token, path).body();
        return "token=" + found(TOKEN, page) + "&version="
                + found(Pattern.compile("name=\"version\" value=\"([0-9]+)\""), page);
    }

    private HttpResponse<String> send(String path, String form) throws IOException, InterruptedException {
        return room.post(path, form, "Sec-Fetch-Site", "same-origin");
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
