package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.RedactionMark;
import kr.seogo.disclosure.RedactionState;
import kr.seogo.disclosure.api.RedactionDesk;
import kr.seogo.disclosure.api.RedactionOutcome;
import kr.seogo.disclosure.api.RedactionView;
import kr.seogo.ingest.TransferState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From marks to the citizen: of a partly open record the public reads the released redaction, never the original. */
class ReleasedRedactionTest {

    private static final String TABLE = """
            등록번호,계층,상위,제목,생산기관,생산일자,종결일자,보존기간,공개구분,비공개호,비공개사유,목록공개,파일
            S,시리즈,,하천 정비,한빛시,2015/2016,,영구,공개,,,공개,
            F,철,S,하천 정비 공사,한빛시,2015,2016-03-02,30년,공개,,,공개,
            I1,건,F,은모래천 민원 회신,,2015-10-01,,,부분공개,6,민원인 개인정보,공개,reply.txt|reply.pdf
            """;

    private static final String NUMBER = "900101-1234567";

    private static final Caller.Staff OFFICER = new Caller.Staff("이공개", Set.of(Caller.Role.DISCLOSURE_OFFICER), "한빛시");
    private static final Caller.Staff SECOND = new Caller.Staff("김기록", Set.of(Caller.Role.ARCHIVIST), "기록원");

    @SuppressWarnings("NullAway.Init")
    private static ServedArchive served;

    @SuppressWarnings("NullAway.Init")
    private static RecordId item;

    @BeforeAll
    static void take_in() throws IOException {
        served = ServedArchive.start();
        Path files = Files.createDirectories(served.folder().resolve("files"));
        Files.writeString(files.resolve("reply.txt"), "물떼새 서식지 민원 회신. 신청인 " + NUMBER + " 귀하");
        Files.write(
                files.resolve("reply.pdf"),
                pdf("Reply to " + NUMBER + " about plovers").getBytes(StandardCharsets.ISO_8859_1));
        Path table = Files.writeString(served.folder().resolve("records.csv"), TABLE);
        assertThat(served.take(files, table, "bag").state()).isEqualTo(TransferState.FINDABLE);
        await().atMost(Duration.ofMinutes(2)).until(() -> served.found("은모래천").size() == 1);
        item = new RecordId(served.found("은모래천").getFirst());
    }

    @AfterAll
    static void stop() throws IOException {
        served.close();
    }

    /** One page with one line; readers find the objects themselves. */
    private static String pdf(String line) {
        String content = "BT /F1 12 Tf 72 700 Td (" + line + ") Tj ET";
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
                + "4 0 obj<</Length " + content.length() + ">>stream\n" + content + "\nendstream endobj\n"
                + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    }

    @Test
    void what_nobody_marked_is_found_and_no_copy_is_made() {
        RedactionOutcome outcome = draft(1, new RedactionMark.Text(6, "물떼새"));

        assertThat(outcome).isInstanceOf(RedactionOutcome.Unproved.class);
        assertThat(((RedactionOutcome.Unproved) outcome).problems())
                .extracting(RedactionOutcome.Problem::code)
                .containsExactly("personal-data");
        assertThat(outcome.toString()).doesNotContain(NUMBER);
    }

    @Test
    void the_public_reads_the_released_copy_of_a_text_and_never_the_original() throws IOException {
        RedactionView released = release(1, new RedactionMark.Text(6, NUMBER));

        String at = "/api/v1/records/" + item + "/files/";
        int n = released.rendition().orElseThrow();
        byte[] copy = readable(at + n);
        assertThat(new String(copy, StandardCharsets.UTF_8)).contains("물떼새").doesNotContain("1234567");
        assertThat(served.get(at + 1).statusCode()).isEqualTo(403);
        assertThat(served.get(at + 2).statusCode()).isEqualTo(403);
        // The text of the copy is open, so it is found by its words; the original's are not.
        await().atMost(Duration.ofMinutes(2)).until(() -> served.found("물떼새").contains(item.name()));
        assertThat(served.found("\"1234567\"")).isEmpty();
        served.archive().rebuild().run(true, true, true);
        assertThat(readable(at + n)).isEqualTo(copy);
        assertThat(served.get(at + 1).statusCode()).isEqualTo(403);
    }

    @Test
    void the_public_reads_the_released_copy_of_a_pdf() {
        RedactionView released = release(2, new RedactionMark.Text(6, NUMBER));

        byte[] copy = readable(
                "/api/v1/records/" + item + "/files/" + released.rendition().orElseThrow());
        assertThat(new String(copy, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .doesNotContain("1234567");
    }

    /** The bytes, once the public projection has followed: what is opened may take a moment, what is closed may not. */
    private static byte[] readable(String path) {
        await().atMost(Duration.ofMinutes(2)).until(() -> served.get(path).statusCode() == 200);
        return served.get(path).body();
    }

    private static RedactionView release(int n, RedactionMark mark) {
        RedactionView draft = done(draft(n, mark));
        assertThat(draft.state()).isEqualTo(RedactionState.READY);
        assertThat(desk().release(draft.id(), OFFICER)).isInstanceOf(RedactionOutcome.Refused.class);
        RedactionView released = done(desk().release(draft.id(), SECOND));
        assertThat(released.state()).isEqualTo(RedactionState.RELEASED);
        return released;
    }

    private static RedactionOutcome draft(int n, RedactionMark mark) {
        return desk().draft(item, n, List.of(mark), List.of(), "2026-0000001", OFFICER);
    }

    private static RedactionView done(RedactionOutcome outcome) {
        assertThat(outcome).as(outcome.toString()).isInstanceOf(RedactionOutcome.Done.class);
        return ((RedactionOutcome.Done) outcome).redaction();
    }

    private static RedactionDesk desk() {
        return served.archive().redactions();
    }
}
