package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every state of every page, in the browser: no finding of axe, no complaint, nothing wider than a small phone. */
@ExtendWith(RoomExtension.class)
class AccessibilityTest {

    static final List<String> PAGES = List.of(
            "/",
            "/search?q=회의록",
            "/search?q=민원&type=ledger&from=2016&cursor=p20&at=21",
            "/search?q=없는낱말&level=item",
            "/search?from=never",
            "/search?cursor=made-up",
            "/records/" + SmallArchive.FONDS,
            "/records/" + SmallArchive.BIG_FILE,
            "/records/" + SmallArchive.OPEN,
            "/records/" + SmallArchive.PARTIAL,
            "/records/" + SmallArchive.CLOSED,
            "/records/" + SmallArchive.HOSTILE,
            "/records/" + SmallArchive.LONG,
            "/records/" + SmallArchive.OPEN + "/files/1?as=text",
            "/records/" + SmallArchive.OPEN + "/files/2",
            "/records/" + SmallArchive.OPEN + "/files/3",
            "/records/" + SmallArchive.OPEN + "/files/6",
            "/records/" + SmallArchive.HOSTILE + "/files/1",
            "/records/" + SmallArchive.LONG + "/files/1",
            "/records/" + SmallArchive.CLOSED + "/files/1",
            "/browse",
            "/browse/" + SmallArchive.FILE,
            "/help/search",
            "/help/disclosure",
            "/help/accessibility",
            "/dumps/",
            "/deadlines",
            "/deadlines?rule=silence&from=2026-09-01&extended=true",
            "/deadlines?rule=decision&from=2012-01-01",
            "/requests/new",
            "/requests/new?q=회의록",
            "/requests/mine",
            "/staff/sign-in",
            "/no/such/page");

    private final TestRoom room;

    AccessibilityTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void has_no_finding_on_any_page_in_korean() {
        try (BrowserVisit visit = BrowserVisit.wide(room)) {
            SoftAssertions.assertSoftly(all -> PAGES.forEach(path -> assertSound(all, visit.to(path), path)));
        }
    }

    @Test
    void has_no_finding_on_any_page_in_english_and_in_the_dark() {
        Browser.NewContextOptions dark =
                new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(768, 900);
        try (BrowserVisit visit = new BrowserVisit(room, dark)) {
            SoftAssertions.assertSoftly(
                    all -> PAGES.forEach(path -> assertSound(all, visit.to("/en" + path), "/en" + path)));
        }
    }

    @Test
    void has_no_finding_for_staff() {
        try (BrowserVisit visit = BrowserVisit.wide(room).asStaff()) {
            SoftAssertions.assertSoftly(all -> StaffPages.all().forEach(page -> {
                page.open(visit);
                assertSound(all, visit, page.name());
            }));
        }
    }

    @Test
    void fits_a_small_screen_for_staff_too() {
        Browser.NewContextOptions small = new Browser.NewContextOptions().setViewportSize(320, 640);
        try (BrowserVisit visit = new BrowserVisit(room, small).asStaff()) {
            for (StaffPages page : StaffPages.all()) {
                page.open(visit);
                assertFits(visit, page.name());
            }
        }
    }

    @Test
    void has_no_finding_while_a_document_is_shown() {
        try (BrowserVisit visit = BrowserVisit.wide(room)) {
            visit.to("/records/" + SmallArchive.OPEN + "/files/1");
            visit.page.waitForSelector("#pdf[data-shown='1']");
            assertSound(visit, "PDF viewer");
        }
    }

    @Test
    void has_no_finding_while_the_index_is_down() {
        room.search().down = true;
        try (BrowserVisit visit = BrowserVisit.wide(room)) {
            assertSound(visit.to("/"), "home without index");
            assertSound(visit.to("/en/search?q=x"), "search without index");
        } finally {
            room.search().down = false;
        }
    }

    @Test
    void fits_a_screen_320_pixels_wide() {
        try (BrowserVisit visit = new BrowserVisit(room, new Browser.NewContextOptions().setViewportSize(320, 640))) {
            for (String path : PAGES) {
                assertFits(visit.to(path), path);
                assertFits(visit.to("/en" + path), "/en" + path);
            }
            visit.to("/records/" + SmallArchive.OPEN + "/files/1");
            visit.page.waitForSelector("#pdf[data-shown='1']");
            assertFits(visit, "PDF viewer");
        }
    }

    static void assertFits(BrowserVisit visit, String what) {
        Object width = visit.page.evaluate("document.documentElement.scrollWidth");
        assertThat(width).as("width of %s", what).isEqualTo(320);
    }

    private static void assertSound(BrowserVisit visit, String what) {
        SoftAssertions.assertSoftly(all -> assertSound(all, visit, what));
    }

    static void assertSound(SoftAssertions all, BrowserVisit visit, String what) {
        // The pages have no frames; the legacy mode only leaves out what axe does to look into them.
        AxeResults results = new AxeBuilder(visit.page).setLegacyMode(true).analyze();
        all.assertThat(results.getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList()))
                .as("axe on %s", what)
                .isEmpty();
        all.assertThat(results.getPasses()).as("axe looked at %s", what).isNotEmpty();
        all.assertThat(visit.complaints()).as("complaints on %s", what).isEmpty();
    }
}
