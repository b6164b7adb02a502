package kr.seogo.app.way;

import static kr.seogo.app.way.ServedArchive.json;
import static kr.seogo.app.way.ServedArchive.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kr.seogo.catalog.Caller.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fees over HTTP from the operator's own tables: looked at, quoted by lines, quoted again, paid in part and in full. */
class FeesWayTest {

    private static final String REQUESTS = "/api/v1/disclosure/requests";
    private static final String CASES = "/api/v1/staff/cases/";
    private static final String MADE =
            "\"lines\":[{\"line\":\"page\",\"units\":30},{\"line\":\"postage\",\"units\":2430}],"
                    + "\"reduction\":\"academic\",\"evidence\":\"정관 사본\"";

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static String desk;

    @SuppressWarnings("NullAway.Init")
    private static String officer;

    @BeforeAll
    static void serve() throws IOException {
        Path folder = Files.createTempDirectory("seogo-served-");
        Path fees = Files.createDirectories(folder.resolve("fees"));
        Files.writeString(fees.resolve("tables.csv"), """
                body,valid_from,valid_to,kind,source,rounding_won,rounding
                한빛시,2020-01-01,,own,조례 제1234호,10,down
                """);
        Files.writeString(fees.resolve("lines.csv"), """
                body,valid_from,line,name_ko,name_en,unit_ko,unit_en,base_units,base_won,step_units,step_won,reducible
                한빛시,2020-01-01,page,사본,Copy,쪽,pages,1,100,1,50,yes
                한빛시,2020-01-01,postage,우편요금,Postage,원,won,0,0,1,1,no
                """);
        Files.writeString(fees.resolve("reductions.csv"), """
                body,valid_from,reduction,name_ko,name_en,percent,evidence
                한빛시,2020-01-01,academic,비영리 학술단체,Academic,50,정관
                """);
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("seogo.properties"), "disclosure.fees-folder = " + fees + "\n");
        served = ServedArchive.start(folder);
        var tokens = served.archive().tokens();
        desk = tokens.add("총괄 김", Role.DISCLOSURE_DESK, "한빛시", Duration.ofDays(1));
        officer = tokens.add("담당 이", Role.DISCLOSURE_OFFICER, "한빛시", Optional.of("하천과"), Duration.ofDays(1));
        served.archive().cases().bodies().add("한빛시", "하천과");
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void a_quote_is_looked_at_said_by_its_lines_said_again_and_paid() throws Exception {
        JsonNode table = json(served.get("/api/v1/staff/fees", officer));
        assertThat(table.at("/lines/0/rate/baseWon").asInt()).isEqualTo(100);
        assertThat(table.at("/table/validFrom").asText()).isEqualTo("2020-01-01");
        JsonNode look = json(served.post("/api/v1/staff/fees", officer, "{" + MADE + "}"));
        assertThat(look.path("total").asLong()).isEqualTo(3_200);
        assertThat(look.at("/reduction/won").asLong()).isEqualTo(775);

        JsonNode asked = json(served.post(
                REQUESTS,
                "{\"body\":\"한빛시\",\"name\":\"홍길동\",\"email\":\"hong@example.kr\",\"wants\":\"준설 계획\","
                        + "\"reduction\":\"학술 연구\"}"));
        String number = asked.path("number").asText();
        move(number, desk, 1, "assign\",\"department\":\"하천과\"");

        HttpResponse<byte[]> bare = move(number, officer, 2, "quote-fees\",\"won\":3200,\"basis\":\"사본\"");
        assertThat(bare.statusCode()).isEqualTo(400);
        assertThat(json(bare).path("where").asText()).isEqualTo("won");
        assertThat(text(bare)).contains("lines");
        HttpResponse<byte[]> without =
                move(number, officer, 2, "quote-fees\"," + MADE.replace(",\"evidence\":\"정관 사본\"", ""));
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(json(without).path("where").asText()).isEqualTo("evidence");
        assertThat(move(number, officer, 2, "quote-fees\",\"lines\":[{\"line\":\"film\",\"units\":1}]")
                        .statusCode())
                .isEqualTo(400);

        JsonNode first = json(move(number, officer, 2, "quote-fees\",\"lines\":[{\"line\":\"page\",\"units\":1}]"));
        assertThat(first.at("/fees/won").asLong()).isEqualTo(100);
        JsonNode second = json(move(number, officer, first.path("version").asInt(), "quote-fees\"," + MADE));
        assertThat(second.at("/fees/won").asLong()).isEqualTo(3_200);
        assertThat(second.at("/fees/replaces").asLong()).isEqualTo(100);
        assertThat(second.path("reduction").asText()).isEqualTo("학술 연구");
        JsonNode kept = second.at("/fees/quote");
        assertThat(kept.path("table")).isEqualTo(look.at("/quote/table"));
        assertThat(kept).as("what was looked at is what is said").isEqualTo(look.path("quote"));

        int version = second.path("version").asInt();
        HttpResponse<byte[]> more = move(number, desk, version, "fees-paid\",\"won\":3201,\"method\":\"카드\"");
        assertThat(more.statusCode()).isEqualTo(409);
        assertThat(json(more).path("rule").asText()).isEqualTo("fees");
        JsonNode part = json(move(number, desk, version, "fees-paid\",\"won\":3000,\"method\":\"카드\""));
        assertThat(part.at("/fees/owed").asLong()).isEqualTo(200);
        HttpResponse<byte[]> late = move(number, officer, version + 1, "quote-fees\"," + MADE);
        assertThat(late.statusCode()).isEqualTo(409);

        JsonNode mine = json(served.send(served.request(REQUESTS + "/" + number)
                .header("X-Seogo-Secret", asked.path("secret").asText())
                .GET()));
        assertThat(mine.path("owed").asLong()).isEqualTo(200);
        assertThat(mine.at("/fees/paid").asLong()).isEqualTo(3_000);
        assertThat(mine.at("/fees/quote")).isEqualTo(kept);
    }

    private static HttpResponse<byte[]> move(String number, String token, int version, String kindAndMore)
            throws Exception {
        return served.post(
                CASES + number + "/moves",
                token,
                "{\"expectedVersion\":" + version + ",\"move\":\"" + kindAndMore + "}");
    }
}
