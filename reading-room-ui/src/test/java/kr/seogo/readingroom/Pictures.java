package kr.seogo.readingroom;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages for people to look at, among the build's other output: with {@code -Dseogo.pictures=true}. */
final class Pictures {

    private static final boolean WANTED = Boolean.getBoolean("seogo.pictures");

    private Pictures() {}

    static void take(BrowserVisit visit, String name) {
        if (WANTED) {
            visit.page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/pictures", name.replaceAll("[ /]+", "-") + ".png")));
        }
    }
}
