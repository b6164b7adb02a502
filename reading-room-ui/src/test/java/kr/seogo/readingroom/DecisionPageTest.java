package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.RecordId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RoomExtension.class)
class DecisionPageTest {

    private static final String ADDRESS = "/staff/records/" + SmallArchive.OPEN + "/access";
    private static final String CLOSING = "&disclosure=closed&list=open&grounds=5&grounds=6&reason=%EC%82%AC%EC%9C%A0";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final TestRoom room;

    DecisionPageTest(TestRoom room) {
        this.room = room;
    }

    @AfterEach
    void forget_what_was_decided() {
        sample().made.clear();
    }

    @Test
    void shows_an_archivist_decision_history_and_form_on_the_record_page() throws Exception {
        String page = get("/records/" + SmallArchive.OPEN, FakeCallers.TOKEN).body();

        assertThat(page)
                .contains("공개 결정의 이력 1건", "2026년 3월 3일 00:30", "기록관리과 나라", "이관 2026-0001")
                .contains("action=\"" + ADDRESS + "\"", "name=\"grounds\" value=\"8\"", "name=\"version\" value=\"1\"")
                .contains("value=\"open\" required checked", "제6호 개인정보");
        assertThat(get("/records/" + SmallArchive.OPEN, FakeCallers.OFFICER).body())
                .contains("공개 결정의 이력 1건")
                .doesNotContain("name=\"grounds\"");
        assertThat(get("/records/" + SmallArchive.OPEN, FakeCallers.OPERATOR).body())
                .doesNotContain("공개 결정의 이력", "name=\"grounds\"", "기록관리과 나라");
    }

    @Test
    void shows_what_would_change_and_decides_nothing_before_the_last_button() throws Exception {
        HttpResponse<String> look = send("step=show" + CLOSING, 1);

        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(look.body())
                .contains("결정하기 전에 살펴보기", "시민이 읽을 수 있는 파일이 6개 가운데 6개에서 0개로 줄어듭니다")
                .contains("<strong class=\"effect-way\">닫힘</strong>", "<strong class=\"effect-way\">그대로</strong>")
                .contains("name=\"step\" value=\"decide\"", "제9조제1항제6호 개인정보");
        assertThat(sample().made).isEmpty();
    }

    @Test
    void decides_and_leads_to_the_record_where_it_is_seen_at_once() throws Exception {
        HttpResponse<String> decided = send("step=decide" + CLOSING, 1);

        assertThat(decided.statusCode()).isEqualTo(303);
        assertThat(decided.headers().firstValue("Location"))
                .contains(room.address("/records/" + SmallArchive.OPEN + "#access"));
        assertThat(sample().made).singleElement().satisfies(made -> {
            assertThat(made.disclosure()).isEqualTo(DisclosureClass.CLOSED);
            assertThat(made.grounds()).containsExactly(5, 6);
            assertThat(made.reason()).isEqualTo("사유");
            assertThat(made.listed()).isTrue();
            assertThat(made.decidedBy()).isEqualTo("나라");
        });
        assertThat(get("/records/" + SmallArchive.OPEN, FakeCallers.TOKEN).body())
                .contains("공개 결정의 이력 2건", "비공개 근거 제5, 6호");
        assertThat(room.get("/records/" + SmallArchive.OPEN).body()).contains("이 파일은 공개하지 않습니다");
    }

