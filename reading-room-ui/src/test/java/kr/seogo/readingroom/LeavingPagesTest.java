package kr.seogo.readingroom;

import static kr.seogo.readingroom.Requests.push;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.DeliveryForm;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.Disclosing;
import kr.seogo.disclosure.IdentityDocument;
import kr.seogo.disclosure.RecordDecision;
import kr.seogo.disclosure.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From marks to the citizen's download on pages without script: two people, and nothing that carries more than it shows. */
@ExtendWith(RoomExtension.class)
class LeavingPagesTest {

    private final TestRoom room;

    LeavingPagesTest(TestRoom room) {
        this.room = room;
    }

    private BrowserVisit withoutScript() {
        return new BrowserVisit(
                room,
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
    }

    @Test
    void one_marks_another_releases_and_the_citizen_downloads_what_was_handed_over() throws Exception {
        List<String> made = partly();
        String number = made.getFirst();
        String redaction;
        try (BrowserVisit visit = withoutScript().as(FakeCallers.CASES)) {
            Page page = visit.to("/staff/cases/" + number).page;
            push(page, "a[href$='/files']");
            push(page, "a[href*='/redactions/new']");
            assertThat(page.locator("main").textContent()).contains(LeavingHouse.FOUND, "물떼새", "전화번호");
            page.uncheck("#take-0");
            push(page, "main form button[type=submit]");
            assertThat(page.locator(".mistakes").textContent()).contains("남기는 것에는 사유");
            page.check("#take-0");
            page.fill("#texts", "홍길동");
            push(page, "main form button[type=submit]");
            redaction = page.url();
            assertThat(page.locator("main").textContent())
                    .contains("남은 것이 없었습니다", "물떼새", "01*-****-****", "다른 사람이 이 결과를")
                    .doesNotContain(LeavingHouse.FOUND)
                    .doesNotContain("홍길동");
            assertThat(page.locator("button[value=release]").count()).isZero();
            assertThat(visit.complaints()).isEmpty();
        }
        try (BrowserVisit visit = withoutScript().as(FakeCallers.DESK)) {
            Page page = visit.page;
            page.navigate(redaction);
            push(page, "button[value=release]");
            assertThat(page.locator("main").textContent()).contains("확정", "나라");
        }
        deliver(number);
        try (BrowserVisit visit = withoutScript()) {
            Requests.open(visit, number, made.get(1));
            Download download = visit.page.waitForDownload(() -> visit.page.press("#fetch ~ ul a", "Enter"));
            assertThat(download.suggestedFilename()).isEqualTo(number + "-1.txt");
            assertThat(Files.readString(download.path()))
                    .contains("물떼새")
                    .doesNotContain(LeavingHouse.FOUND)
                    .doesNotContain("홍길동");
        }
    }

    private void deliver(String number) {
        try (BrowserVisit visit = withoutScript().as(FakeCallers.CASES)) {
            Page page = visit.to("/staff/cases/" + number + "/moves/deliver").page;
            page.selectOption("#field-form", "electronic");
            page.fill("#field-what", "회신");
            page.check("#field-last");
            push(page, "button[value=look]");
            assertThat(page.locator(".mistakes").textContent()).contains("가림본을 내보낼 파일에 넣으십시오");
            page.check("#field-files-0");
            push(page, "button[value=look]");
            push(page, "button[value=make]");
            assertThat(page.locator("main").textContent()).contains("공개완료");
        }
    }

    @Test
    void a_file_is_brought_by_form_and_one_that_carries_more_than_it_shows_is_not_taken() throws Exception {
        List<String> made = Requests.assigned(room);
        String files = "/staff/cases/" + made.getFirst() + "/files";
        try (BrowserVisit visit = withoutScript().as(FakeCallers.CASES)) {
            Page page = visit.to(files).page;
            bring(page, RequestVisitTest.HOSTILE.replace("/", "") + ".txt", "답변입니다. 문의 02-123-4567");
            assertThat(page.locator("#files ~ ul").textContent())
                    .contains(made.getFirst() + "-1.txt", "전화번호 02-***", "<b>굵게<b>");
            bring(page, "b.txt", "답변 " + LeavingHouse.HIDDEN);
            assertThat(page.locator(".mistakes").textContent()).contains("만든 사람의 이름");
            assertThat(page.locator("#files ~ ul > li").count()).isEqualTo(1);
            push(page, "form[action$='/discard'] button");
            assertThat(page.locator("#files ~ ul > li").count()).isZero();
            assertThat(visit.complaints()).isEmpty();
        }
        HttpResponse<String> forged = room.post(
                files,
                """
                --b
                Content-Disposition: form-data; name="token"

                x
                --b
                Content-Disposition: form-data; name="file"; filename="a.txt"

                x
                --b--
                """.replace("\n", "\r\n"),
                "Content-Type",
                "multipart/form-data; boundary=b",
                "Sec-Fetch-Site",
                "same-origin",
                "Cookie",
                "seogo-staff=" + FakeCallers.CASES);
        assertThat(forged.statusCode()).isEqualTo(403);
    }

    private static void bring(Page page, String name, String text) {
        page.setInputFiles("#file", new FilePayload(name, "text/html", text.getBytes(StandardCharsets.UTF_8)));
        push(page, "form[enctype] button");
    }

    /** A request that is decided partly open, about the one record. */
    private List<String> partly() {
        List<String> made = Requests.assigned(room);
        Requests.move(
                room,
                made.getFirst(),
                new DecisionMove.Decide(
                        DecisionKind.PARTIAL,
                        List.of(Refusal.of("신청인", 6, "개인정보")),
                        List.of(),
                        Optional.of(new Disclosing(LocalDate.of(2026, 3, 9), "온라인", DeliveryForm.ELECTRONIC, false)),
                        List.of(new RecordDecision(SmallArchive.OPEN, DecisionKind.PARTIAL, List.of(6), true)),
                        ""),
                TestCases.OFFICER);
        Requests.move(
                room,
                made.getFirst(),
                new DeliveryMove.CheckIdentity(IdentityDocument.RESIDENT_CARD, false, false, ""),
                TestCases.OFFICER);
        return made;
    }
}
