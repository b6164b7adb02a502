package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import kr.seogo.catalog.api.Dumps;
import kr.seogo.ingest.TransferState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Permanent names and dumps at a running server, by who knows their specifications alone. */
class OpenDoorsWayTest {

    private static final String CLOSE =
            "{\"disclosure\":\"closed\",\"grounds\":[5],\"reason\":\"내부검토\",\"list\":\"closed\"}";
    private static final String OPEN = "{\"disclosure\":\"open\",\"grounds\":[],\"reason\":\"\",\"list\":\"open\"}";
    private static final String TABLE = """
            등록번호,계층,상위,제목,생산기관,생산일자,보존기간,공개구분,비공개호,비공개사유,목록공개,파일
            I1,건,,준설 계획,한빛시,2015-05-01,영구,공개,,,공개,a.txt
            I2,건,,교량 점검,한빛시,2016,30년,공개,,,공개,b.txt
            I3,건,,숨긴 검토,한빛시,2017,30년,비공개,5,내부검토,비공개,c.txt
            """;

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @BeforeAll
    static void take_in() throws IOException {
        served = ServedArchive.start();
        Path files = Files.createDirectories(served.folder().resolve("files"));
        for (String name : List.of("a.txt", "b.txt", "c.txt")) {
            Files.writeString(files.resolve(name), "글 " + name);
        }
        Path table = Files.writeString(served.folder().resolve("records.csv"), TABLE);
        assertThat(served.take(files, table, "bag").state()).isEqualTo(TransferState.FINDABLE);
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    @Test
    void a_name_leads_to_its_record_and_says_what_it_is() {
        String id = served.found("준설").getFirst();

        HttpResponse<byte[]> page = served.get("/ark:99999/" + id.substring(0, 5) + "-" + id.substring(5));
        String whole = ServedArchive.text(served.get("/ark:/99999/" + id + "?info"));

        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.headers().firstValue("Location")).contains(served.address() + "/records/" + id);
        assertThat(whole)
                .startsWith("erc:\nwho: 한빛시\nwhat: 준설 계획\nwhen: 20150501\nwhere: " + served.address() + "/ark:/99999/"
                        + id + "\n");
        assertThat(whole).contains("\nerc-support:\nwho: ");
        assertThat(ServedArchive.text(served.get("/ark:/99999/" + id + "??"))).isEqualTo(whole);
    }

    @Test
    void a_dump_holds_what_is_public_and_is_gone_when_anything_of_it_is_closed() throws Exception {
        String id = served.found("교량").getFirst();
        String hidden = ServedArchive.json(served.getAsArchivist("/api/v1/records?q=" + ServedArchive.encode("숨긴")))
                .at("/items/0/id")
                .asText();
        // The server's own chore may have been first.
        assertThat(served.archive().dumps().settle()).isNotInstanceOf(Dumps.Turn.Resting.class);

        JsonNode list = ServedArchive.json(served.get("/api/v1/dumps"));
        for (JsonNode file : list.path("files")) {
            String path = "/dumps/" + file.path("name").asText();
            byte[] bytes = served.get(path).body();
            assertThat(bytes).hasSize(file.path("bytes").asInt());
            assertThat(sha512(bytes)).isEqualTo(file.path("sha512").asText());
            assertThat(unzipped(bytes)).contains(id, "교량 점검").doesNotContain(hidden, "숨긴 검토");
            HttpResponse<byte[]> part = served.send(
                    served.request(path).header("Range", "bytes=10-19").GET());
            assertThat(part.statusCode()).isEqualTo(206);
            assertThat(part.body()).isEqualTo(Arrays.copyOfRange(bytes, 10, 20));
        }
        assertThat(list.path("files")).hasSize(2);
        JsonNode distributions =
                ServedArchive.json(served.get("/catalog.jsonld")).at("/dcat:dataset/0/dcat:distribution");
        assertThat(distributions.findValues("dcat:byteSize")).hasSize(2);
        assertThat(ServedArchive.text(served.get("/dumps/"))).contains("public.nq.gz");

        assertThat(served.decide(id, CLOSE).statusCode()).isEqualTo(200);

        assertThat(served.get("/dumps/public.nq.gz").statusCode()).isEqualTo(404);
        assertThat(served.get("/dumps/public.csv.gz.sha512").statusCode()).isEqualTo(404);
        assertThat(ServedArchive.json(served.get("/api/v1/dumps")).path("files"))
                .isEmpty();
        assertThat(ServedArchive.text(served.get("/catalog.jsonld"))).doesNotContain("public.nq.gz");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> !(served.archive().dumps().settle() instanceof Dumps.Turn.Resting));
        assertThat(unzipped(served.get("/dumps/public.nq.gz").body())).doesNotContain(id, "교량 점검");
        assertThat(served.decide(id, OPEN).statusCode()).isEqualTo(200);
        await().atMost(Duration.ofMinutes(1)).until(() -> !served.found("교량").isEmpty());
    }

    private static String unzipped(byte[] bytes) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha512(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
    }
}
