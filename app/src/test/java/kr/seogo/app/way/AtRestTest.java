package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kr.seogo.app.way.SeogoProcesses.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that need no index do not start one, where no server runs. */
class AtRestTest {

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // set before each test
    private SeogoProcesses seogo;

    @BeforeEach
    void set_out() {
        seogo = new SeogoProcesses(folder);
    }

    @AfterEach
    void end_what_was_started() throws InterruptedException {
        seogo.end();
    }

    @Test
    void status_token_and_verify_start_no_solr() throws Exception {
        for (List<String> words : List.of(
                List.of("status", "--json"),
                List.of("token", "add", "--role", "archivist", "--body", "한빛시", "--json"),
                List.of("verify", "--all", "--json"))) {
            Answer answer = seogo.ask(words.toArray(String[]::new));

            assertThat(answer.exit()).as(answer.text()).isZero();
            assertThat(answer.last()).isNotEmpty();
        }

        assertThat(seogo.data().resolve("pg")).isDirectory();
        assertThat(seogo.data().resolve("solr")).doesNotExist();
    }
}