    @Test
    void changes_nothing_when_somebody_else_decided_meanwhile_and_keeps_what_was_filled_in() throws Exception {
        send("step=decide" + CLOSING, 1);

        for (String step : List.of("step=show", "step=decide")) {
            HttpResponse<String> late = send(step + CLOSING.replace("closed", "partial"), 1);

            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body())
                    .contains("그 사이에 다른 결정이 있었습니다", "아무것도 바꾸지 않았습니다", "공개 결정의 이력 2건")
                    .contains("value=\"partial\" required checked", "name=\"version\" value=\"2\"");
        }
        assertThat(sample().made).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "disclosure=closed&list=open&reason=x, wrong-grounds, 하나 이상 고르세요",
        "disclosure=partial&list=open&grounds=6&reason=++, wrong-reason, 사유를 적으세요",
        "disclosure=open&list=open&grounds=6, wrong-grounds, 공개 기록에는 비공개 근거를 둘 수 없습니다",
        "disclosure=closed&list=open&grounds=9&reason=x, wrong-grounds, 제1호부터 제8호까지",
        "disclosure=closed&list=open&grounds=6&reason=%07, wrong-reason, 제어 문자",
        "list=open, wrong-disclosure, 하나를 고르세요",
        "disclosure=secret&list=open, wrong-disclosure, 하나를 고르세요",
        "disclosure=open, wrong-list, 목록을 공개할지 고르세요"
    })
    void says_beside_the_field_what_is_wrong_and_decides_nothing(String form, String field, String sentence)
            throws Exception {
        HttpResponse<String> answer = send("step=decide&" + form, 1);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("결정하지 않았습니다", "id=\"" + field + "\"", sentence);
        assertThat(sample().made).isEmpty();
    }

    @Test
    void takes_no_form_from_elsewhere_and_none_without_the_session_s_own_token() throws Exception {
        String form = "step=decide&version=1" + CLOSING + "&token=" + token(FakeCallers.TOKEN);
        String cookie = "seogo-staff=" + FakeCallers.TOKEN;

        assertThat(room.post(ADDRESS, form, "Cookie", cookie).statusCode()).isEqualTo(403);
        assertThat(room.post(ADDRESS, form, "Cookie", cookie, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(room.post(ADDRESS, form, "Cookie", cookie, "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
        String own = "same-origin";
        assertThat(room.post(ADDRESS, "step=decide&version=1" + CLOSING, "Cookie", cookie, "Sec-Fetch-Site", own)
                        .statusCode())
                .isEqualTo(403);
        String ofAnother = form.replaceAll("token=.*", "token=" + token(FakeCallers.OFFICER));
        assertThat(room.post(ADDRESS, ofAnother, "Cookie", cookie, "Sec-Fetch-Site", own)
                        .statusCode())
                .isEqualTo(403);
        String other = "/staff/records/" + SmallArchive.PARTIAL + "/access";
        assertThat(room.post(other, form, "Cookie", cookie, "Sec-Fetch-Site", own)
                        .statusCode())
                .isEqualTo(403);
        assertThat(room.post(ADDRESS, form, "Sec-Fetch-Site", own).statusCode()).isEqualTo(401);
        assertThat(sample().made).isEmpty();
    }

    @Test
    void lets_only_archivists_decide() throws Exception {
        for (String token : List.of(FakeCallers.OFFICER, FakeCallers.OPERATOR)) {
            String form = "step=decide&version=1" + CLOSING + "&token=" + FormTokens.of(token, SmallArchive.OPEN);
            HttpResponse<String> answer =
                    room.post(ADDRESS, form, "Cookie", "seogo-staff=" + token, "Sec-Fetch-Site", "same-origin");

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("이 역할로는 할 수 없습니다");
        }
        assertThat(room.get(ADDRESS).statusCode()).isEqualTo(401);
        assertThat(get("/staff/records/s1nothng/access", FakeCallers.TOKEN).statusCode())
                .isEqualTo(404);
        assertThat(sample().made).isEmpty();
    }

    @Test
    void works_in_english_too() throws Exception {
        String page = get("/en" + ADDRESS, FakeCallers.TOKEN).body();
        HttpResponse<String> look = room.post(
                "/en" + ADDRESS,
                "step=show&version=1" + CLOSING + "&token=" + token(FakeCallers.TOKEN),
                "Cookie",
                "seogo-staff=" + FakeCallers.TOKEN,
                "Sec-Fetch-Site",
                "same-origin");

        assertThat(page).contains("Change the decision on access", "Item 6: Personal");
        assertThat(look.body()).contains("What changes for the public", "Article 9 (1) item 6");
    }

    private Sample sample() {
        return room.archive().found(new RecordId(SmallArchive.OPEN));
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return room.get(path, "Cookie", "seogo-staff=" + token);
    }

    private String token(String staff) throws Exception {
        Matcher token = TOKEN.matcher(get(ADDRESS, FakeCallers.TOKEN).body());
        assertThat(token.find()).isTrue();
        return staff.equals(FakeCallers.TOKEN) ? token.group(1) : FormTokens.of(staff, SmallArchive.OPEN);
    }

    private HttpResponse<String> send(String form, int version) throws Exception {
        List<AccessDecision> before = List.copyOf(sample().made);
        assertThat(before).hasSizeLessThan(2);
        return room.post(
                ADDRESS,
                form + "&version=" + version + "&token=" + token(FakeCallers.TOKEN),
                "Cookie",
                "seogo-staff=" + FakeCallers.TOKEN,
                "Sec-Fetch-Site",
                "same-origin");
    }
}
