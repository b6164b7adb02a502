package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Permanent names, as whoever knows the ARK specification alone asks for them. */
@ExtendWith(RoomExtension.class)
class ArkTest {

    private static final String ARK = "/ark:/99999/" + SmallArchive.OPEN;

    private final TestRoom room;

    ArkTest(TestRoom room) {
        this.room = room;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ark:/99999/s1open",
                "/ark:99999/s1open",
                "/ARK:/99999/s1open",
                "/ark:/99999/S1-Open",
                "/ark:/9999-9/s1%E2%80%90open/",
                "/ark:/99999/s1open?utm=x"
            })
    void lead_to_the_record_s_page(String name) throws Exception {
        HttpResponse<String> answer = room.get(name);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(room.address("/records/" + SmallArchive.OPEN));
    }

    @Test
    void lead_to_a_file_by_the_name_it_has_in_rdf() throws Exception {
        assertThat(room.get(ARK + "/file-2").headers().firstValue("Location"))
                .contains(room.address("/records/" + SmallArchive.OPEN + "/files/2"));
        assertThat(room.get("/en" + ARK + "/file-2").headers().firstValue("Location"))
                .contains(room.address("/en/records/" + SmallArchive.OPEN + "/files/2"));
        assertThat(room.get(ARK + "/file-99").statusCode()).isEqualTo(404);
        assertThat(room.get(ARK + "/page-1").statusCode()).isEqualTo(404);
    }

    @Test
    void answer_who_what_when_and_where() throws Exception {
        // As it is on the wire: Java's client sends no question mark that nothing follows.
        String[] answer = wire(ARK + "?").split("\r\n\r\n", 2);

        assertThat(answer[0])
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("\r\nContent-Type: text/plain;charset=utf-8\r\n")
                .containsIgnoringCase("\r\nTHUMP-Status: 0.6 200 OK\r\n")
                .containsIgnoringCase("\r\nLink: </ark:/99999/" + SmallArchive.OPEN + ">; rel=\"describes\"\r\n")
                .containsIgnoringCase("\r\nCache-Control: private, no-cache\r\n");
        assertThat(ErcReader.read(answer[1]))
                .isEqualTo(Map.of(
                        "erc",
                        Map.of(
                                "who", "한빛시 도시계획국",
                                "what", "제3차 도시계획위원회 회의록",
                                "when", "20150630",
                                "where", room.address(ARK))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?info", "??"})
    void answer_what_is_promised_as_well(String inflection) throws Exception {
        Map<String, Map<String, String>> record =
                ErcReader.read(room.get(ARK + inflection).body());

        assertThat(record).containsOnlyKeys("erc", "erc-support");
        assertThat(segment(record, "erc-support"))
                .containsEntry("who", "한빛시기록원")
                .containsEntry("where", room.address("/ark:/99999/"))
                .containsKey("when");
        // Of 99999 the specification says that nobody may rely on it.
        assertThat(segment(record, "erc-support").get("what")).startsWith("Not Guaranteed:");
    }

    @Test
    void cite_a_file_by_its_own_name() throws Exception {
        Map<String, Map<String, String>> record =
                ErcReader.read(room.get("/en" + ARK + "/file-2?info").body());

        assertThat(segment(record, "erc"))
                .containsEntry("where", room.address(ARK + "/file-2"))
                .containsEntry("what", "제3차 도시계획위원회 회의록 (File 2)");
        assertThat(segment(record, "erc-support")).containsEntry("who", "Hanbit City Archives");
    }

    @Test
    void of_a_hidden_record_are_answered_as_those_of_none() throws Exception {
        ArkNames names = new ArkNames("99999");
        String none = "s1nobodj";
        assertThat(names.checks(new RecordId(none))).isEqualTo(names.checks(new RecordId(SmallArchive.HIDDEN)));

        for (String inflection : List.of("", "??", "?info", "/file-1", "/file-1?info")) {
            HttpResponse<String> hidden = room.get("/ark:/99999/" + SmallArchive.HIDDEN + inflection);
            HttpResponse<String> unknown = room.get("/ark:/99999/" + none + inflection);

            assertThat(hidden.statusCode()).as(inflection).isEqualTo(404);
            assertThat(hidden.body().replace(SmallArchive.HIDDEN, "NAME"))
                    .as(inflection)
                    .isEqualTo(unknown.body().replace(none, "NAME"));
        }
    }

    @Test
    void with_a_wrong_character_are_said_to_be_mistyped() throws Exception {
        String right = new ArkNames("99999").record("한빛시", "1").name();
        char last = right.charAt(right.length() - 1);
        String wrong = right.substring(0, right.length() - 1) + (last == 'b' ? 'c' : 'b');

        HttpResponse<String> mistyped = room.get("/ark:/99999/" + wrong);
        HttpResponse<String> unknown = room.get("/ark:/99999/" + right);

        assertThat(mistyped.statusCode()).isEqualTo(404);
        assertThat(mistyped.body()).contains("이름이 잘못 적혔습니다", "검사 글자");
        assertThat(room.get("/en/ark:/99999/" + wrong).body()).contains("<h1>The name is mistyped</h1>");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("찾을 수 없습니다").doesNotContain("검사 글자");
    }

    @Test
    void of_another_authority_are_not_ours() throws Exception {
        HttpResponse<String> other = room.get("/ark:/12345/" + SmallArchive.OPEN);

        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(other.body()).contains("이 기록원의 이름이 아닙니다", "n2t.net");
        assertThat(room.get("/ark:/12345/" + SmallArchive.OPEN + "?info").statusCode())
                .isEqualTo(404);
    }

    @Test
    void have_a_policy_that_commitments_point_to() throws Exception {
        HttpResponse<String> policy = room.get("/ark:/99999/");

        assertThat(policy.statusCode()).isEqualTo(200);
        assertThat(policy.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
        assertThat(policy.body()).contains("한빛시기록원", "99999", "시험용");
        assertThat(room.get("/en/ark:/99999").body()).contains("Hanbit City Archives", "for tests");
        assertThat(room.get("/ark:/12345/").statusCode()).isEqualTo(404);
    }

    @Test
    void are_resolved_where_the_well_known_path_says() throws Exception {
        assertThat(room.get("/.well-known/ark", "Accept", "*/*").body().strip()).isEqualTo("/");
    }

    /** The answer to a request of HTTP/1.0, head and body. */
    private String wire(String path) throws IOException {
        URI address = URI.create(room.address("/"));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "GET " + path + " HTTP/1.0\r\nHost: " + address.getAuthority() + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> segment(Map<String, Map<String, String>> record, String name) {
        return Objects.requireNonNull(record.get(name), name);
    }
}
