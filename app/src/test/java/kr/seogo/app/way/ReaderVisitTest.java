package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import kr.seogo.app.samples.SampleTransfers;
import kr.seogo.ingest.IngestOptions;
import kr.seogo.ingest.IngestProgress;
import kr.seogo.ingest.TransferState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A citizen and an archivist visit the archive of the samples with a browser: nothing between them and it is a fake. */
class ReaderVisitTest {

    private static final String PDF = "한빛시립도서관 건립공사 특기시방서";
    private static final String TIFF = "한빛시립도서관 1층 평면도";
    private static final String HWPX = "2018년 제1차 도시계획위원회 회의록";
    private static final String CLOSED = "한빛시립도서관 지하1층 평면도";

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static List<Path> bags;

    @SuppressWarnings("NullAway.Init")
    private BrowserVisit visit;

    @BeforeAll
    static void take_the_samples_in() throws IOException {
        served = ServedArchive.start();
        bags = SampleTransfers.write(served.folder().resolve("samples"));
        for (Path bag : bags) {
            assertThat(served.archive()
                            .ingest()
                            .take(bag, IngestOptions.standard(), IngestProgress.none())
                            .state())
                    .isEqualTo(TransferState.FINDABLE);
        }
        await().atMost(Duration.ofMinutes(3))
                .until(() ->
                        served.archive().projections().lag().values().stream().allMatch(lag -> lag == 0)
                                && served.get(file(TIFF) + "/preview").statusCode() == 200
                                && served.get(file(HWPX) + "/text").statusCode() == 200);
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @BeforeEach
    void open_a_browser() {
        visit = new BrowserVisit(served.address());
    }

    @AfterEach
    void close_the_browser() {
        visit.close();
    }

    @Test
    void searches_in_korean_reads_a_pdf_and_takes_its_very_bytes_home() throws Exception {
        Page page = visit.page();
        visit.to("/");
        page.fill("main input[name=q]", "도서관 특기시방서");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=**");

        page.click("a.entry-title:has-text('" + PDF + "')");
        page.click("a[href$='/files/1']:not([download])");
        page.waitForSelector("#pdf[data-shown='1']");
        assertThat(darkPixels(page)).isGreaterThan(500);

        Download download = page.waitForDownload(() -> page.click("a[download]"));
        assertThat(sha512(Files.readAllBytes(download.path()))).isEqualTo(manifestDigest("특기시방서.pdf", "한빛시립도서관"));
        assertThat(download.suggestedFilename()).isEqualTo("특기시방서.pdf");
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void sees_a_drawing_that_browsers_cannot_show_by_itself() {
        visit.to("/records/" + id(TIFF) + "/files/1");

        visit.page()
                .waitForFunction("(i => i.complete && i.naturalWidth > 300)(document.querySelector('.picture img'))");

        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void reads_what_a_hangul_document_says() {
        visit.to("/records/" + id(HWPX) + "/files/1");

        assertThat(visit.page().locator(".words").innerText())
                .contains("2018년 제1차 도시계획위원회")
                .contains("위원장이 성원이 되었음을 확인하고 개회를 선포함.");
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void goes_over_to_english_and_stays_there() {
        visit.to("/search?q=" + ServedArchive.encode("시방서"));
        visit.page().click("a.language");
        visit.page().click("a.entry-title >> nth=0");

        assertThat(visit.page().url()).contains("/en/records/");
        assertThat(visit.page().locator("#access").innerText()).isEqualTo("Disclosure and its ground");
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void is_told_in_words_why_a_record_is_closed_and_nothing_of_a_hidden_one() {
        String closed = id(CLOSED);
        assertThat(visit.to("/records/" + closed)).isEqualTo(200);
        assertThat(visit.page().locator("main").innerText())
                .contains("비공개")
                .contains("제9조제1항제3호")
                .contains("기계실과 전기실 위치(시설 방호)")
                .doesNotContain("평면도.tif");
        assertThat(visit.to("/records/" + closed + "/files/1")).isEqualTo(403);

        assertThat(visit.to("/records/" + hidden())).isEqualTo(404);
        assertThat(visit.heading()).isEqualTo("찾을 수 없습니다");
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void shows_staff_what_is_closed_and_hidden_until_they_sign_out() {
        Page page = visit.page();
        visit.to("/staff/sign-in");
        page.fill("#token", served.token());
        page.click("main button");
        page.waitForSelector(".staff-bar");

        visit.to("/records/" + hidden());
        assertThat(page.locator(".badge-hidden").isVisible()).isTrue();
        visit.to("/records/" + id(CLOSED));
        assertThat(page.locator(".files .badge-closed").first().isVisible()).isTrue();
        assertThat(page.locator(".staff-note").first().innerText()).isNotBlank();

        page.click(".staff-bar button");
        page.waitForSelector(".staff-bar", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(visit.to("/records/" + hidden())).isEqualTo(404);
        assertThat(visit.complaints()).isEmpty();
    }

    private static String id(String title) {
        return served.found('"' + title + '"').stream().findFirst().orElseThrow();
    }

    private static String file(String title) {
        return "/api/v1/records/" + id(title) + "/files/1";
    }

    /** A record that staff find and the public does not. */
    private static String hidden() {
        String search = "/api/v1/records?size=100&level=item&disclosure=closed";
        List<String> known =
                ServedArchive.json(served.get(search)).path("items").findValuesAsText("id");
        return ServedArchive.json(served.getAsArchivist(search)).path("items").findValuesAsText("id").stream()
                .filter(one -> !known.contains(one))
                .findFirst()
                .orElseThrow();
    }

    private static int darkPixels(Page page) {
        Object dark = page.evaluate("""
                () => {
                  const canvas = document.querySelector('.pdf-sheet canvas');
                  const data = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
                  let dark = 0;
                  for (let i = 0; i < data.length; i += 4) if (data[i + 3] > 200 && data[i] < 100) dark++;
                  return dark;
                }""");
        return ((Number) dark).intValue();
    }

    /** What the sender's manifest says of the file. */
    private static String manifestDigest(String name, String building) throws IOException {
        try (Stream<String> lines =
                Files.lines(bags.getFirst().resolve("manifest-sha512.txt"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.endsWith(name) && line.contains(building))
                    .map(line -> line.substring(0, 128))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String sha512(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
    }
}
