package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RoomExtension.class)
class HeadersTest {

    private final TestRoom room;

    HeadersTest(TestRoom room) {
        this.room = room;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/en", "/search", "/records/s1open", "/records/s1nothng", "/no/such/page", "/staff/sign-in"
            })
    void lets_a_page_load_from_this_server_only_and_nothing_within_itself(String path) throws Exception {
        HttpHeaders headers = room.get(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "http");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(headers.allValues("Content-Type")).hasSize(1);
    }

    @Test
    void stays_small() throws Exception {
        assertThat(room.get("/records/" + SmallArchive.BIG_FILE)
                        .body()
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasSizeLessThan(100_000);
    }

    @Test
    void lets_browsers_keep_assets_for_ever_by_the_hash_of_their_content() throws Exception {
        Matcher style = Pattern.compile("/assets/site-[0-9a-f]{16}/style\\.css")
                .matcher(room.get("/").body());
        assertThat(style.find()).isTrue();

        HttpResponse<String> asset = room.get(style.group());
        HttpResponse<String> other = room.get(style.group().replaceFirst("site-[0-9a-f]{16}", "site-0000000000000000"));

        assertThat(asset.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(asset.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
        assertThat(other.statusCode()).isEqualTo(404);
    }

    @Test
    void opens_nothing_but_assets() throws Exception {
        String bundle = room.get("/").body().replaceFirst("(?s).*(/assets/site-[0-9a-f]{16}/).*", "$1");

        assertThat(room.get(bundle + "..%2Fassets.properties").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(room.get(bundle + "no.css").statusCode()).isEqualTo(404);
    }
}
