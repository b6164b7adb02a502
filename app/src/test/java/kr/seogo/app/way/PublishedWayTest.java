package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kr.seogo.catalog.Caller.Role;
import kr.seogo.ingest.TransferState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Publishing beforehand through the doors of a served archive: what is closed later is gone at once, on every door. */
class PublishedWayTest {

    private static final String TABLE = """
            등록번호,계층,상위,제목,생산기관,생산일자,보존기간,공개구분,비공개호,비공개사유,목록공개,기안자,파일
            I1,건,,업무추진비 오월분,한빛시,2016-05-04,10년,공개,,,공개,홍길동,may.txt
            I2,건,,오월 계약 현황,한빛시,2016-05-09,10년,공개,,,공개,홍길동,list.txt
            I3,건,,칠월 인사 검토,한빛시,2016-07-10,10년,비공개,5,내부검토,공개,임꺽정,staff.txt
            I4,건,,칠월 비밀 회의,한빛시,2016-07-11,10년,비공개,5,내부검토,비공개,임꺽정,secret.txt
            I5,건,,유월 보고,한빛시,2016-06-01,10년,공개,,,공개,홍길동,june.txt
            I6,건,,=칠월 현황,한빛시,2016-07-09,10년,공개,,,공개,홍길동,july.txt
            """;

    private static final String PUBLISHED = "/api/v1/disclosure/published";
    private static final String BODY = "?body=" + ServedArchive.encode("한빛시");

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static String desk;

    @SuppressWarnings("NullAway.Init")
    private static String officer;

