package kr.seogo.readingroom.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.jvnet.mimepull.MIMEParsingException;

class SentFileTest {

    private static final String HEAD = String.join(
            "\r\n",
            "--b",
            "Content-Disposition: form-data; name=\"token\"",
            "",
            "T",
            "--b",
            "Content-Disposition: form-data; name=\"file\"; filename=\"백.zip\"",
            "");

    private static SentFile form(String text) {
        MediaType type = new MediaType("multipart", "form-data", Map.of("boundary", "b"));
        return SentFile.of(type, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    @Test
    void writes_nothing_of_a_long_file_anywhere() throws IOException {
        String whole = "x".repeat(4 << 20);
        Set<Path> before = temporary();
        try (SentFile sent = form(HEAD + "\r\n" + whole + "\r\n--b--\r\n")) {
            assertThat(sent.token()).isEqualTo("T");
            assertThat(sent.name()).isEqualTo("백.zip");
            try (InputStream bytes = sent.bytes()) {
                assertThat(bytes.readNBytes(1 << 20)).hasSize(1 << 20);
                assertThat(temporary()).isEqualTo(before);
                assertThat(bytes.readAllBytes()).hasSize(3 << 20);
            }
        }
    }

    @Test
    void tells_a_form_that_is_none_in_one_way() {
        for (String text : new String[] {
            HEAD,
            "--b--\r\n",
            HEAD + "Content-Transfer-Encoding: unheard-of\r\n\r\nx\r\n--b--\r\n",
            HEAD + "\r\nbroken off"
        }) {
            assertThatThrownBy(() -> {
                        try (SentFile sent = form(text)) {
                            sent.held(0, 1);
                            sent.held(1, Integer.MAX_VALUE);
                        }
                    })
                    .as(text)
                    .isInstanceOf(MIMEParsingException.class);
        }
    }

    /** What the parser would write into files lies here. */
    private static Set<Path> temporary() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir", "/tmp")))) {
            return all.filter(each -> String.valueOf(each.getFileName()).startsWith("MIME"))
                    .collect(Collectors.toSet());
        }
    }
}
