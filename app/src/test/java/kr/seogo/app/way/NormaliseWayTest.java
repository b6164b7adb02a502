package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagWriter;
import kr.seogo.bagit.PayloadItem;
import kr.seogo.ingest.TransferProfile;
import kr.seogo.testing.Needed;
import kr.seogo.testing.SharedSuites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real documents through a real LibreOffice and the real judge, into new versions. */
class NormaliseWayTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ServedArchive served;

    @BeforeAll
    static void open() throws IOException {
        Needed.program("soffice");
        served = ServedArchive.start(Files.createDirectories(folder.resolve("archive")));
    }

    @AfterAll
    static void close() throws IOException {
        served.close();
    }

    private static byte[] corpus(String file) {
        try {
            return Files.readAllBytes(SharedSuites.find("corpus/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A transfer in which each file is the one file of an item, disclosed as its folder says. */
    private static void take(String number, Map<String, byte[]> files) {
        StringBuilder table = new StringBuilder("등록번호,계층,제목,생산기관,생산일자,보존기간,공개구분,비공개호,비공개사유,목록공개,파일\n");
        int n = 0;
        for (String name : files.keySet()) {
            String access = name.startsWith("비공개/") ? "비공개,5,의사결정 과정" : "공개,,";
            table.append("%s-%d,건,%s 건,한빛시,2015,10년,%s,공개,%s%n".formatted(number, ++n, name, access, name));
        }
        Path bag = folder.resolve(number);
        BagWriter.builder(bag)
                .payload(files.entrySet().stream()
                        .map(file -> new PayloadItem(
                                BagPath.payload(file.getKey()),
                                file.getValue().length,
                                () -> new ByteArrayInputStream(file.getValue())))
                        .toList())
                .info(BagInfo.of(
                        "Source-Organization",
                        "한빛시",
                        "External-Identifier",
                        number,
                        "BagIt-Profile-Identifier",
                        TransferProfile.IDENTIFIER))
                .baggingDate(LocalDate.of(2026, 11, 21))
                .tagFile(
                        BagPath.of("metadata/records.csv"),
                        table.toString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8))
                .write();
        CommandRun taken = run("ingest", bag.toString(), "--json");
        assertThat(taken.exit()).as(taken.err() + taken.out()).isZero();
    }

    private static CommandRun run(String... words) {
        String[] all = Stream.concat(
                        Arrays.stream(words),
                        List.of("--data", served.folder().resolve("data").toString()).stream())
                .toArray(String[]::new);
        return CommandRun.of(all);
    }

    private static JsonNode record(String title) {
        String id = StreamSupport.stream(
                        ServedArchive.json(served.getAsArchivist("/api/v1/records?size=100&q="))
                                .path("items")
                                .spliterator(),
                        false)
                .filter(item -> item.path("title").asText().startsWith(title))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        return ServedArchive.json(served.getAsArchivist("/api/v1/records/" + id));
    }

    @Test
    void a_document_becomes_pdf_a_in_a_new_version_and_its_original_stays() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("보고서.docx", corpus("docx/078_test_recursive_embedded.docx"));
        take("A", files);

        CommandRun made = run("formats", "normalise", "--who", "박운영", "--json");

        System.out.println(made.out());
        System.out.println(record("보고서.docx"));
        assertThat(made.exit()).as(made.err() + made.out()).isZero();
    }
}
