package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day declared on a running system: every door counts by it at once. */
class DeclaredHolidayTest {
    private static final String DEADLINE = "/api/v1/disclosure/deadlines?rule=decision&from=2026-03-09";

    @SuppressWarnings("NullAway.Init") // by start
    private ServedArchive served;

    @BeforeEach
    void start() throws IOException {
        served = ServedArchive.start();
    }

    @AfterEach
    void stop() throws IOException {
        served.close();
    }

    @Test
    void a_holiday_entered_by_command_moves_the_deadline_of_the_api_and_of_the_command() throws IOException {
        String data = served.folder().resolve("data").toString();
        assertThat(due(served.get(DEADLINE))).isEqualTo("2026-03-20");

        CommandRun shown = add(data);
        assertThat(shown.exit()).isZero();
        assertThat(due(served.get(DEADLINE))).as("before it is confirmed").isEqualTo("2026-03-20");
        CommandRun added = add(data, "--confirm", shown.json().path("preview").asText());

        assertThat(added.exit()).isZero();
        assertThat(added.json().at("/who").asText()).isEqualTo("김담당");
        assertThat(due(served.get(DEADLINE))).isEqualTo("2026-03-23");
        CommandRun deadline =
                CommandRun.of("deadline", "--rule", "decision", "--from", "2026-03-09", "--data", data, "--json");
        assertThat(deadline.json().at("/due").asText()).isEqualTo("2026-03-23");
        CommandRun outside =
                CommandRun.of("deadline", "--rule", "decision", "--from", "2012-03-09", "--data", data, "--json");
        assertThat(outside.exit()).isEqualTo(2);
        assertThat(outside.err()).contains("2013-01-01 to 2100-12-31");
        HttpResponse<byte[]> refused = served.get("/api/v1/disclosure/deadlines?rule=decision&from=2012-03-09");
        assertThat(refused.statusCode()).isEqualTo(400);
        HttpResponse<byte[]> file = served.get("/api/v1/disclosure/deadlines.ics?rule=decision&from=2026-03-09");
        assertThat(new String(file.body(), StandardCharsets.UTF_8)).contains("DTSTART;VALUE=DATE:20260323\r\n");
    }

    private static CommandRun add(String data, String... more) {
        return CommandRun.of(Stream.concat(
                        Stream.of(
                                "holiday",
                                "add",
                                "2026-03-16",
                                "--name",
                                "임시공휴일",
                                "--source",
                                "관보",
                                "--who",
                                "김담당",
                                "--data",
                                data,
                                "--json"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private static String due(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return ServedArchive.json(answer).at("/due").asText();
    }
}
