package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A citizen's way through the room: by keyboard alone, without script, from one language to the other. */
@ExtendWith(RoomExtension.class)
class VisitTest {

    private final TestRoom room;

    VisitTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void searches_opens_a_record_and_reads_its_document_by_keyboard_alone() {
        try (BrowserVisit visit = BrowserVisit.wide(room).to("/")) {
            Page page = visit.page;
            tabTo(page, "input[name=q]");
            page.keyboard().type("제3차");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=**");

            tabTo(page, "a.entry-title");
            page.keyboard().press("Enter");
            page.waitForURL("**/records/" + SmallArchive.OPEN);

            tabTo(page, "a[href='/records/" + SmallArchive.OPEN + "/files/1']");
            page.keyboard().press("Enter");
            page.waitForSelector("#pdf[data-shown='1']");

            tabTo(page, "[data-do=next]");
            page.keyboard().press("Enter");
            page.waitForSelector("#pdf[data-shown='2']");
            tabTo(page, ".pdf-sheet");
            page.keyboard().press("PageDown");
            page.waitForSelector("#pdf[data-shown='3']");
            page.keyboard().press("+");
            page.waitForFunction("document.querySelector('.pdf-zoom').textContent === '125%'");

            assertThat(page.locator(".pdf-state").textContent()).isEqualTo("3쪽 / 3");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void paints_the_document_and_not_an_empty_sheet() {
        try (BrowserVisit visit = BrowserVisit.wide(room).to("/en/records/" + SmallArchive.OPEN + "/files/1")) {
            visit.page.waitForSelector("#pdf[data-shown='1']");

            Object dark = visit.page.evaluate("""
                    () => {
                      const canvas = document.querySelector('.pdf-sheet canvas');
                      const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                      let dark = 0;
                      for (let i = 0; i < data.length; i += 4) if (data[i + 3] > 200 && data[i] < 100) dark++;
                      return dark;
                    }""");

            assertThat(((Number) dark).intValue()).isGreaterThan(500);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void skips_to_the_content_with_the_first_key() {
        try (BrowserVisit visit = BrowserVisit.wide(room).to("/browse")) {
            visit.page.keyboard().press("Tab");
            visit.page.keyboard().press("Enter");

            assertThat(visit.page.evaluate("document.activeElement.id")).isEqualTo("content");
        }
    }

    @Test
    void searches_narrows_reads_and_downloads_without_script() {
        Browser.NewContextOptions plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserVisit visit = new BrowserVisit(room, plain).to("/")) {
            Page page = visit.page;
            page.fill(".hero input[name=q]", "회의록");
            page.click(".hero button");
            page.click(".facets a[href*='type=minutes']");
            assertThat(page.locator("#found").textContent()).contains("1건 중");

            page.click("a.entry-title");
            page.click("a[href$='/files/1']");
            assertThat(page.locator(".pdf-plain").isVisible()).isTrue();
            assertThat(page.locator(".pdf-bar").isVisible()).isFalse();
            assertThat(page.locator("a[download]").first().getAttribute("href"))
                    .isEqualTo("/api/v1/records/" + SmallArchive.OPEN + "/files/1");

            page.click("text=글자로 보기");
            assertThat(page.locator(".words").textContent()).contains("용도지역 변경 안건");
        }
    }

    @Test
    void walks_the_tree_without_script() {
        Browser.NewContextOptions plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserVisit visit = new BrowserVisit(room, plain).to("/browse")) {
            for (String step : new String[] {SmallArchive.FONDS, SmallArchive.SERIES, SmallArchive.FILE}) {
                visit.page.click("a[href='/browse/" + step + "']");
            }
            visit.page.click("a[href='/records/" + SmallArchive.OPEN + "']");

            assertThat(visit.page.title()).startsWith("제3차 도시계획위원회 회의록");
        }
    }

    @Test
    void stays_in_the_language_chosen() {
        try (BrowserVisit visit = BrowserVisit.wide(room).to("/search?q=회의록&type=minutes")) {
            Page page = visit.page;
            page.click("a.language");
            assertThat(page.url()).contains("/en/search?q=").contains("type=minutes");

            page.click("a.entry-title");
            assertThat(page.url()).isEqualTo(room.address("/en/records/" + SmallArchive.OPEN));
            page.click("a.language");
            assertThat(page.url()).isEqualTo(room.address("/records/" + SmallArchive.OPEN));
        }
    }

    @Test
    void signs_staff_in_and_out_in_the_browser() {
        try (BrowserVisit visit = BrowserVisit.wide(room).to("/staff/sign-in")) {
            Page page = visit.page;
            page.fill("#token", FakeCallers.TOKEN);
            page.click("main button");
            page.waitForSelector(".staff-bar");
            visit.to("/records/" + SmallArchive.HIDDEN);
            assertThat(page.locator(".badge-hidden").isVisible()).isTrue();

            page.click(".staff-bar button");
            page.waitForSelector(
                    ".staff-bar", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
            visit.to("/records/" + SmallArchive.HIDDEN);
            assertThat(page.locator("h1").textContent()).isEqualTo("찾을 수 없습니다");
        }
    }

    @Test
    void copies_the_whole_digest() {
        try (BrowserVisit visit = BrowserVisit.wide(room).to("/records/" + SmallArchive.OPEN)) {
            Page page = visit.page;
            page.context().grantPermissions(java.util.List.of("clipboard-read", "clipboard-write"));
            page.locator(".digest summary").first().click();
            page.locator(".digest button").first().click();
            page.waitForFunction("document.querySelector('.digest .copied').textContent !== ''");

            assertThat((String) page.evaluate("navigator.clipboard.readText()")).matches("[0-9a-f]{128}");
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("focus on %s can be seen", selector)
                        .isEqualTo("solid");
                return;
            }
        }
        throw new AssertionError("The Tab key does not reach " + selector);
    }
}
