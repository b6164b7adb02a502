package kr.seogo.readingroom;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import io.dropwizard.core.Configuration;
import io.dropwizard.testing.DropwizardTestSupport;
import io.dropwizard.testing.ResourceHelpers;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.seogo.custody.CustodyRoom;
import org.jspecify.annotations.Nullable;

/** The reading room over real HTTP on a free port, and the browser to visit it with. One for all tests. */
public final class TestRoom implements AutoCloseable {

    /** Debian's; the tests fail where it is missing. */
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final Pattern HIDDEN = Pattern.compile("name=\"(token|version)\" value=\"([^\"]*)\"");

    private final DropwizardTestSupport<Configuration> server = new DropwizardTestSupport<>(
            TestApplication.class, ResourceHelpers.resourceFilePath("reading-room-test.yml"));
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    TestRoom() throws Exception {
        server.before();
    }

    FakeArchive archive() {
        return server.<TestApplication>getApplication().archive;
    }

    FakeDumps dumps() {
        return server.<TestApplication>getApplication().dumps;
    }

    FakeSearch search() {
        return server.<TestApplication>getApplication().search;
    }

    FakeLooks looks() {
        return server.<TestApplication>getApplication().looks;
    }

    TestCases requests() {
        return server.<TestApplication>getApplication().requests;
    }

    CustodyRoom handovers() {
        return server.<TestApplication>getApplication().handovers.room();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getLocalPort() + path;
    }

    /** A browser's request for a page, without following where it leads. */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        if (!List.of(headers).contains("Accept")) {
            request.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** By whoever of staff is signed in with the token. */
    HttpResponse<String> getAs(String token, String path) throws IOException, InterruptedException {
        return get(path, "Cookie", "seogo-staff=" + token);
    }

    /** A file, by whoever of staff is signed in with the token. */
    HttpResponse<byte[]> bytesAs(String token, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(address(path)))
                        .header("Cookie", "seogo-staff=" + token)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A form sent from a page of ours, by whoever of staff is signed in with the token. */
    HttpResponse<String> postAs(String token, String path, String form) throws IOException, InterruptedException {
        return post(path, form, "Cookie", "seogo-staff=" + token, "Sec-Fetch-Site", "same-origin");
    }

    /** The token and the version a page's form carries, as that form would send them. */
    static String hidden(String page) {
        return HIDDEN.matcher(page)
                .results()
                .map(field -> field.group(1) + "=" + encode(field.group(2)))
                .collect(Collectors.joining("&"));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> post(String path, String form, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return http.send(
                request.POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.ofString());
    }

    synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
        }
        return browser;
    }

    @Override
    public void close() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
        server.after();
        requests().close();
        server.<TestApplication>getApplication().handovers.close();
    }
}
