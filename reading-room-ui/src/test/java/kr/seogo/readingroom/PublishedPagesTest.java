package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is published beforehand, on the pages: by keyboard, without a script, on a small screen, in both languages. */
@ExtendWith(RoomExtension.class)
class PublishedPagesTest {

    private final TestRoom room;
    private final long kind;

    PublishedPagesTest(TestRoom room) {
        this.room = room;
        this.kind = Published.kind(room);
    }

    @Test
    void has_no_finding_in_any_state_and_fits_a_small_screen() {
        SoftAssertions.assertSoftly(all -> {
            lookAt(all, "", "ko", new Browser.NewContextOptions().setViewportSize(1280, 900));
            lookAt(
                    all,
                    "/en",
                    "en",
                    new Browser.NewContextOptions()
                            .setColorScheme(ColorScheme.DARK)
                            .setViewportSize(768, 900));
            lookAt(all, "", "small", new Browser.NewContextOptions().setViewportSize(320, 640));
        });
    }

    private void lookAt(SoftAssertions all, String language, String how, Browser.NewContextOptions options) {
        states().forEach((name, address) -> {
            try (BrowserVisit visit = new BrowserVisit(room, options)) {
                if (address.startsWith("/staff")) {
                    visit.as(FakeCallers.DESK);
                }
                visit.to(language + address);
                Pictures.take(visit, how + " " + name);
                all.assertThat(visit.page.locator("main script, main b").count())
                        .as("markup on %s", name)
                        .isZero();
                if (how.equals("small")) {
                    all.assertThat(visit.page.evaluate("document.documentElement.scrollWidth"))
                            .as("width of %s", name)
                            .isEqualTo(320);
                } else {
                    AccessibilityTest.assertSound(all, visit, how + " " + name);
                }
            }
        });
    }

