package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kr.seogo.disclosure.api.LetterDesk;
import kr.seogo.disclosure.api.LetterDesk.Settlement;
import kr.seogo.disclosure.api.LetterPost.Round;
import kr.seogo.disclosure.api.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters on their way: made once, mailed at most once by a real server, or left for somebody. */
class LettersTest extends CaseRoomFixture {

    private static final Actor OFFICER_ELSEWHERE = Actor.officer("담당 최", "달빛구", "총무과");

    @SuppressWarnings("NullAway.Init") // by start_a_mail_server
    private GreenMail server;

    @BeforeEach
    void start_a_mail_server() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        room = mailing(server.getSmtp().getPort());
    }

    @AfterEach
    void stop_it() {
        server.stop();
    }

    private MailSettings settings(int port) {
        return new MailSettings(
                "127.0.0.1",
                port,
                MailSettings.Security.NONE,
                Optional.empty(),
                "noreply@hanbit.example",
                Duration.ofDays(3));
    }

    private CaseRoom mailing(int port) {
        InstantSource clock = () -> now;
        return CaseRoom.open(database, law, KEYS, Optional.of(settings(port)), clock);
    }

    private List<String> states() {
        return column("select state from disclosure.letter order by id");
    }

    private long letter(Receipt receipt, int index) {
        return room.desk()
                .view(receipt.number(), DESK)
                .orElseThrow()
                .letters()
                .get(index)
                .id();
    }

    private static LetterFormatted found(LetterDesk.Answer answer) {
        assertThat(answer).isInstanceOf(LetterDesk.Answer.Found.class);
        LetterDesk.Answer.Found found = (LetterDesk.Answer.Found) answer;
        return new LetterFormatted(found.file().name(), found.file().bytes());
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by hand
    private record LetterFormatted(String name, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_letter_is_mailed_once_with_the_notice_attached_and_the_look_at_the_address_is_written_down()
            throws Exception {
        Receipt receipt = underWay();
        move(receipt.number(), closed(), OFFICER);

        Round first = room.post().round();
        Round second = room.post().round();

        assertThat(first).isEqualTo(new Round(2, 2, 0));
        assertThat(second).isEqualTo(new Round(0, 0, 0));
        assertThat(states()).containsExactly("sent", "sent");
        MimeMessage decision = server.getReceivedMessages()[1];
        assertThat(decision.getAllRecipients()[0]).hasToString("hong@example.kr");
        assertThat(decision.getSubject()).isEqualTo("[한빛시] 정보(공개, 부분 공개, 비공개)결정 통지서 (" + receipt.number() + ")");
        assertThat(decision.getMessageID())
                .endsWith("@hanbit.example>")
                .contains(receipt.number().value());
        byte[] attached = ((Multipart) decision.getContent())
                .getBodyPart(1)
                .getInputStream()
                .readAllBytes();
        assertThat(attached)
                .isEqualTo(found(room.letters().forStaff(receipt.number(), letter(receipt, 1), LetterFormat.PDF, DESK))
                        .bytes());
        assertThat(room.desk().looks(receipt.number(), DESK))
                .anySatisfy(look -> assertThat(look.why()).isEqualTo("letter"));
    }

    @Test
    void what_is_kept_of_a_letter_is_sealed_and_named_by_its_digest() {
        ask();
        room.post().round();

        String kept = String.join(
                "", column("select encode(notice, 'hex') || encode(pdf, 'hex')" + " from disclosure.letter_file"));

        assertThat(kept)
                .doesNotContain(HexFormat.of().formatHex("홍길동".getBytes(StandardCharsets.UTF_8)))
                .doesNotContain(HexFormat.of().formatHex("%PDF".getBytes(StandardCharsets.UTF_8)));
        assertThat(column("select sha256 from disclosure.letter_file")).allMatch(sha -> sha.matches("[0-9a-f]{64}"));
    }

    @Test
    void without_a_mail_server_letters_are_left_to_be_posted_and_somebody_says_when_they_were() {
        room = CaseRoom.open(database, law, KEYS, () -> now);
        Receipt receipt = ask();

        assertThat(room.post().round()).isEqualTo(new Round(1, 0, 0));

        assertThat(room.letters().waiting(DESK))
                .extracting(LetterDesk.Waiting::state)
                .containsExactly(LetterState.TO_POST);
        assertThat(room.letters().waiting(OTHER)).isEmpty();
        assertThat(room.letters().settle(receipt.number(), letter(receipt, 0), Settlement.MAIL, "메일로", DESK))
                .isInstanceOf(LetterDesk.Settled.NotNow.class);
        assertThat(room.letters().settle(receipt.number(), letter(receipt, 0), Settlement.POSTED, "등기 1호", DESK))
                .isEqualTo(new LetterDesk.Settled.Done(LetterState.POSTED));
        assertThat(room.letters().waiting(DESK)).isEmpty();
        assertThat(column("select who || ' ' || detail from disclosure.letter_step order by id desc limit 1"))
                .containsExactly("총괄 김 등기 1호");
    }

    @Test
    void a_server_that_does_not_answer_is_tried_again_after_growing_pauses_and_given_up_loudly() throws Exception {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        room = mailing(nobody);
        ask();
        var began = now;

        assertThat(room.post().round()).isEqualTo(new Round(1, 0, 1));
        assertThat(room.post().round()).isEqualTo(new Round(0, 0, 0));
        now = began.plus(Duration.ofMinutes(1));
        assertThat(room.post().round()).isEqualTo(new Round(0, 0, 1));
        now = began.plus(Duration.ofMinutes(2));
        assertThat(room.post().round()).isEqualTo(new Round(0, 0, 0));
        for (int hour = 1; hour <= 80; hour++) {
            now = began.plus(Duration.ofHours(hour));
            room.post().round();
        }

        assertThat(room.letters().waiting(DESK)).singleElement().satisfies(waiting -> {
            assertThat(waiting.state()).isEqualTo(LetterState.REFUSED);
            assertThat(waiting.attempts()).isBetween(15, 40);
            assertThat(waiting.trouble()).contains("메일 서버에 연결하지 못했습니다");
        });
    }

    @Test
    void what_was_put_off_goes_out_when_the_server_is_back_under_the_same_id() throws Exception {
        try (RefusingServer refusing = RefusingServer.start("451 4.3.0 later")) {
            room = mailing(refusing.port());
            ask();
            room.post().round();
            assertThat(states()).containsExactly("ready");
            assertThat(refusing.recipients()).containsExactly("<hong@example.kr>");
        }
        room = mailing(server.getSmtp().getPort());
        now = now.plus(Duration.ofHours(1));

        assertThat(room.post().round()).isEqualTo(new Round(0, 1, 0));

        String id = server.getReceivedMessages()[0].getMessageID();
        assertThat(column("select detail from disclosure.letter_step where state = 'sent'"))
                .containsExactly(id);
    }

    @Test
    void an_address_the_server_will_never_take_is_given_up_at_once() throws Exception {
        try (RefusingServer refusing = RefusingServer.start("550 5.1.1 <hong@example.kr>: no such user")) {
            room = mailing(refusing.port());
            ask();

            room.post().round();
        }

        assertThat(room.letters().waiting(DESK)).singleElement().satisfies(waiting -> {
            assertThat(waiting.state()).isEqualTo(LetterState.REFUSED);
            assertThat(waiting.trouble()).contains("550").doesNotContain("hong");
        });
    }

    @Test
    void a_connection_that_breaks_after_the_text_is_not_sent_again_by_itself() throws Exception {
        try (RefusingServer breaking = RefusingServer.start(RefusingServer.BREAK_AFTER_DATA)) {
            room = mailing(breaking.port());
            Receipt receipt = ask();

            room.post().round();
            now = now.plus(Duration.ofDays(1));
            room.post().round();

            assertThat(breaking.texts()).isEqualTo(1);
            assertThat(states()).containsExactly("uncertain");
            assertThat(room.letters()
                            .settle(receipt.number(), letter(receipt, 0), Settlement.ARRIVED, "서버 기록 확인", DESK))
                    .isEqualTo(new LetterDesk.Settled.Done(LetterState.SENT));
        }
    }

    @Test
    void killed_after_the_server_took_it_nothing_is_sent_twice_and_somebody_is_told() throws Exception {
        Receipt receipt = ask();

        killed("after");

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactly("sending");
        room.post().round();
        now = now.plus(Duration.ofMinutes(16));
        room.post().round();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(room.letters().waiting(DESK)).singleElement().satisfies(waiting -> {
            assertThat(waiting.state()).isEqualTo(LetterState.UNCERTAIN);
            assertThat(waiting.trouble()).contains("메일 서버가 받았는지");
        });
        room.letters().settle(receipt.number(), letter(receipt, 0), Settlement.ARRIVED, "서버 기록", DESK);
        assertThat(states()).containsExactly("sent");
    }

    @Test
    void killed_before_the_server_was_spoken_to_it_goes_out_once_when_somebody_says_so() throws Exception {
        Receipt receipt = ask();

        killed("before");

        assertThat(server.getReceivedMessages()).isEmpty();
        now = now.plus(Duration.ofMinutes(16));
        room.post().round();
        assertThat(states()).containsExactly("uncertain");
        room.letters().settle(receipt.number(), letter(receipt, 0), Settlement.MAIL, "서버 기록에 없음", DESK);
        room.post().round();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactly("sent");
    }

    @Test
    void killed_before_an_arrival_is_durable_it_is_recorded_when_somebody_has_looked_and_once() throws Exception {
        Receipt receipt = underWay();
        move(receipt.number(), closed(), OFFICER);

        killed("reached");

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(states()).as("what it wrote is undone as one").containsExactly("sent", "sending");
        assertThat(arrivals()).isEmpty();
        now = now.plus(Duration.ofMinutes(16));
        room.post().round();
        assertThat(arrivals()).as("nobody knows whether the server took it").isEmpty();
        for (int again = 0; again < 2; again++) {
            room.letters().settle(receipt.number(), letter(receipt, 1), Settlement.ARRIVED, "서버 기록", DESK);
            room.post().round();
        }
        assertThat(arrivals()).containsExactly("email");
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void killed_after_an_arrival_was_written_it_is_not_lost_and_not_written_again() throws Exception {
        Receipt receipt = underWay();
        move(receipt.number(), closed(), OFFICER);

        killed("settled");

        assertThat(states()).containsExactly("sent", "sent");
        assertThat(arrivals()).containsExactly("email");
        now = now.plus(Duration.ofMinutes(16));
        room.post().round();
        room.letters()
                .forCitizen(
                        receipt.number().value(), receipt.secret(), "192.0.2.1", letter(receipt, 1), LetterFormat.HTML);
        assertThat(arrivals()).containsExactly("email");
        assertThat(room.desk()
                        .view(receipt.number(), DESK)
                        .orElseThrow()
                        .state()
                        .decision()
                        .orElseThrow()
                        .reached())
                .contains(LocalDate.of(2026, 3, 9));
    }

    private List<String> arrivals() {
        return column("select data->>'way' from disclosure.case_event where kind = 'notice-received' order by version");
    }

    @Test
    void killed_while_it_is_made_it_is_made_again() throws Exception {
        ask();

        killed("making");

        assertThat(states()).containsExactly("due");
        room.post().round();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void citizens_have_their_letters_by_number_and_secret_and_nobody_else_s() {
        Receipt receipt = underWay();
        move(
                receipt.number(),
                new HearingMove.NotifyThirdParty(
                        "제3자 1", Optional.of("김갑\n서울 마포구\nkim@example.kr"), Optional.empty(), ""),
                OFFICER);
        long own = letter(receipt, 0);
        long party = letter(receipt, 1);
        String number = receipt.number().value();

        assertThat(found(room.letters().forCitizen(number, receipt.secret(), "192.0.2.1", own, LetterFormat.HTML))
                        .text())
                .contains("홍길동")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(found(room.letters().forCitizen(number, receipt.secret(), "192.0.2.1", own, LetterFormat.PDF))
                        .text())
                .startsWith("%PDF-");
        assertThat(room.letters().forCitizen(number, receipt.secret(), "192.0.2.1", party, LetterFormat.HTML))
                .isInstanceOf(LetterDesk.Answer.None.class);
        assertThat(room.letters().forCitizen(number, "wrong", "192.0.2.1", own, LetterFormat.PDF))
                .isInstanceOf(LetterDesk.Answer.Refused.class);
        assertThat(room.letters().forStaff(receipt.number(), own, LetterFormat.PDF, OFFICER_ELSEWHERE))
                .isInstanceOf(LetterDesk.Answer.None.class);
        assertThat(found(room.letters().forStaff(receipt.number(), party, LetterFormat.HTML, OFFICER))
                        .text())
                .contains("김갑")
                .doesNotContain("홍길동");
        room.post().round();
        assertThat(Arrays.stream(server.getReceivedMessages()).map(GreenMailUtil::getHeaders))
                .anyMatch(headers -> headers.contains("kim@example.kr"));
    }

    @Test
    void a_letter_the_mail_server_took_has_reached_the_requester_and_no_third_party() {
        Receipt receipt = underWay();
        move(
                receipt.number(),
                new HearingMove.NotifyThirdParty("제3자 1", Optional.of("김갑\nkim@example.kr"), Optional.empty(), ""),
                OFFICER);
        move(
                receipt.number(),
                new HearingMove.NotifyThirdParty("제3자 2", Optional.of("이을\n서울 마포구"), Optional.empty(), ""),
                OFFICER);
        now = now.plus(Duration.ofDays(1));
        room.post().round();

        Handling heard =
                room.desk().view(receipt.number(), DESK).orElseThrow().state().handling();
        assertThat(heard.thirdParties())
                .as("neither agreed to be reached by mail, and of the post nobody knows when it arrives")
                .hasSize(2)
                .allMatch(party -> party.reached().isEmpty());
        move(receipt.number(), answer("제3자 1"), OFFICER);
        move(receipt.number(), answer("제3자 2"), OFFICER);
        move(
                receipt.number(),
                new DecisionMove.Decide(
                        DecisionKind.PARTIAL,
                        List.of(Refusal.of("일부", 6, "이유")),
                        List.of("제3자 1", "제3자 2"),
                        Optional.of(new Disclosing(LocalDate.of(2026, 4, 30), "온라인", DeliveryForm.ELECTRONIC, false)),
                        "공개 대상"),
                OFFICER);
        now = now.plus(Duration.ofDays(1));
        room.post().round();

        CaseState state = room.desk().view(receipt.number(), DESK).orElseThrow().state();
        assertThat(state.decision().orElseThrow().reached()).contains(LocalDate.of(2026, 3, 11));
        assertThat(state.handling().thirdParties())
                .allMatch(party ->
                        party.overridden().isPresent() && party.objectsUntil().isEmpty());
        assertThat(column("select data->>'way' from disclosure.case_event where data->>'way' <> '' order by version"))
                .containsExactly("email");
    }

    private static HearingMove.ThirdPartyAnswer answer(String party) {
        return new HearingMove.ThirdPartyAnswer(party, true, "영업비밀", Optional.empty(), "");
    }

    @Test
    void what_no_font_has_is_told_to_staff_and_can_still_be_read() {
        Receipt receipt = room.citizens().ask(asked("이모지 😀 를 주십시오"));

        room.post().round();

        assertThat(room.letters().waiting(DESK)).singleElement().satisfies(waiting -> {
            assertThat(waiting.state()).isEqualTo(LetterState.UNPRINTABLE);
            assertThat(waiting.trouble()).contains("U+1F600");
        });
        long id = letter(receipt, 0);
        assertThat(room.letters().forStaff(receipt.number(), id, LetterFormat.PDF, DESK))
                .isInstanceOf(LetterDesk.Answer.Unprintable.class);
        assertThat(found(room.letters().forStaff(receipt.number(), id, LetterFormat.HTML, DESK))
                        .text())
                .contains("😀");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void two_who_send_at_once_send_each_letter_once() throws Exception {
        for (int i = 0; i < 6; i++) {
            ask();
        }
        CaseRoom other = mailing(server.getSmtp().getPort());
        Thread beside = new Thread(() -> other.post().round());
        beside.start();
        room.post().round();
        beside.join();

        assertThat(server.getReceivedMessages()).hasSize(6);
        assertThat(Arrays.stream(server.getReceivedMessages())
                        .map(message ->
                                GreenMailUtil.getHeaders(message).replaceAll("(?s).*Message-ID: (\\S+).*", "$1"))
                        .distinct())
                .hasSize(6);
    }

    /** Runs the outbox in a process of its own that ends without a word at a moment. */
    private void killed(String moment) throws IOException, InterruptedException {
        String url;
        try (var connection = database.getConnection()) {
            url = connection.getMetaData().getURL();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        ProcessBuilder builder = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", // it lives for seconds
                "-cp",
                System.getProperty("java.class.path"),
                "kr.seogo.disclosure.KilledPostman",
                url,
                String.valueOf(server.getSmtp().getPort()),
                now.toString(),
                moment);
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isEqualTo(137);
    }
}
