package kr.seogo.readingroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.catalog.Seoul;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bodies hand over in a browser: without script, in both languages. */
@ExtendWith(RoomExtension.class)
class HandoverPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String LIST = "path,bytes,sha512\r\n가.txt,1," + "0f".repeat(64) + "\r\n";

    private final TestRoom room;

    HandoverPagesTest(TestRoom room) {
        this.room = room;
    }

    private record Part(String name, String file, String text) {}

    private static Part line(String name, String value) {
        return new Part(name, "", value);
    }

    private static Part file(String name, String text) {
        return new Part(name, name + ".csv", text);
    }

    private String token(String caller) throws Exception {
        Matcher found = TOKEN.matcher(room.getAs(caller, "/transfers").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> send(String caller, String path, Part... parts) throws Exception {
        List<Part> all = new ArrayList<>(List.of(parts));
        all.addFirst(line("token", token(caller)));
        return room.post(
                path,
                multipart(all),
                "Content-Type",
                "multipart/form-data; boundary=b",
                "Cookie",
                "seogo-staff=" + caller,
                "Sec-Fetch-Site",
                "same-origin");
    }

    private static String multipart(List<Part> parts) {
        StringBuilder form = new StringBuilder();
        for (Part part : parts) {
            form.append("--b\r\nContent-Disposition: form-data; name=\"")
                    .append(part.name())
                    .append('"')
                    .append(part.file().isEmpty() ? "" : "; filename=\"" + part.file() + "\"")
                    .append("\r\n\r\n")
                    .append(part.text())
                    .append("\r\n");
        }
        return form.append("--b--\r\n").toString();
    }

    private HttpResponse<String> open(String number, String table, String list) throws Exception {
        return send(
                FakeCallers.SENDER,
                "/transfers",
                line("organization", "달빛구"),
                line("number", number),
                file("table", table),
                file("list", list));
    }

    /** The path of a new transfer. */
    private String opened(String table) throws Exception {
        HttpResponse<String> answer = open("쪽-" + NUMBER.incrementAndGet(), table, LIST);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String address = answer.headers().firstValue("Location").orElseThrow();
        return address.substring(address.indexOf("/transfers/"));
    }

    private String page(String path) throws Exception {
        HttpResponse<String> answer = room.getAs(FakeCallers.SENDER, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
        return answer.body();
    }

    @Test
    void goes_from_the_table_to_the_receipt() throws Exception {
        String path = opened("table");
        assertThat(page(path)).contains("보낼 차례", "아무 흠도 찾지 못했습니다", "/api/v1" + path + "/uploads");
        assertThat(page("/en" + path)).contains("Ready for the bag", "Send the bag");

        assertThat(send(FakeCallers.SENDER, path + "/bag", new Part("file", "bag.zip", "PK"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(path)).contains("인수하는 중").doesNotContain(path + "/bag\"", path + "/withdraw");
        room.handovers().intake().takeIn();

        assertThat(page(path)).contains("인수 완료", "2026-000002", path + "/notice.txt", "지운 날");
        assertThat(page(path + "/notice.txt")).contains("인수 통지 2026-000002");
        assertThat(page(path + "/notice.txt.p7s")).isNotEmpty();
        assertThat(room.getAs(FakeCallers.SENDER, path + "/notice.txt.p7s.tsr").statusCode())
                .isEqualTo(404);

        String receipt = "token=" + TestRoom.encode(token(FakeCallers.SENDER)) + "&by=" + TestRoom.encode("기록 박")
                + "&note=&date=";
        LocalDate today = LocalDate.ofInstant(room.requests().clock().instant(), Seoul.ZONE);
        assertThat(room.postAs(FakeCallers.SENDER, path + "/deletion-receipt", receipt + "어제")
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> early =
                room.postAs(FakeCallers.SENDER, path + "/deletion-receipt", receipt + today.minusYears(1));
        assertThat(early.statusCode()).isEqualTo(400);
        assertThat(early.body()).contains("role=\"alert\"", "인수가 끝난 날");
        assertThat(room.postAs(FakeCallers.SENDER, path + "/deletion-receipt", receipt + today)
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(path)).contains("기록 박").doesNotContain("지웠음을 알리기");
    }

    @Test
    void says_row_by_row_what_is_wrong_and_takes_the_corrected_table() throws Exception {
        String path = opened(TestHandovers.WRONG);
        assertThat(page(path))
                .contains("고칠 것이 있음", "<td>2</td>", "&lt;i&gt;40년", "page=2")
                .doesNotContain("<i>40년", "<b>아닙니다", path + "/bag\"");
        assertThat(page(path + "?page=2")).contains("<td>61</td>", "page=1").doesNotContain("page=3");

        assertThat(send(FakeCallers.SENDER, path + "/table", file("table", ""), file("list", ""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(send(FakeCallers.SENDER, path + "/table", file("table", "table"), file("list", ""))
                        .statusCode())
                .isEqualTo(303);
        assertThat(page(path)).contains("보낼 차례", "목록표를 다시 받음");
    }

    @Test
    void shows_why_a_bag_was_returned_and_takes_another() throws Exception {
        String path = opened("table");
        assertThat(send(FakeCallers.SENDER, path + "/bag", new Part("file", "", ""))
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> large = send(
                FakeCallers.SENDER, path + "/bag", new Part("file", "bag.zip", "x".repeat(TestHandovers.MOST + 1)));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("1 MiB");
        send(FakeCallers.SENDER, path + "/bag", new Part("file", "bag.zip", TestHandovers.WRONG));
        room.handovers().intake().takeIn();
        assertThat(page(path)).contains("돌려보냄", "retention-unknown", path + "/bag\"");

        send(FakeCallers.SENDER, path + "/bag", new Part("file", "bag.zip", "PK"));
        room.handovers().intake().takeIn();
        assertThat(page(path)).contains("인수 완료");
    }

    @Test
    void says_what_is_wrong_with_the_form_itself_and_keeps_what_was_filled_in() throws Exception {
        assertThat(open("", "table", LIST).body()).contains("기관과 이관 번호를 적어 주십시오");
        assertThat(open("쪽-틀림", "", LIST).body()).contains("목록표를 고르지 않았습니다", "value=\"쪽-틀림\"");
        assertThat(open("쪽-틀림", "table", "").body()).contains("파일 목록을 고르지 않았습니다");
        assertThat(open("쪽-틀림", "table", "path,bytes,sha512\r\n가,x,y\r\n").body())
                .contains("파일 목록 2행의 bytes이(가) 맞지 않습니다: x");
        HttpResponse<String> other = send(
                FakeCallers.SENDER,
                "/transfers",
                line("organization", "한빛시"),
                line("number", "1"),
                file("table", "table"),
                file("list", LIST));
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).contains("달빛구과(와) 그 아래 기관");
    }

    @Test
    void refuses_a_number_that_is_there_and_forms_that_are_none() throws Exception {
        String number = "쪽-" + NUMBER.incrementAndGet();
        open(number, "table", LIST);
        HttpResponse<String> again = open(number, "other", LIST);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("이 번호의 이관이 이미 있습니다");

        assertThat(send(FakeCallers.SENDER, "/transfers").statusCode()).isEqualTo(403);
        HttpResponse<String> endless = room.post(
                "/transfers",
                "--b\r\n" + "a".repeat(1 << 20),
                "Content-Type",
                "multipart/form-data; boundary=b",
                "Cookie",
                "seogo-staff=" + FakeCallers.SENDER,
                "Sec-Fetch-Site",
                "same-origin");
        assertThat(endless.statusCode()).isEqualTo(403);
    }

    @Test
    void takes_a_transfer_back() throws Exception {
        String path = opened("table");
        String form = "token=" + TestRoom.encode(token(FakeCallers.SENDER));
        assertThat(room.postAs(FakeCallers.SENDER, path + "/withdraw", form).statusCode())
                .isEqualTo(303);
        assertThat(page(path)).contains("거두어들임").doesNotContain(path + "/table\"");
        assertThat(send(FakeCallers.SENDER, path + "/table", file("table", "table"), file("list", ""))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void is_for_bodies_alone_and_each_sees_its_own() throws Exception {
        String path = opened("table");
        for (String address : new String[] {"/transfers", path, path + "/notice.txt"}) {
            assertThat(room.getAs(FakeCallers.TOKEN, address).statusCode()).isEqualTo(403);
            assertThat(room.get(address).statusCode()).isEqualTo(401);
        }
        assertThat(room.getAs(FakeCallers.OTHER_SENDER, path).statusCode()).isEqualTo(404);
        assertThat(room.getAs(FakeCallers.OTHER_SENDER, "/transfers").body()).doesNotContain(path);
        assertThat(send(FakeCallers.OTHER_SENDER, path + "/bag", new Part("file", "bag.zip", "PK"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(room.postAs(FakeCallers.SENDER, path + "/withdraw", "token=other")
                        .statusCode())
                .isEqualTo(403);

        assertThat(room.getAs(FakeCallers.TOKEN, "/staff/transfers/bodies").body())
                .contains("달빛구 쪽-");
        assertThat(room.getAs(FakeCallers.SENDER, "/staff/transfers/bodies").statusCode())
                .isEqualTo(403);
    }
}
