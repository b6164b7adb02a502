package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A body hands over in a real browser, by the keyboard, with and without script; every state of its pages is sound and fits. */
@ExtendWith(RoomExtension.class)
class HandoverAccessibilityTest {

    private static final String LIST = "path,bytes,sha512\r\n가.txt,1," + "0f".repeat(64) + "\r\n";

    private final TestRoom room;

    HandoverAccessibilityTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void has_no_finding_in_any_state() {
        try (BrowserVisit visit = BrowserVisit.wide(room).as(FakeCallers.SENDER)) {
            SoftAssertions.assertSoftly(
                    all -> way(visit, "", "넓은 화면", (one, state) -> AccessibilityTest.assertSound(all, one, state)));
        }
    }

    @Test
    void fits_a_small_screen_without_script() {
        Browser.NewContextOptions small =
                new Browser.NewContextOptions().setViewportSize(320, 640).setJavaScriptEnabled(false);
        try (BrowserVisit visit = new BrowserVisit(room, small).as(FakeCallers.SENDER)) {
            way(visit, "/en", "작은 화면", AccessibilityTest::assertFits);
        }
    }

    /** From the table to the receipt by the keyboard alone. */
    private void way(BrowserVisit visit, String language, String number, BiConsumer<BrowserVisit, String> look) {
        visit.to(language + "/transfers");
        look.accept(visit, "no transfer");
        visit.page.fill("#number", number);
        choose(visit, "table", TestHandovers.WRONG);
        choose(visit, "list", LIST);
        press(visit, "form[action$='/transfers'] button", "#findings");
        look.accept(visit, "to correct");
        choose(visit, "table", "");
        choose(visit, "list", "none");
        press(visit, "form[action$='/table'] button", ".mistakes");
        look.accept(visit, "wrong list");
        choose(visit, "table", "table");
        press(visit, "form[action$='/table'] button", "#bag");
        look.accept(visit, "open");
        visit.page.setInputFiles("#file", new FilePayload("bag.zip", "application/zip", new byte[] {'P', 'K'}));
        press(visit, "form[action$='/bag'] button", "main:not(:has(#bag)) #steps");
        look.accept(visit, "received");
        room.handovers().intake().takeIn();
        visit.page.reload();
        look.accept(visit, "completed");
        visit.page.fill("#date", "1999-01-01");
        visit.page.fill("#by", "기록 박");
        press(visit, "form[action$='/deletion-receipt'] button", ".mistakes");
        look.accept(visit, "wrong day");
        assertThat(visit.page.locator(".mistakes").count()).isEqualTo(1);
        visit.to(language + "/transfers");
        look.accept(visit, "list");
    }

    private static void choose(BrowserVisit visit, String field, String text) {
        visit.page.setInputFiles(
                "#" + field, new FilePayload(field + ".csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void press(BrowserVisit visit, String button, String next) {
        visit.page.focus(button);
        visit.page.keyboard().press("Enter");
        visit.page.waitForSelector(next);
    }
}
