package kr.seogo.app.way;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A visit to a served archive with a real browser; collects what the browser complains of, a broken policy among it. */
final class BrowserVisit implements AutoCloseable {

    /** Debian's; the test fails where it is missing. */
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** What is no complaint of the page itself: a page of a problem was asked for; a PDF names a font without having it. */
    private static final List<String> ABOUT_OTHERS = List.of(
            "Failed to load resource: the server responded with a status of", "Warning: Cannot load system font: HY");

    private final String address;
    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    BrowserVisit(String address) {
        this.address = address;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (ABOUT_OTHERS.stream().noneMatch(message.text()::startsWith)) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("blob:")) {
                complaints.add("request to elsewhere: " + request.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Opens a page and returns its status. */
    int to(String path) {
        return page.navigate(address + path).status();
    }

    String heading() {
        return page.locator("h1").innerText();
    }

    /** What the browser complained of so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }
}
