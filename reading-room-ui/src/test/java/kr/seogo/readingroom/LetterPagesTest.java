package kr.seogo.readingroom;

import static kr.seogo.readingroom.Requests.push;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.ArrivalWay;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Channel;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.DecisionMove;
import kr.seogo.disclosure.GateExemption;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.ObjectionOutcome;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.api.IdentityLook;
import kr.seogo.disclosure.api.LetterView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters on the pages of whoever asked and of staff. */
@ExtendWith(RoomExtension.class)
class LetterPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final TestRoom room;

    LetterPagesTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void a_citizen_reads_a_letter_as_a_page_and_keeps_it_as_pdf_and_hwpx() throws Exception {
        List<String> made = Requests.asked(room);
        try (BrowserVisit visit = BrowserVisit.wide(room)) {
            Requests.open(visit, made.get(0), made.get(1));
            Locator letters = visit.page.locator(".letters li");
            assertThat(letters.count()).isEqualTo(1);
            assertThat(letters.first().textContent()).contains("접수증", "청구인에게");

            assertThat(kept(visit, "pdf")).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
            assertThat(kept(visit, "hwpx")).startsWith("PK".getBytes(StandardCharsets.US_ASCII));

            push(visit.page, ".letters a[href$='.html']");
            assertThat(visit.page.locator("main").textContent())
                    .contains("접수증", made.get(0), RequestVisitTest.HOSTILE, "홍길동");
            assertThat(visit.page.locator("main script, main b").count()).isZero();
            assertThat(visit.page.evaluate("getComputedStyle(document.querySelector('h1')).textAlign"))
                    .isEqualTo("center");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_letter_opens_to_its_case_alone() throws Exception {
        List<String> mine = Requests.asked(room);
        List<String> other = Requests.asked(room);
        String path = "/requests/mine/letters/" + letter(mine.get(0)).id();

        assertThat(citizen(mine, path + ".pdf").statusCode()).isEqualTo(200);
        assertThat(citizen(other, path + ".pdf").statusCode()).isEqualTo(404);
        assertThat(citizen(mine, path + ".doc").statusCode()).isEqualTo(404);
        assertThat(citizen(List.of(mine.get(0), "WRONG"), path + ".pdf").statusCode())
                .isEqualTo(403);
        assertThat(room.get(path + ".pdf").body()).contains("name=\"secret\"");
        assertThat(citizen(mine, path + ".html").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("style-src 'self'"));
        assertThat(citizen(mine, path + ".html").body()).doesNotContain("<style");
    }

    @Test
    void staff_see_how_a_letter_goes_out_and_say_what_they_did() throws Exception {
        String number = Requests.assigned(room).getFirst();
        LetterView letter = letter(number);
        room.requests().room().post().round();
        String cases = "/staff/cases/" + number;

        assertThat(room.getAs(FakeCallers.CASES, cases).body()).contains("접수증", "우편 발송 대상", "기록됩니다");
        assertThat(room.getAs(FakeCallers.CASES, "/staff/cases/letters").body()).contains(number, "우편 발송 대상");
        assertThat(room.getAs(FakeCallers.CASES, cases + "/letters/" + letter.id() + ".html")
                        .body())
                .contains("접수증", "홍길동");
        assertThat(room.requests().room().desk().looks(new CaseNumber(number), TestCases.DESK))
                .extracting(IdentityLook::who)
                .contains(TestCases.OFFICER.name());
        assertThat(room.getAs(FakeCallers.OPERATOR, cases + "/letters/" + letter.id() + ".html")
                        .statusCode())
                .isEqualTo(403);

        String settle = cases + "/letters/" + letter.id() + "/settle";
        Matcher token = TOKEN.matcher(room.getAs(FakeCallers.CASES, settle).body());
        assertThat(token.find()).isTrue();
        String form = "token=" + token.group(1);
        assertThat(post(settle, form + "&how=posted").body()).contains("field-reason-wrong");
        assertThat(post(settle, form + "&how=arrived&reason=x").statusCode()).isEqualTo(400);
        assertThat(post(settle, form + "&how=mail&reason=x").body()).contains("전자우편을 보낼 수 없습니다");
        assertThat(post(settle, "how=posted&reason=x").statusCode()).isEqualTo(403);
        assertThat(post(settle, form + "&how=posted&reason=" + URLEncoder.encode("등기로 보냄", StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(303);

        assertThat(letter(number).state()).isEqualTo("posted");
        assertThat(room.getAs(FakeCallers.CASES, settle).body()).contains("지금 손댈 일이 없습니다");
    }

    @Test
    void papers_of_the_law_hold_what_is_known_of_the_case_and_open_to_whose_they_are() throws Exception {
        List<String> made = Requests.assigned(room);
        String number = made.get(0);

        assertThat(citizen(made, "/requests/mine").body())
                .contains("정보공개 위임장", "별지 제8호서식")
                .as("what can be done should there be no decision")
                .contains("2026년 4월 4일", "2026년 5월 4일", "행정심판을 청구하거나");
        assertThat(citizen(made, "/requests/mine/papers/mandate.html").body())
                .contains("위임", "홍길동", "별지 제8호서식")
                .doesNotContain("<script>alert", "<style");
        assertThat(citizen(made, "/requests/mine/papers/mandate.pdf").statusCode())
                .isEqualTo(200);
        assertThat(citizen(made, "/requests/mine/papers/mandate.hwpx").body()).startsWith("PK");
        for (String none : List.of("objection.pdf", "hearing.pdf", "third-party-opinion.pdf", "other.pdf", "mandate")) {
            assertThat(citizen(made, "/requests/mine/papers/" + none).statusCode())
                    .as(none)
                    .isEqualTo(404);
        }

        assertThat(room.getAs(FakeCallers.CASES, "/staff/cases/" + number + "/papers/request.html")
                        .body())
                .contains("정보공개 청구서", "홍길동");
        assertThat(room.requests().room().desk().looks(new CaseNumber(number), TestCases.DESK))
                .extracting(IdentityLook::why)
                .contains("서식 출력: 정보공개 청구서");
        assertThat(room.getAs(FakeCallers.OPERATOR, "/staff/cases/" + number + "/papers/request.html")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_letter_that_passes_a_request_on_has_the_request_beside_it() throws Exception {
        CaseNumber number = new CaseNumber(Requests.assigned(room).get(0));
        var desk = room.requests().room().desk();
        int version = desk.view(number, TestCases.DESK).orElseThrow().state().version();
        desk.move(number, version, new IntakeMove.Transfer("먼바다군", Optional.of("먼바다로 1"), "소관"), TestCases.DESK);
        long letter = desk.view(number, TestCases.DESK)
                .orElseThrow()
                .letters()
                .getLast()
                .id();
        String enclosure = "/staff/cases/" + number + "/letters/" + letter + "/enclosure.";

        assertThat(room.getAs(FakeCallers.CASES, "/staff/cases/" + number).body())
                .contains("href=\"" + enclosure + "html\"", "href=\"" + enclosure + "pdf\"", "붙여 함께 보냅니다");
        assertThat(room.getAs(FakeCallers.CASES, "/en/staff/cases/" + number).body())
                .contains("goes out with this letter");
        assertThat(room.getAs(FakeCallers.CASES, enclosure + "html").body()).contains("정보공개 청구서", "홍길동", "별지 제1호의2서식");
        assertThat(room.getAs(FakeCallers.CASES, enclosure + "hwpx").body()).startsWith("PK");
        assertThat(room.getAs(FakeCallers.CASES, enclosure + "exe").statusCode())
                .isEqualTo(404);
        assertThat(room.getAs(FakeCallers.OPERATOR, enclosure + "html").statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_arrival_of_a_decision_on_an_objection_is_entered_by_its_number_and_moves_what_remains() throws Exception {
        List<String> made = Requests.assigned(room);
        String number = made.get(0);
        LocalDate today = LocalDate.ofInstant(room.requests().clock().instant(), Seoul.ZONE);
        DecisionMove.Decide refused = new DecisionMove.Decide(
                DecisionKind.CLOSED, List.of(Refusal.of("전부", 1, "이유")), List.of(), Optional.empty(), "");
        Requests.move(room, number, refused, TestCases.OFFICER);
        String form = "/staff/cases/" + number + "/moves/notice-received";
        assertThat(room.getAs(FakeCallers.CASES, form).body()).doesNotContain("결정 통지가 닿은 이의신청");
        Requests.move(
                room,
                number,
                new ObjectionMove.FileObjection(Channel.POST, "공개하여 주십시오", Optional.empty(), ""),
                TestCases.DESK);
        Requests.move(
                room,
                number,
                new ObjectionMove.ExemptCommittee(0, GateExemption.SECRET_BY_STATUTE, "법령이 비밀로 정함"),
                TestCases.DESK);
        Requests.move(
                room,
                number,
                new ObjectionMove.DecideObjection(0, ObjectionOutcome.REJECTED, "", "검토한 결과"),
                TestCases.OFFICER);

        assertThat(room.getAs(FakeCallers.CASES, form).body()).contains("결정 통지가 닿은 이의신청", "name=\"objection\"");
        assertThat(room.getAs(FakeCallers.CASES, "/en" + form).body()).contains("Objection whose decision arrived");
        int before = atTheEarliest(made);
        Requests.move(
                room,
                number,
                new DecisionMove.NoticeReceived(today, Optional.of(ArrivalWay.IN_PERSON), Optional.of(1), ""),
                TestCases.DESK);
        assertThat(room.getAs(FakeCallers.CASES, "/staff/cases/" + number).body())
                .contains("1. " + today);
        assertThat(atTheEarliest(made))
                .as("of appeal and suit it is known now, in the list of remedies and among the dates")
                .isEqualTo(before - 4);
    }

    private int atTheEarliest(List<String> made) throws Exception {
        return citizen(made, "/requests/mine").body().split("빨라도", -1).length - 1;
    }

    private static byte[] kept(BrowserVisit visit, String suffix) throws IOException {
        Download download =
                visit.page.waitForDownload(() -> visit.page.press(".letters a[href$='." + suffix + "']", "Enter"));
        return Files.readAllBytes(download.path());
    }

    private LetterView letter(String number) {
        return room.requests()
                .room()
                .desk()
                .view(new CaseNumber(number), TestCases.DESK)
                .orElseThrow()
                .letters()
                .getFirst();
    }

    private HttpResponse<String> citizen(List<String> made, String path) throws Exception {
        return room.get(path, "Cookie", "seogo-request=" + made.get(0) + "." + made.get(1));
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return room.postAs(FakeCallers.CASES, path, form);
    }
}
