package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.TrialClock;
import kr.seogo.catalog.Caller.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Weeks of law in a minute: a citizen asks a running server on its pages, and the day in a file goes by. */
class TrialVisitTest {

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static Path clock;

    @BeforeAll
    static void serve_a_trial() throws IOException {
        Path folder = Files.createTempDirectory("seogo-trial-");
        clock = Files.writeString(folder.resolve("clock"), "2026-03-09T10:00");
        DataFolder data = DataFolder.openForTrial(folder.resolve("data"));
        served = ServedArchive.start(folder, TrialClock.of(data, clock, Clock.systemUTC()));
        served.archive().cases().bodies().add("한빛시", "하천과");
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void a_request_becomes_overdue_when_the_day_in_the_file_goes_by() throws IOException {
        String number = asked();

        Files.writeString(clock, "2026-03-23T10:00");
        Files.setLastModifiedTime(clock, FileTime.from(Instant.parse("2026-03-23T01:00:00Z")));
        try (BrowserVisit visit = new BrowserVisit(served.address())) {
            Page page = visit.page();
            visit.to("/staff/sign-in");
            page.fill("#token", token());
            page.locator("main form button").press("Enter");
            page.waitForSelector(".staff-bar");
            assertThat(visit.to("/staff/cases")).isEqualTo(200);
            assertThat(page.locator(".entry").innerText()).contains(number, "기한 3일 지남");
            visit.to("/staff/cases/figures");
            assertThat(page.locator(".cards").first().innerText().replaceAll("\\s+", " "))
                    .contains("접수 1", "처리중 1", "기한 지남 1", "오늘 기한 0");
            page.locator("a.card-link:has-text('기한 지남')").first().press("Enter");
            page.waitForSelector(".entry");
            assertThat(page.locator(".entry").innerText()).contains(number);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** The number of a request that a citizen made on the pages and saw again. */
    private static String asked() {
        try (BrowserVisit visit = new BrowserVisit(served.address())) {
            Page page = visit.page();
            visit.to("/requests/new");
            page.selectOption("#field-body", "한빛시");
            page.fill("#field-wants", "은모래천 준설 계획");
            page.press("button[value=next]", "Enter");
            page.waitForSelector("#field-name");
            page.fill("#field-name", "홍길동");
            page.fill("#field-email", "hong@example.kr");
            page.press("button[value=next]", "Enter");
            page.waitForSelector("#field-delivery");
            page.selectOption("#field-delivery", "electronic");
            page.press("button[value=next]", "Enter");
            page.waitForSelector("button[value=to-what]");
            page.press("button[value=next]", "Enter");
            page.waitForSelector(".receipt-secret");
            String number = page.locator(".receipt-number").innerText();
            String secret = page.locator(".receipt-secret").innerText();
            assertThat(page.locator("main").innerText()).contains("2026년 3월 20일 (금)");

            visit.to("/requests/mine");
            page.fill("#number", number);
            page.fill("#secret", secret);
            page.press("main form button", "Enter");
            page.waitForSelector("#happened");
            assertThat(page.locator("main").innerText()).contains("근무일 9일 남음(달력 11일)", "은모래천 준설 계획");
            assertThat(visit.complaints()).isEmpty();
            return number;
        }
    }

    private static String token() {
        return served.archive().tokens().add("총괄 김", Role.DISCLOSURE_DESK, "한빛시", Optional.empty(), Duration.ofDays(1));
    }
}
