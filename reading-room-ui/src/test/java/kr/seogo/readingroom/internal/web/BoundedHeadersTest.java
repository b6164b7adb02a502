package kr.seogo.readingroom.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.jvnet.mimepull.MIMEParsingException;

class BoundedHeadersTest {

    private static final String LONG = "a".repeat(BoundedHeaders.MOST + 100);

    private static InputStream form(String text) {
        return new BoundedHeaders(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), "--x-");
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> form(text).readAllBytes()).isInstanceOf(MIMEParsingException.class);
    }

    @Test
    void lets_parts_be_as_long_as_they_are() throws IOException {
        String text = "----x-\r\nA: b\r\n\r\n" + LONG + "\r\n----x-\r\nC: d\r\n\r\n" + LONG + "\r\n----x---\r\n";
        assertThat(new String(form(text).readAllBytes(), StandardCharsets.US_ASCII))
                .isEqualTo(text);
        InputStream one = form(text);
        int count = 0;
        while (one.read() >= 0) {
            count++;
        }
        assertThat(count).isEqualTo(text.length());
    }

    @Test
    void refuses_headers_without_end_wherever_they_stand() {
        assertRefused(LONG);
        assertRefused("----x-\r\n" + LONG);
        assertRefused("----x-\r\nA: b\r\n\r\nbody\r\n----x-\r\n" + LONG);
        assertRefused("\r\n\r\nbefore----x-\n" + LONG);
        assertRefused("\r\n\r\n-----x-\n" + LONG);
    }
}
