package kr.seogo.readingroom;

import static kr.seogo.readingroom.Requests.push;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.MeetingNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds, looks and the seat of a member, on pages without script. */
@ExtendWith(RoomExtension.class)
class DutiesVisitTest {

    private final TestRoom room;

    DutiesVisitTest(TestRoom room) {
        this.room = room;
    }

    private BrowserVisit as(String token) {
        return new BrowserVisit(room, new Browser.NewContextOptions().setJavaScriptEnabled(false)).as(token);
    }

    @Test
    void the_desk_holds_a_case_back_and_lifts_the_hold() {
        String number = Requests.assigned(room).getFirst();
        try (BrowserVisit visit = as(FakeCallers.DESK)) {
            Page page = visit.to("/staff/cases/holds").page;
            page.fill("#number", "2026-0000000-0");
            page.fill("#why", "행정심판");
            push(page, "section[aria-labelledby=put] button");
            assertThat(page.textContent(".mistakes")).contains("접수번호");

            page.fill("#number", number);
            page.fill("#why", "행정심판 <b>청구</b>");
            push(page, "section[aria-labelledby=put] button");
            assertThat(page.textContent("section[aria-labelledby=now]")).contains(number, "행정심판 <b>청구</b>", "나라");

            page.fill("#why-" + number, "각하됨");
            push(page, "form:has(#why-" + number + ") button");
            assertThat(page.textContent("section[aria-labelledby=ended]")).contains(number, "각하됨");
        }
    }

    @Test
    void a_month_of_looks_is_reviewed_by_somebody_who_did_not_look() {
        CaseNumber number = new CaseNumber(Requests.assigned(room).getFirst());
        room.requests().room().desk().requester(number, "안내 전화", TestCases.OFFICER);
        String before = room.requests().clock().instant().toString();
        room.requests().clock().to("2026-04-02T01:00:00Z");
        try (BrowserVisit visit = as(FakeCallers.OPERATOR)) {
            Page page = visit.to("/staff/look-reviews").page;
            assertThat(page.textContent("main"))
                    .contains("접속기록 점검 2026-03", number.value(), "안내 전화", "처리하지 않은 건", "점검하지 않은 달");
            assertThat(page.textContent("main")).doesNotContain("홍길동");

            page.fill("#remark", "이상 없음");
            push(page, "section[aria-labelledby=reviews] button");

            assertThat(page.textContent("section[aria-labelledby=reviews]")).contains("전산 정", "이상 없음");
            assertThat(page.textContent("main")).doesNotContain("점검하지 않은 달");
        } finally {
            room.requests().clock().to(before);
        }
    }

    @Test
    void a_member_reads_votes_and_steps_aside_at_their_own_place() {
        CommitteeStates.keep(room);
        MeetingNumber meeting = CommitteeStates.seated(room);
        try (BrowserVisit visit = as(FakeCallers.MEMBER)) {
            Page page = visit.to("/").page;
            push(page, "a[href='/staff/seat']");
            push(page, "a[href='/staff/seat/" + meeting + "']");
            push(page, "a[href$='/papers/1']");
            assertThat(page.textContent("main")).contains("청구 내용").doesNotContain("홍길동");

            visit.to("/staff/seat/" + meeting);
            push(page, "a[href*='/moves/cast']");
            page.selectOption("#field-committee-choice", "open");
            push(page, "button[value=make]");
            assertThat(page.textContent("main")).contains("내 표", "공개 의견");

            push(page, "a[href*='/moves/recuse']");
            page.selectOption("#field-committee-ground", "kin");
            page.fill("#field-committee-reason", "사촌");
            push(page, "button[value=make]");
            assertThat(page.textContent("main")).contains("자료를 보거나 표결할 수 없습니다").doesNotContain("내 표");
            assertThat(visit.to("/staff/seat/" + meeting + "/papers/1").page.textContent("main"))
                    .doesNotContain("청구 내용");
        }
    }
}
