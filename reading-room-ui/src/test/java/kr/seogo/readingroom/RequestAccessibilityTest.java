package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every state of the pages of requests: no finding of axe, no complaint, no markup from what was typed, fits a phone. */
@ExtendWith(RoomExtension.class)
class RequestAccessibilityTest {

    private final TestRoom room;

    RequestAccessibilityTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void has_no_finding_in_any_state_in_korean() {
        lookAt("", new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    @Test
    void has_no_finding_in_any_state_in_english_and_in_the_dark() {
        lookAt(
                "/en",
                new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(768, 900));
    }

    @Test
    void fits_a_small_screen_in_every_state() {
        Browser.NewContextOptions small = new Browser.NewContextOptions().setViewportSize(320, 640);
        SoftAssertions.assertSoftly(all -> each("", small, (state, visit) -> {
            picture(visit, "small " + state.name());
            all.assertThat(visit.page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s", state.name())
                    .isEqualTo(320);
        }));
    }

    private void lookAt(String language, Browser.NewContextOptions options) {
        SoftAssertions.assertSoftly(all -> each(language, options, (state, visit) -> {
            picture(visit, (language.isEmpty() ? "ko " : "en ") + state.name());
            AccessibilityTest.assertSound(all, visit, language + state.name());
            all.assertThat(visit.page.locator("main script, main b").count())
                    .as("markup on %s", state.name())
                    .isZero();
        }));
    }

    private interface Look {
        void at(RequestStates state, BrowserVisit visit);
    }

    private void each(String language, Browser.NewContextOptions options, Look look) {
        List<RequestStates> states = RequestStates.all(room, language);
        assertThat(states).hasSizeGreaterThan(30);
        for (RequestStates state : states) {
            try (BrowserVisit visit = new BrowserVisit(room, options)) {
                state.staff().ifPresent(visit::as);
                state.open(visit);
                look.at(state, visit);
            }
        }
    }

    /** For people to look at; kept with the build's other output. */
    private static void picture(BrowserVisit visit, String name) {
        visit.page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pictures", name.replace(' ', '-') + ".png")));
    }
}
