package kr.seogo.readingroom;

import static kr.seogo.readingroom.Requests.push;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A request from the citizen's search to what is handed over, in a browser without script. */
@ExtendWith(RoomExtension.class)
class RequestVisitTest {

    static final String HOSTILE = "<script>alert(1)</script> <b>굵게</b> \"' & 계획";

    private final TestRoom room;

    RequestVisitTest(TestRoom room) {
        this.room = room;
    }

    private BrowserVisit withoutScript() {
        return new BrowserVisit(
                room,
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
    }

    @Test
    void a_citizen_asks_and_sees_what_becomes_of_it_while_staff_decide_and_hand_it_over() {
        String number;
        String secret;
        try (BrowserVisit visit = withoutScript()) {
            Page page = visit.to("/requests/new?q=회의록").page;
            assertThat(page.locator("#offered").textContent()).contains("바로 볼 수 있는 공개 기록");
            assertThat(page.locator(".offered a.entry-title").count()).isPositive();
            Requests.fillIn(page, HOSTILE);
            assertThat(page.locator("main").textContent()).contains(HOSTILE, "법정 처리기간이 시작됩니다");
            push(page, "button[value=next]");
            number = page.locator(".receipt-number").textContent();
            secret = page.locator(".receipt-secret").textContent();
            assertThat(page.locator("main").textContent()).contains("2026년 3월 20일");

            visit.to("/requests/mine");
            page.fill("#number", number);
            page.fill("#secret", "wrong-secret");
            push(page, "main form button");
            assertThat(page.locator("#wrong").textContent()).contains("맞지 않습니다");
            page.fill("#secret", secret);
            push(page, "main form button");
            assertThat(page.locator("h1").textContent()).contains(number);
            assertThat(page.locator("main").textContent())
                    .contains("총괄부서가 처리부서를 정합니다", "근무일 9일 남음", HOSTILE)
                    .doesNotContain("홍길동");
            assertThat(visit.complaints()).isEmpty();
        }
        try (BrowserVisit visit = withoutScript().as(FakeCallers.DESK)) {
            Page page = visit.to("/staff/cases/" + number).page;
            push(page, "a[href$='/moves/assign']");
            page.selectOption("#field-department", TestCases.DEPARTMENT);
            push(page, "button[value=look]");
            assertThat(page.locator("main").textContent()).contains("저장하면 이렇게 됩니다", "상태: 접수 → 배부");
            push(page, "button[value=make]");
            assertThat(page.locator("main").textContent()).contains("배부", TestCases.DEPARTMENT);
        }
        try (BrowserVisit visit = withoutScript().as(FakeCallers.CASES)) {
            Page page = visit.to("/staff/cases").page;
            assertThat(page.locator("main").textContent()).contains(number, "근무일 9일 남음");
            visit.to("/staff/cases/" + number + "/moves/decide");
            page.selectOption("#field-kind", "open");
            page.fill("#field-disclosing-day", "2026-03-10");
            page.fill("#field-disclosing-place", "정보공개포털");
            page.selectOption("#field-disclosing-form", "electronic");
            push(page, "button[value=look]");
            assertThat(page.locator("main").textContent()).contains("정보(공개, 부분 공개, 비공개)결정 통지서: 청구인에게", "법 제11조제1항");
            push(page, "button[value=make]");
            assertThat(page.locator("#decision").textContent()).contains("공개");
            push(page, "a[href$='/moves/deliver']");
            page.selectOption("#field-form", "electronic");
            page.fill("#field-what", "준설 계획");
            page.check("#field-last");
            push(page, "button[value=look]");
            push(page, "button[value=make]");
            assertThat(page.locator("main").textContent()).contains("공개완료", "준설 계획");
            page.fill("#why", "");
            page.fill("#why", "우편으로 보내려고");
            push(page, "#requester ~ form button");
            assertThat(page.locator("main").textContent()).contains("홍길동", "기록되었습니다");
            assertThat(visit.complaints()).isEmpty();
        }
        try (BrowserVisit visit = withoutScript().as(FakeCallers.DESK)) {
            assertThat(visit.to("/staff/cases/" + number).page.locator("main").textContent())
                    .contains("신원을 본 기록", "우편으로 보내려고")
                    .doesNotContain("홍길동");
        }
        try (BrowserVisit visit = withoutScript()) {
            Requests.open(visit, number, secret);
            assertThat(visit.page.locator("main").textContent()).contains("공개를 마쳤습니다", "정보(공개, 부분 공개, 비공개)결정 통지서");
        }
    }

    @Test
    void open_records_are_offered_while_somebody_types_and_one_is_taken_with_a_click() {
        try (BrowserVisit visit = BrowserVisit.wide(room)) {
            Page page = visit.to("/requests/new").page;
            assertThat(page.locator(".offered").count()).isZero();
            page.locator("#field-wants").pressSequentially("회의록");
            page.waitForSelector(".offered a.entry-title");
            assertThat(page.locator("[aria-live] #offered").textContent()).contains("바로 볼 수 있는 공개 기록");
            page.fill("#field-wants", "없는낱말뿐");
            page.waitForSelector(".offered", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
            page.fill("#field-wants", "회의록");
            String taken = page.waitForSelector(".offered button[value^=take-]").getAttribute("value");
            push(page, ".offered button[value=" + taken + "]");
            assertThat(page.inputValue("#field-records")).isEqualTo(taken.substring("take-".length()));
            assertThat(page.inputValue("#field-wants")).isEqualTo("회의록");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_citizen_is_shown_what_one_can_do_and_withdraws() {
        List<String> made = Requests.asked(room);
        try (BrowserVisit visit = withoutScript()) {
            Requests.open(visit, made.get(0), made.get(1));
            Page page = visit.page;
            assertThat(page.locator("main").textContent()).contains("취하하면 청구가 끝나고 되돌릴 수 없습니다");
            push(page, "a[href$='/moves/withdraw']");
            page.fill("#field-reason", HOSTILE);
            push(page, "button[value=make]");
            assertThat(page.locator("main").textContent()).contains("결정 없이 끝났습니다", "취하");
            push(page, "form[action$='/leave'] button");
            assertThat(page.locator("#secret").count()).isEqualTo(1);
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
