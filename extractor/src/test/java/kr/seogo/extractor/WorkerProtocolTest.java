package kr.seogo.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerProtocolTest {

    @TempDir
    Path temp = Path.of("");

    @Test
    void says_at_once_who_it_is() throws Exception {
        try (WorkerProcess worker = WorkerProcess.start(temp)) {
            JsonNode ready = worker.ready();

            assertThat(ready.get("kind").asText()).isEqualTo("ready");
            assertThat(ready.get("protocol").asInt()).isEqualTo(1);
            assertThat(ready.get("tools").get("tika").asText()).matches("[0-9.]+");
        }
    }

    @Test
    void answers_lines_that_are_no_job_and_goes_on() throws Exception {
        Path file = Files.writeString(temp.resolve("회의록.txt"), "안건");
        try (WorkerProcess worker = WorkerProcess.start(temp)) {
            worker.send("이것은 작업이 아니다");
            worker.send("[1,2]");
            worker.send("{\"id\":\"a\"}");
            worker.send("{\"id\":7,\"path\":\"/x\"}");
            worker.send("{\"id\":\"b\",\"path\":\"relative\"}");
            worker.send("{\"id\":\"c\",\"kind\":\"dance\",\"path\":\"/x\"}");
            worker.send("{\"id\":\"d\",\"path\":\"/x\",\"maxChars\":0}");
            worker.send("{\"id\":\"" + "x".repeat(100_000) + "\"}");
            for (int i = 0; i < 8; i++) {
                JsonNode refusal = worker.next(30).orElseThrow();
                assertThat(refusal.get("outcome").asText()).isEqualTo("bad-job");
                assertThat(refusal.get("message").asText()).isNotBlank();
            }

            JsonNode answer = worker.answer(WorkerProcess.job("e", file));

            assertThat(answer.get("id").asText()).isEqualTo("e");
            assertThat(answer.get("text").asText()).isEqualTo("안건");
        }
    }

    @Test
    void names_a_file_that_is_not_there_as_a_failure_of_the_moment() throws Exception {
        try (WorkerProcess worker = WorkerProcess.start(temp)) {
            JsonNode answer = worker.answer(WorkerProcess.job("a", temp.resolve("없음.hwp")));

            assertThat(answer.get("outcome").asText()).isEqualTo("failed");
            assertThat(answer.get("message").asText()).contains("없음.hwp");
        }
    }

    @Test
    void ends_when_its_input_ends_even_in_the_middle_of_a_job() throws Exception {
        try (WorkerProcess idle = WorkerProcess.start(temp);
                WorkerProcess busy = WorkerProcess.start(temp)) {
            busy.send(WorkerProcess.job("a", slowFile()).toString());
            busy.closeStdin();
            idle.closeStdin();

            assertThat(busy.exitCode()).isZero();
            assertThat(idle.exitCode()).isZero();
        }
    }

    @Test
    void answers_timeout_and_ends_with_its_own_code() throws Exception {
        try (WorkerProcess worker = WorkerProcess.start(temp)) {
            JsonNode answer = worker.answer(WorkerProcess.job("a", slowFile()).put("maxMillis", 5));

            assertThat(answer.get("outcome").asText()).isEqualTo("timeout");
            assertThat(answer.get("workerEnds").asBoolean()).isTrue();
            assertThat(worker.exitCode()).isEqualTo(20);
        }
    }

    @Test
    void answers_too_large_and_ends_with_its_own_code_when_the_heap_is_spent() throws Exception {
        try (WorkerProcess worker = WorkerProcess.start(temp, "-Xmx24m")) {
            JsonNode answer = worker.answer(WorkerProcess.job("a", slowFile()).put("maxChars", 5_000_000));

            assertThat(answer.get("outcome").asText()).isEqualTo("too-large");
            assertThat(answer.get("workerEnds").asBoolean()).isTrue();
            assertThat(worker.exitCode()).isEqualTo(21);
        }
    }

    @Test
    void a_worker_killed_in_the_middle_of_a_job_is_noticed_and_another_one_does_it() throws Exception {
        try (WorkerProcess first = WorkerProcess.start(temp);
                WorkerProcess second = WorkerProcess.start(temp)) {
            first.send(WorkerProcess.job("a", slowFile()).toString());
            first.kill();
            Optional<JsonNode> none = first.next(30);

            JsonNode answer = second.answer(WorkerProcess.job("a", slowFile()));

            assertThat(none).isEmpty();
            assertThat(answer.get("outcome").asText()).isEqualTo("text");
        }
    }

    @Test
    void refuses_to_start_with_arguments_or_where_korean_names_would_be_lost() throws Exception {
        ProcessBuilder withArguments = WorkerProcess.launch(temp, List.of(), List.of("--help"));
        ProcessBuilder underC = WorkerProcess.launch(temp, List.of(), List.of());
        underC.environment().put("LC_ALL", "C");

        assertThat(exitCode(withArguments)).isEqualTo(2);
        assertThat(exitCode(underC)).isEqualTo(2);
    }

    private static int exitCode(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        try {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    /** A text that a cold worker needs many milliseconds, and tens of megabytes, to read. */
    private Path slowFile() throws IOException {
        Path file = temp.resolve("긴글.txt");
        return Files.exists(file) ? file : Files.writeString(file, "가람시 기록물 ".repeat(1_500_000));
    }
}
