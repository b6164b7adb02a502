package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Live figures and registers on pages: every figure leads to so many cases, and nobody's name is in a register. */
@ExtendWith(RoomExtension.class)
class FiguresPagesTest {

    private static final Pattern FIGURE = Pattern.compile(
            "href=\"(/staff/cases\\?[^\"]*(?:figure|left)=[^\"]*)\">(?:<span class=\"card-note\">[^<]*</span><span"
                    + " class=\"card-title figure\">)?([0-9,]+)<");

    private final TestRoom room;

    FiguresPagesTest(TestRoom room) {
        this.room = room;
    }

    @Test
    void every_live_figure_of_every_group_leads_to_so_many_cases() throws Exception {
        Requests.asked(room);
        for (String by : List.of("department", "officer", "month", "ground", "body")) {
            Map<String, String> figures = new LinkedHashMap<>();
            for (String year : List.of("", "&year=2026")) {
                Matcher found = FIGURE.matcher(text(FakeCallers.DESK, "/staff/cases/figures?by=" + by + year));
                while (found.find()) {
                    figures.put(found.group(1), found.group(2));
                }
            }
            assertThat(figures).as(by).hasSizeGreaterThan(17);
            for (Map.Entry<String, String> figure : figures.entrySet()) {
                assertThat(text(FakeCallers.DESK, figure.getKey().replace("&amp;", "&")))
                        .as(figure.getKey())
                        .contains(figure.getValue() + "건");
            }
        }
    }

    @Test
    void the_disclosure_rate_stands_with_its_formula_and_a_group_that_is_none_is_refused() throws Exception {
        assertThat(text(FakeCallers.DESK, "/staff/cases/figures"))
                .contains("공개율", "(공개", "+ 부분공개", "÷", "결정기한까지 남은 근무일");
        assertThat(text(FakeCallers.DESK, "/en/staff/cases/figures")).contains("Working days left", "isclosure rate");
        assertThat(text(FakeCallers.CASES, "/staff/cases/figures"))
                .doesNotContain("by=body")
                .contains("by=officer");
        for (String wrong : List.of("by=month&key=2026-13", "by=ground&key=9")) {
            assertThat(room.bytesAs(FakeCallers.DESK, "/staff/cases?figure=received&" + wrong)
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void a_register_is_shown_and_handed_out_without_who_asked() throws Exception {
        List<String> before = Requests.asked(room);
        List<String> asked = Requests.asked(room);
        String year = "from=2026-01-01&to=2026-12-31";
        String page = text(FakeCallers.DESK, "/staff/cases/registers?after=" + before.get(0) + "&" + year);

        assertThat(page)
                .contains("정보공개 처리대장(별지 제4호)", asked.get(0), "인적사항은 대장에 넣지")
                .doesNotContain("홍길동");
        HttpResponse<byte[]> csv = room.bytesAs(FakeCallers.DESK, "/staff/cases/registers?format=csv&" + year);
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .isEqualTo("attachment; filename=\"register-of-requests-2026-01-01-2026-12-31.csv\"");
        assertThat(new String(csv.body(), StandardCharsets.UTF_8))
                .contains(asked.get(0))
                .doesNotContain("홍길동");
        assertThat(room.bytesAs(FakeCallers.DESK, "/staff/cases/registers?kind=objections&format=xlsx&" + year)
                        .body())
                .startsWith('P', 'K');
        for (String wrong : List.of("kind=none", "from=2026-02-30&to=2026-03-01", "after=x&" + year)) {
            assertThat(room.bytesAs(FakeCallers.DESK, "/staff/cases/registers?" + wrong)
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void the_committee_of_a_year_is_a_report_for_the_desk() throws Exception {
        String year = "kind=committee&from=2026-01-01&to=2026-12-31";

        assertThat(text(FakeCallers.DESK, "/staff/cases/reports?" + year)).contains("심의한 회의", "심의회를 열지 않은 사유");
        assertThat(text(FakeCallers.DESK, "/staff/cases/reports?format=csv&" + year))
                .contains("심의한 회의");
        assertThat(room.bytesAs(FakeCallers.CASES, "/staff/cases/reports?" + year)
                        .statusCode())
                .isEqualTo(403);
        assertThat(text(FakeCallers.DESK, "/staff/cases/committee/figures")).contains("kind=committee");
    }

    private String text(String token, String path) throws Exception {
        return new String(room.bytesAs(token, path).body(), StandardCharsets.UTF_8);
    }
}
