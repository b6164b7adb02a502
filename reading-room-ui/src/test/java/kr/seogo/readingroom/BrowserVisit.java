package kr.seogo.readingroom;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;

/** One visit with a browser: collects what the browser complains of, a broken policy among it. */
final class BrowserVisit implements AutoCloseable {

    final Page page;
    private final TestRoom room;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    BrowserVisit(TestRoom room, Browser.NewContextOptions options) {
        this.room = room;
        context = room.browser().newContext(options);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // What a page of a problem answers is no complaint of the page itself.
            if (!message.text().startsWith("Failed to load resource: the server responded with a status of")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(room.address("/")) && !request.url().startsWith("blob:")) {
                complaints.add("request to elsewhere: " + request.url());
            }
        });
    }

    static BrowserVisit wide(TestRoom room) {
        return new BrowserVisit(room, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    BrowserVisit asStaff() {
        return as(FakeCallers.TOKEN);
    }

    BrowserVisit as(String token) {
        context.addCookies(List.of(new Cookie("seogo-staff", token).setUrl(room.address("/"))));
        return this;
    }

    BrowserVisit to(String path) {
        page.navigate(room.address(path));
        return this;
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
