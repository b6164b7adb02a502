package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures of a period on pages: every figure leads to so many cases; charts and files go with them. */
@ExtendWith(RoomExtension.class)
class ReportPagesTest {

    private static final Pattern FIGURE =
            Pattern.compile("href=\"(/staff/cases/reports/cases[^\"]*figure=[^\"]*)\">([0-9,]+)<");
    private static final String YEAR = "from=2026-01-01&to=2026-12-31";

    private final TestRoom room;

    ReportPagesTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void every_figure_of_the_page_leads_to_so_many_cases() throws Exception {
        Requests.asked(room);
        String page = text(FakeCallers.DESK, "/staff/cases/reports?kind=form-12&" + YEAR);

        List<String> seen = new ArrayList<>();
        Matcher figures = FIGURE.matcher(page);
        while (figures.find()) {
            if (!figures.group(2).equals("0")) {
                seen.add(figures.group(1));
                assertThat(text(FakeCallers.DESK, figures.group(1).replace("&amp;", "&")))
                        .as(figures.group(1))
                        .contains(figures.group(2) + "건");
            }
        }
        assertThat(seen).isNotEmpty();
    }

    @Test
    void draws_charts_that_say_what_they_are_and_need_no_style() throws Exception {
        Requests.asked(room);
        String page = text(FakeCallers.DESK, "/staff/cases/reports?" + YEAR);

        assertThat(page)
                .contains("<svg viewBox=\"0 0 300 ", "role=\"img\"", "<title id=\"chart-months-title\">월별</title>");
        assertThat(page).contains("<desc id=\"chart-months-desc\">").doesNotContain("style=");
        assertThat(text(FakeCallers.DESK, "/en/staff/cases/reports?" + YEAR)).contains("Disclosure rate = (open");
    }

    @Test
    void hands_out_files_and_refuses_what_is_no_period() throws Exception {
        HttpResponse<byte[]> csv =
                room.bytesAs(FakeCallers.DESK, "/staff/cases/reports?kind=yearly&format=csv&" + YEAR);

        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"yearly-2026-01-01-2026-12-31.csv\"");
        assertThat(csv.body()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(room.bytesAs(FakeCallers.DESK, "/staff/cases/reports?format=xlsx&" + YEAR)
                        .body())
                .startsWith('P', 'K');
        for (String wrong : List.of("from=2026-02-30&to=2026-03-01", "from=2026-03-02&to=2026-03-01", "kind=none")) {
            assertThat(room.bytesAs(FakeCallers.DESK, "/staff/cases/reports?" + wrong)
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(room.bytesAs(FakeCallers.CASES, "/staff/cases/reports?kind=scores")
                        .statusCode())
                .isEqualTo(403);
    }

    private String text(String token, String path) throws Exception {
        return new String(room.bytesAs(token, path).body(), StandardCharsets.UTF_8);
    }
}