    private Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        String body = "?body=" + TestRoom.encode(TestCases.BODY);
        states.put("published", "/published");
        states.put("published-body", "/published" + body);
        states.put("published-originals", "/published?body=" + TestRoom.encode(Published.LISTED));
        states.put("published-kind", "/published/kinds/" + kind);
        states.put("published-criteria", "/published/criteria" + body);
        states.put("published-list", list("2015-06"));
        states.put("published-list-empty", list("1999-01"));
        states.put("publishing", "/staff/cases/published");
        states.put("publishing-kind", "/staff/cases/published/" + kind);
        states.put("publishing-new", "/staff/cases/published/new");
        states.put("publishing-edition", "/staff/cases/published/" + kind + "/edition?period=2025-03");
        states.put("publishing-end", "/staff/cases/published/" + kind + "/end");
        states.put("publishing-criteria", "/staff/cases/published/criteria");
        return states;
    }

    @Test
    void is_found_from_the_front_page_and_read_down_to_a_record() {
        try (BrowserVisit visit = new BrowserVisit(room, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            visit.to("/");
            Requests.push(visit.page, "a[href='/published']");
            Requests.push(visit.page, "a.card-link:has-text('" + TestCases.BODY + "')");
            assertThat(visit.page.locator("main").innerText())
                    .contains("매월, 기간이 끝난 뒤 10일 안", TestCases.DEPARTMENT, "점검 기한 지남", "끝난 항목 1개");
            assertThat(visit.page.locator("main a[href^='/decisions?body=']").count())
                    .isEqualTo(1);
            Requests.push(visit.page, "a.entry-title:has-text('업무추진비')");
            String main = visit.page.locator("main").innerText();
            assertThat(main).contains("2025년 2월", "2번째 판", "2025년 1월", "도시계획위원회 운영");
            assertThat(main).doesNotContain("담당 이");
            Requests.push(visit.page, "a.entry-title >> nth=0");
            assertThat(visit.page.url()).contains("/records/" + SmallArchive.OPEN);
        }
    }

    @Test
    void a_list_of_a_month_tells_of_a_closed_document_its_title_and_no_more() throws Exception {
        String page = room.get(list("2015-06")).body();

        assertThat(page).contains("입찰 예정가격 검토", "/api/v1/disclosure/published/list.csv?body=");
        assertThat(page).doesNotContain("숨긴 기록의 제목");
        assertThat(room.get(list("2015-13")).statusCode()).isEqualTo(400);
        assertThat(room.get("/published/list?body=x").statusCode()).isEqualTo(404);
        assertThat(room.get("/published?body=x").statusCode()).isEqualTo(404);
        assertThat(room.get("/published/kinds/99999").statusCode()).isEqualTo(404);
        assertThat(room.get("/published/criteria?body=x").statusCode()).isEqualTo(404);
    }

    @Test
    void the_desk_announces_a_department_publishes_and_what_is_wrong_stands_beside_the_field() {
        try (BrowserVisit visit = BrowserVisit.wide(room).as(FakeCallers.DESK)) {
            visit.to("/staff/cases");
            Requests.push(visit.page, "nav.filters a[href='/staff/cases/published']");
            Requests.push(visit.page, "a[href='/staff/cases/published/new']");
            visit.page.fill("#field-kindName", "계약 현황");
            visit.page.selectOption("#field-subject", "contracts-and-finance");
            visit.page.fill("#field-scope", "수의계약 전부");
            visit.page.selectOption("#field-cycle", "quarterly");
            visit.page.selectOption("#field-countsFrom", "period-end");
            visit.page.fill("#field-kindDays", "15");
            visit.page.fill("#field-since", "2025-01-01");
            visit.page.selectOption("#field-department", TestCases.DEPARTMENT);
            visit.page.fill("#field-kept", "s1nothing");
            Requests.push(visit.page, "main form button[type=submit]");
            assertThat(visit.page.locator("#field-kept-wrong").innerText()).contains("s1nothing");
            visit.page.fill("#field-kept", "");
            Requests.push(visit.page, "main form button[type=submit]");
            assertThat(visit.page.locator("h1").innerText()).isEqualTo("계약 현황");
            assertThat(visit.complaints()).isEmpty();
        }
        try (BrowserVisit visit = BrowserVisit.wide(room).as(FakeCallers.CASES)) {
            visit.to("/staff/cases/published");
            assertThat(visit.page
                            .locator("a[href='/staff/cases/published/new']")
                            .count())
                    .isZero();
            Requests.push(visit.page, "a.open-below[href*='period=2025-Q1']");
            visit.page.fill("#field-editionTitle", "1분기 계약 현황");
            visit.page.fill("#field-openRecords", SmallArchive.CLOSED);
            Requests.push(visit.page, "main form button[type=submit]");
            assertThat(visit.page.locator("#field-openRecords-wrong").innerText())
                    .contains("누구나 볼 수 있는 공개 기록이 아닙니다");
            visit.page.fill("#field-openRecords", room.address("/records/" + SmallArchive.OPEN));
            Requests.push(visit.page, "main form button[type=submit]");
            assertThat(visit.page.locator("main").innerText()).contains("1분기 계약 현황", "늦게 공표함", "공개 중인 기록 1/1");
            Requests.push(visit.page, "a.open-below[href*='replaces=']");
            assertThat(visit.page.inputValue("#field-period")).isEqualTo("2025-Q1");
            assertThat(visit.page.inputValue("#field-openRecords")).isEqualTo(SmallArchive.OPEN);
            visit.to("/staff/cases/published/new");
            assertThat(visit.page.locator("h1").innerText()).doesNotContain("알리기");
        }
    }

    @Test
    void a_form_that_was_not_shown_here_is_refused() throws Exception {
        var refused = room.post(
                "/staff/cases/published/" + kind + "/end",
                "lastDay=2026-03-31&why=x",
                "Cookie",
                "seogo-staff=" + FakeCallers.DESK,
                "Origin",
                room.address(""));

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    private static String list(String month) {
        return "/published/list?body=" + TestRoom.encode(Published.LISTED) + "&month=" + month;
    }
}
