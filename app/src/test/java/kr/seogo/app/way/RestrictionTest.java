package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kr.seogo.ingest.IngestReport;
import kr.seogo.ingest.TransferState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A restriction never lags: closed at every door when it is acknowledged, whatever the index does. */
class RestrictionTest {

    private static final String TABLE = """
            등록번호,계층,상위,제목,생산기관,생산일자,종결일자,보존기간,공개구분,비공개호,비공개사유,목록공개,파일
            S,시리즈,,하천 정비,한빛시,2015/2016,,영구,공개,,,공개,
            F,철,S,하천 정비 공사,한빛시,2015,2016-03-02,30년,공개,,,공개,
            I1,건,F,은모래천 준설 계획,,2015-05-01,,,공개,,,공개,plan.txt
            I2,건,F,은모래천 준설 결과,,2015-09-01,,,공개,,,공개,result.txt
            I3,건,F,은모래천 민원 회신,,2015-10-01,,,부분공개,6,민원인 개인정보,공개,reply.txt
            """;

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @BeforeAll
    static void take_in() throws IOException {
        served = ServedArchive.start();
        Path files = Files.createDirectories(served.folder().resolve("files"));
        Files.writeString(files.resolve("plan.txt"), "수달보호구역 인근 준설 물량");
        Files.writeString(files.resolve("result.txt"), "수달보호구역 밖에서 준설을 마침");
        Files.writeString(files.resolve("reply.txt"), "수달보호구역 민원인 회신");
        Path table = Files.writeString(served.folder().resolve("records.csv"), TABLE);
        IngestReport report = served.take(files, table, "bag");
        assertThat(report.state()).isEqualTo(TransferState.FINDABLE);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> served.search("수달보호구역").path("total").asInt() == 2);
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void finds_no_word_of_a_partly_open_record_and_gives_no_byte_of_it() {
        String partly = one("은모래천 민원 회신");

        assertThat(served.found("수달보호구역")).hasSize(2).doesNotContain(partly);
        assertThat(served.get("/api/v1/records/" + partly).statusCode()).isEqualTo(200);
        assertThat(served.get("/api/v1/records/" + partly + "/files/1").statusCode())
                .isEqualTo(403);
        assertThat(served.get("/api/v1/records/" + partly + "/files/1/text").statusCode())
                .isEqualTo(403);
    }

    @Test
    void closes_every_door_at_once_while_the_index_stands_still() throws Exception {
        String plan = one("은모래천 준설 계획");
        List<String> doors = List.of(
                "/api/v1/records/" + plan,
                "/api/v1/records/" + plan + "/children",
                "/api/v1/records/" + plan + "/files/1",
                "/api/v1/records/" + plan + "/files/1/text",
                "/records/" + plan,
                "/en/records/" + plan,
                "/records/" + plan + "/files/1",
                "/ark:/99999/" + plan);
        String file = one("하천 정비 공사");
        assertThat(doors)
                .allSatisfy(door ->
                        assertThat(served.get(door).statusCode()).as(door).isIn(200, 302, 303));

        ProcessHandle solr = solr();
        signal("-STOP", solr);
        try {
            var decided = served.decide(
                    plan, "{\"disclosure\":\"closed\",\"grounds\":[5],\"reason\":\"내부검토\",\"list\":\"closed\"}");

            assertThat(decided.statusCode()).isEqualTo(200);
            assertThat(doors)
                    .allSatisfy(door ->
                            assertThat(served.get(door).statusCode()).as(door).isEqualTo(404));
            assertThat(new String(served.get("/api/v1/records/" + file).body(), StandardCharsets.UTF_8))
                    .doesNotContain(plan, "준설 계획");
            assertThat(new String(served.get("/records/" + file).body(), StandardCharsets.UTF_8))
                    .doesNotContain(plan, "준설 계획");
            assertThat(served.get("/api/v1/records?q=a").statusCode()).isEqualTo(503);
        } finally {
            signal("-CONT", solr);
        }

        // The index answers again before it has followed; the restriction holds in that moment too.
        assertThat(served.found("은모래천")).doesNotContain(plan);
        assertThat(served.search("수달보호구역").path("total").asInt()).isEqualTo(1);

        served.decide(plan, "{\"disclosure\":\"open\",\"grounds\":[],\"reason\":\"\",\"list\":\"open\"}");
        await().atMost(Duration.ofMinutes(1)).until(() -> served.found("은모래천").contains(plan));
    }

    @Test
    void gives_no_answer_that_tells_a_hidden_record_from_none() {
        String result = one("은모래천 준설 결과");
        served.decide(result, "{\"disclosure\":\"open\",\"grounds\":[],\"reason\":\"\",\"list\":\"closed\"}");
        String none = "s1" + "0".repeat(result.length() - 2);

        for (String door : List.of("/api/v1/records/%s", "/api/v1/records/%s/files/1", "/records/%s")) {
            var hidden = served.get(door.formatted(result));
            var absent = served.get(door.formatted(none));
            assertThat(hidden.statusCode()).isEqualTo(absent.statusCode()).isEqualTo(404);
            assertThat(new String(hidden.body(), StandardCharsets.UTF_8).replace(result, none))
                    .isEqualTo(new String(absent.body(), StandardCharsets.UTF_8));
            assertThat(hidden.headers().map().keySet())
                    .isEqualTo(absent.headers().map().keySet());
        }

        served.decide(result, "{\"disclosure\":\"open\",\"grounds\":[],\"reason\":\"\",\"list\":\"open\"}");
        await().atMost(Duration.ofMinutes(1)).until(() -> served.found("은모래천").contains(result));
    }

    private static String one(String title) {
        return served.found('"' + title + '"').stream().findFirst().orElseThrow();
    }

    private static ProcessHandle solr() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("SearchNodeMain")
                                && line.contains(served.folder().toString()))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void signal(String signal, ProcessHandle process) throws IOException, InterruptedException {
        int exit = new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(exit).isZero();
    }
}