    @BeforeAll
    static void take_in() throws Exception {
        served = ServedArchive.start();
        Path files = Files.createDirectories(served.folder().resolve("files"));
        for (String name : new String[] {"may", "list", "staff", "secret", "june", "july"}) {
            Files.writeString(files.resolve(name + ".txt"), "내용 " + name);
        }
        Path table = Files.writeString(served.folder().resolve("records.csv"), TABLE);
        assertThat(served.take(files, table, "bag").state()).isEqualTo(TransferState.FINDABLE);
        served.archive().cases().bodies().add("한빛시", "총무과");
        var tokens = served.archive().tokens();
        desk = tokens.add("총괄 김", Role.DISCLOSURE_DESK, "한빛시", Duration.ofDays(1));
        officer = tokens.add("담당 이", Role.DISCLOSURE_OFFICER, "한빛시", Optional.of("총무과"), Duration.ofDays(1));
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void a_kind_is_announced_is_overdue_is_published_and_a_closed_record_is_gone_at_once() throws Exception {
        String first = record("오월분");
        String second = record("계약");
        HttpResponse<byte[]> announced = served.post("/api/v1/staff/published", desk, """
                {"subject":"head-of-body","name":"시장 업무추진비","scope":"전부","cycle":"yearly","countsFrom":"period-end",
                 "days":30,"since":"2016-01-01","department":"총무과"}""");
        assertThat(announced.statusCode()).as(ServedArchive.text(announced)).isEqualTo(201);
        long kind = ServedArchive.json(announced).path("id").asLong();
        JsonNode work = ServedArchive.json(served.get("/api/v1/staff/published", officer));
        assertThat(work.at("/overdue/0/period").asText()).isEqualTo("2016");
        assertThat(work.at("/overdue/0/due").asText()).isEqualTo("2017-01-31");

        String editions = "/api/v1/staff/published/" + kind + "/editions";
        assertThat(served.post(editions, officer, edition(record("인사"))).statusCode())
                .isEqualTo(400);
        HttpResponse<byte[]> made = served.post(editions, officer, edition(first, second));
        assertThat(made.statusCode()).as(ServedArchive.text(made)).isEqualTo(201);
        assertThat(served.post(editions, officer, edition(first)).statusCode()).isEqualTo(409);
        assertThat(ServedArchive.json(served.get("/api/v1/staff/published", officer))
                        .at("/overdue/0/period")
                        .asText())
                .isEqualTo("2017");
        assertThat(shown(kind)).contains(first, second);

        assertThat(served.decide(
                                second,
                                "{\"disclosure\":\"closed\",\"grounds\":[7],\"reason\":\"영업비밀\",\"list\":\"open\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(shown(kind)).contains(first).doesNotContain(second);
        assertThat(served.decide(
                                first,
                                "{\"disclosure\":\"closed\",\"grounds\":[6],\"reason\":\"개인정보\",\"list\":\"closed\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ServedArchive.json(served.get(PUBLISHED + "/" + kind)).path("editions"))
                .isEmpty();
        assertThat(ServedArchive.text(served.get("/published/kinds/" + kind))).contains("지금 볼 수 있는 것이 없습니다");
        assertThat(ServedArchive.json(served.get("/api/v1/staff/published/" + kind, desk))
                        .at("/editions/0/named")
                        .toString())
                .contains(first, second);
    }

    /** What the page and the API show of a kind. */
    private String shown(long kind) {
        return ServedArchive.text(served.get("/published/kinds/" + kind))
                + ServedArchive.text(served.get(PUBLISHED + "/" + kind));
    }

    @Test
    void a_month_s_list_is_a_page_and_a_file_without_what_is_hidden() throws Exception {
        String june = record("유월");
        JsonNode list = ServedArchive.json(served.get(PUBLISHED + "/list" + BODY + "&month=2016-06"));
        assertThat(list.path("total").asInt()).isEqualTo(1);
        assertThat(list.at("/items/0/id").asText()).isEqualTo(june);

        HttpResponse<byte[]> file = served.get(PUBLISHED + "/list.csv" + BODY + "&month=2016-07");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        String csv = ServedArchive.text(file);
        assertThat(csv).startsWith("\uFEFF문서제목,").contains("칠월 인사 검토,2016,", "'=칠월 현황,2016,2016-07-09");
        assertThat(csv).doesNotContain("비밀", "임꺽정");
        assertThat(ServedArchive.text(served.get("/published/list" + BODY + "&month=2016-07")))
                .contains("칠월 인사 검토")
                .doesNotContain("비밀", "임꺽정");
        assertThat(served.get(PUBLISHED + "/list" + BODY + "&month=2016-07&cursor=made-up")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void criteria_are_adopted_by_the_desk_and_read_by_everybody() throws Exception {
        String form = "{\"inForce\":\"2024-01-02\",\"reviewed\":\"2024-01-02\",\"source\":\"훈령 제1호\","
                + "\"items\":{\"5\":\"입찰 예정가격\"},\"expectedVersions\":0}";
        assertThat(served.post("/api/v1/staff/published/criteria", officer, form)
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<byte[]> made = served.post("/api/v1/staff/published/criteria", desk, form);
        assertThat(made.statusCode()).as(ServedArchive.text(made)).isEqualTo(201);
        assertThat(served.post("/api/v1/staff/published/criteria", desk, form).statusCode())
                .isEqualTo(409);

        JsonNode read = ServedArchive.json(served.get(PUBLISHED + "/criteria" + BODY));
        assertThat(read.path("nextReview").asText()).isEqualTo("2027-01-04");
        assertThat(read.at("/items/5").asText()).isEqualTo("입찰 예정가격");
        assertThat(ServedArchive.text(served.get("/published/criteria" + BODY))).contains("입찰 예정가격", "제9조제4항");
        String handed = "{\"day\":\"2024-02-01\",\"to\":\"행정안전부장관\"}";
        assertThat(served.post("/api/v1/staff/published/criteria/1/handed-in", officer, handed)
                        .statusCode())
                .isEqualTo(403);
        assertThat(served.post("/api/v1/staff/published/criteria/1/handed-in", desk, handed)
                        .statusCode())
                .isEqualTo(201);
        assertThat(ServedArchive.json(served.get(PUBLISHED + "/criteria" + BODY))
                        .at("/handedIn/to")
                        .asText())
                .isEqualTo("행정안전부장관");
    }

    private static String edition(String... records) {
        return "{\"period\":\"2016\",\"title\":\"2016년 내역\",\"records\":[\"" + String.join("\",\"", records) + "\"]}";
    }

    private static String record(String word) {
        JsonNode items = ServedArchive.json(served.getAsArchivist("/api/v1/records?level=item&size=100"))
                .path("items");
        for (JsonNode item : items) {
            if (item.path("title").asText().contains(word)) {
                return item.path("id").asText();
            }
        }
        throw new IllegalStateException("No record of " + word + " in " + items);
    }
}
