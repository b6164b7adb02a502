package kr.seogo.readingroom;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.seogo.readingroom.internal.jte.Renderer;
import kr.seogo.readingroom.internal.page.Assets;
import kr.seogo.readingroom.internal.web.Pages;

/**
 * Pages for requests that reach no resource, because the web server could not make sense of them. Safe for use by many
 * threads.
 */
public final class ErrorPages {

    private final Pages pages;

    private ErrorPages(Pages pages) {
        this.pages = pages;
    }

    /**
     * A page.
     *
     * @param headers to be sent with it, its media type among them
     * @param html in UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent") // written out once, never compared
    public record ErrorPage(Map<String, String> headers, byte[] html) {}

    /** The reading room's error pages. */
    public static ErrorPages of(ReadingRoomServices services, ReadingRoomSettings settings) {
        return new ErrorPages(new Pages(services.callers(), services.desk(), settings, Assets.load(), new Renderer()));
    }

    /**
     * The page for a status.
     *
     * @param path as it was asked for, in whatever form; it says the language only
     */
    public ErrorPage page(int status, String path) {
        Response page = pages.problem(status, path);
        Map<String, String> headers = new LinkedHashMap<>();
        page.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        return new ErrorPage(headers, (byte[]) page.getEntity());
    }
}
