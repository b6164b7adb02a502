package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
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
    void has_no_finding_in_any_state_in_korean_and_fits_a_small_screen() {
        Browser.NewContextOptions wide = new Browser.NewContextOptions().setViewportSize(1280, 900);
        SoftAssertions.assertSoftly(all -> each("", wide, (state, visit) -> {
            assertSound(all, "ko ", state, visit);
            visit.page.setViewportSize(320, 640);
            Pictures.take(visit, "small " + state.name());
            all.assertThat(visit.page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s", state.name())
                    .isEqualTo(320);
        }));
    }

    @Test
    void has_no_finding_in_any_state_in_english_and_in_the_dark() {
        Browser.NewContextOptions dark =
                new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(768, 900);
        SoftAssertions.assertSoftly(all -> each("/en", dark, (state, visit) -> assertSound(all, "en ", state, visit)));
    }

    private static void assertSound(SoftAssertions all, String language, RequestStates state, BrowserVisit visit) {
        Pictures.take(visit, language + state.name());
        AccessibilityTest.assertSound(all, visit, language + state.name());
        all.assertThat(visit.page.locator("main script, main b").count())
                .as("markup on %s", state.name())
                .isZero();
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
}
