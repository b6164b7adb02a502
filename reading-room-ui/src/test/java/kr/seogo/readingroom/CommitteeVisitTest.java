package kr.seogo.readingroom;

import static kr.seogo.readingroom.Requests.push;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The secretary calls a meeting, hears an objection, has it voted on and minuted: without script, by keyboard. */
@ExtendWith(RoomExtension.class)
class CommitteeVisitTest {

    private final TestRoom room;

    CommitteeVisitTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void an_objection_goes_from_the_agenda_through_the_vote_into_the_minutes() {
        String number = objected();
        CommitteeStates.keep(room);
        try (BrowserVisit visit = new BrowserVisit(room, new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            visit.as(FakeCallers.DESK);
            Page page = visit.to("/staff/cases/committee").page;
            assertThat(page.textContent("main")).contains(number);

            visit.to("/staff/cases/committee/meetings/new");
            page.selectOption("#field-committee-kind", "in-person");
            page.fill("#field-committee-day", "2026-03-09");
            page.fill("#field-committee-time", "14:00");
            page.fill("#field-committee-place", "소회의실");
            push(page, "button[value=make]");
            String meeting = page.url().replaceAll("\\?.*", "").replaceAll("^https?://[^/]+", "");
            assertThat(meeting).matches("/staff/cases/committee/meetings/2026-\\d+");

            visit.to(meeting + "/moves/add-item");
            page.selectOption("#field-committee-kind", "objection");
            page.fill("#field-committee-caseNumber", number);
            made(page);
            visit.to(meeting + "/moves/tell-agenda");
            push(page, "button[value=look]");
            assertThat(page.textContent(".mistakes")).contains("긴급한 사유");
            page.fill("#field-committee-urgency", "결정 기한이 닥침");
            made(page);
            visit.to(meeting + "/moves/hand-papers");
            page.fill("#field-committee-urgency", "결정 기한이 닥침");
            made(page);
            visit.to(meeting + "/moves/open");
            for (String member : List.of("1", "2", "3")) {
                page.check("input[name='committee.present'][value='" + member + "']");
            }
            page.selectOption("#field-committee-presiding", "1");
            made(page);
            visit.to(meeting + "/moves/vote?item=1");
            for (int member : List.of(1, 2, 3)) {
                page.selectOption("#field-ballots-" + member + "-choice", "upheld");
            }
            page.fill("#field-committee-findings", "공개함이 옳음");
            made(page);
            assertThat(page.textContent("#agenda ~ dl, main")).contains("인용");
            visit.to(meeting + "/moves/close-meeting");
            made(page);
            visit.to(meeting + "/moves/write-minutes");
            page.fill("#field-committee-text", "심의 경과 <b>요지</b>");
            page.check("input[name='committee.signers'][value='1']");
            page.check("input[name='committee.signers'][value='3']");
            made(page);

            visit.to(meeting + "/minutes");
            assertThat(page.textContent("main")).contains("소회의실", "공개함이 옳음", "심의 경과 <b>요지</b>", "서명 전");
            visit.to("/staff/cases/" + number);
            assertThat(page.textContent("main")).contains("심의회 개최", "안건 1");
        }
    }

    /** Looks and then makes it, and is back on the meeting. */
    private static void made(Page page) {
        push(page, "button[value=look]");
        assertThat(page.locator("#effect").count()).as(page.textContent("main")).isEqualTo(1);
        push(page, "button[value=make]");
        assertThat(page.locator(".mistakes").count()).isZero();
    }

    private String objected() {
        String number = Requests.assigned(room).getFirst();
        Requests.move(
                room,
                number,
                new DecisionMove.Decide(
                        DecisionKind.CLOSED, List.of(Refusal.of("전부", 2, "이유")), List.of(), Optional.empty(), ""),
                TestCases.OFFICER);
        Requests.move(
                room,
                number,
                new ObjectionMove.FileObjection(Channel.POST, "공개하여 주십시오", Optional.empty(), ""),
                TestCases.DESK);
        return number;
    }
}
