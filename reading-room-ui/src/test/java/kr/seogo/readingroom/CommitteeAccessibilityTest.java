package kr.seogo.readingroom;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of the review committee in every state: axe, and a screen 320 pixels wide. */
@ExtendWith(RoomExtension.class)
class CommitteeAccessibilityTest {

    private final TestRoom room;

    CommitteeAccessibilityTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void has_no_finding_in_korean_and_fits_a_small_screen() {
        SoftAssertions.assertSoftly(all -> each(
                "", new Browser.NewContextOptions().setViewportSize(320, 640), all, (name, visit) -> all.assertThat(
                                visit.page.evaluate("document.documentElement.scrollWidth"))
                        .as("width of %s", name)
                        .isEqualTo(320)));
    }

    @Test
    void has_no_finding_in_english_and_in_the_dark() {
        SoftAssertions.assertSoftly(all -> each(
                "/en",
                new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(768, 900),
                all,
                (name, visit) -> all.assertThat(
                                visit.page.locator("main script, main b").count())
                        .as("markup on %s", name)
                        .isZero()));
    }

    private interface Look {
        void at(String name, BrowserVisit visit);
    }

    private void each(String language, Browser.NewContextOptions options, SoftAssertions all, Look look) {
        for (RequestStates state : CommitteeStates.all(room, language)) {
            try (BrowserVisit visit = new BrowserVisit(room, options)) {
                state.staff().ifPresent(visit::as);
                state.open(visit);
                Pictures.take(visit, language + " " + state.name());
                AccessibilityTest.assertSound(all, visit, language + state.name());
                look.at(state.name(), visit);
            }
        }
    }
}
