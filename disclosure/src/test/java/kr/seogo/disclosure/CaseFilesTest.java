package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Person;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.VirusScanner;
import kr.seogo.disclosure.api.CaseFiles;
import kr.seogo.disclosure.api.CaseFiles.Added;
import kr.seogo.disclosure.api.CaseFiles.Fetched;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.Receipt;
import kr.seogo.disclosure.api.RedactionTool;
import kr.seogo.disclosure.api.RedactionView;
import kr.seogo.disclosure.internal.json.EventJson;
import kr.seogo.disclosure.internal.leaving.StoredCaseFiles;
import kr.seogo.disclosure.internal.privacy.CaseVault;
import kr.seogo.disclosure.internal.privacy.Vault;
import kr.seogo.disclosure.internal.redaction.CaseScope;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a case: looked into twice, handed over by an event, held back by what holds the case. */
class CaseFilesTest extends CaseRoomFixture {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<RedactionTool.FileFinding> findings = new ArrayList<>();
    private VirusScanner.Verdict scanned = new VirusScanner.Clean();

    @BeforeEach
    void open_the_way_out() {
        FakeRegister register = new FakeRegister();
        register.hold("s1reply", DisclosureClass.CLOSED);
        room = CaseRoom.open(
                database, law, KEYS, new FakeCatalogue(register, BODY).joined(), Optional.empty(), parts(), () -> now);
    }

    private LeavingParts parts() {
        return new LeavingParts(
                new FakeTool(),
                Optional.of(_ -> scanned),
                new FakeRedactions(),
                folder.resolve("drafts"),
                folder.resolve("cases"));
    }

    /** Finds what a test says, and reads text as it is. */
    private final class FakeTool implements RedactionTool {
        @Override
        public Made redact(Path source, String puid, String name, List<RedactionMark> marks, Path out) {
            return new NoCopy("unsupported", "");
        }

        @Override
        public Looked inspect(Path file, String name) {
            return new Findings(findings);
        }

        @Override
        public String text(Path file, String name) {
            return "문의 02-123-4567";
        }

        @Override
        public boolean picture(Path file, Path out) {
            return false;
        }
    }

    private Added add(CaseNumber number, Actor actor) {
        return room.files()
                .add(number, "../홍길동 답변.txt", new ByteArrayInputStream("답변".getBytes(StandardCharsets.UTF_8)), actor);
    }

    private UUID added(CaseNumber number) {
        return ((Added.Done) add(number, OFFICER)).file().id();
    }

    private static DeliveryMove.Deliver deliver(UUID... files) {
        return new DeliveryMove.Deliver(DeliveryForm.ELECTRONIC, "답변", true, false, List.of(files), "");
    }

    private static DecisionMove.Decide open() {
        return new DecisionMove.Decide(
                DecisionKind.OPEN,
                List.of(),
                List.of(),
                Optional.of(new Disclosing(LocalDate.of(2026, 3, 9), "온라인", DeliveryForm.ELECTRONIC, false)),
                "");
    }

    private Fetched fetch(Receipt receipt, UUID id) {
        return room.files().forCitizen(receipt.number().value(), receipt.secret(), "192.0.2.1", id);
    }

    @Test
    void are_for_who_handles_the_case_and_told_sealed_names() {
        Receipt receipt = underWay();
        assertThat(add(receipt.number(), OTHER)).isInstanceOf(Added.Unknown.class);

        UUID id = added(receipt.number());

        assertThat(room.files().of(receipt.number(), OTHER)).isEmpty();
        assertThat(room.files().open(receipt.number(), id, OTHER)).isInstanceOf(Fetched.None.class);
        assertThat(room.files().of(receipt.number(), DESK).getFirst().given()).contains("홍길동 답변.txt");
        assertThat(room.files().of(receipt.number(), DESK).getFirst().personal())
                .hasSize(1);
        assertThat(column("select row_to_json(f)::text from disclosure.case_file f")
                        .getFirst())
                .doesNotContain("홍길동");
    }

    @Test
    void are_not_taken_with_malware_in_them_or_while_nobody_can_look_for_it() {
        Receipt receipt = underWay();
        scanned = new VirusScanner.Infected("Eicar-Test");
        assertThat(add(receipt.number(), OFFICER)).isInstanceOfSatisfying(Added.Unclean.class, unclean -> assertThat(
                        unclean.findings().getFirst().code())
                .isEqualTo("infected"));
        scanned = new VirusScanner.NotScanned("away");
        assertThat(add(receipt.number(), OFFICER)).isInstanceOfSatisfying(Added.Refused.class, refused -> assertThat(
                        refused.sentence().ko())
                .contains("악성코드 검사를 마치지 못해"));
        assertThat(room.files().of(receipt.number(), OFFICER)).isEmpty();
        scanned = new VirusScanner.Clean();
        assertThat(add(receipt.number(), OFFICER)).isInstanceOf(Added.Done.class);
    }

    @Test
    void cannot_be_fetched_before_they_are_handed_over_nor_while_a_court_stays_it() {
        Receipt receipt = underWay();
        UUID id = added(receipt.number());
        UUID kept = added(receipt.number());
        move(receipt.number(), open(), OFFICER);
        assertThat(fetch(receipt, id)).isInstanceOf(Fetched.None.class);

        move(receipt.number(), deliver(id), OFFICER);

        assertThat(fetch(receipt, id)).isInstanceOf(Fetched.Found.class);
        assertThat(fetch(receipt, kept)).isInstanceOf(Fetched.None.class);
        assertThat(((CaseFiles.Listed.Files)
                                room.files().forCitizen(receipt.number().value(), receipt.secret(), "192.0.2.1"))
                        .files())
                .hasSize(1)
                .allSatisfy(file -> assertThat(file.given()).isEmpty());
        assertThat(room.files().forCitizen(receipt.number().value(), "wrong", "192.0.2.1", id))
                .isInstanceOf(Fetched.Refused.class);
        assertThat(room.files().discard(receipt.number(), id, OFFICER)).isInstanceOf(Added.Refused.class);
        assertThat(room.files().discard(receipt.number(), kept, OFFICER)).isInstanceOf(Added.Discarded.class);
    }

    @Test
    void are_looked_into_again_when_they_leave() throws Exception {
        Receipt receipt = underWay();
        UUID id = added(receipt.number());
        CaseView decided = move(receipt.number(), open(), OFFICER);
        int version = decided.state().version();
        findings.add(new RedactionTool.FileFinding("person", "Author", "홍길동", "이름이 있습니다", "names a person"));

        assertThat(room.desk().move(receipt.number(), version, deliver(id), OFFICER))
                .isInstanceOfSatisfying(CaseOutcome.Unlawful.class, no -> {
                    assertThat(no.rule()).isEqualTo(CaseRule.SAFE_CONTENT);
                    assertThat(no.sentence().ko()).contains(receipt.number() + "-1.txt", "이름이 있습니다");
                });
        assertThat(add(receipt.number(), OFFICER)).isInstanceOf(Added.Unclean.class);
        findings.clear();
        Files.writeString(folder.resolve("cases/" + receipt.number() + "/" + id), "다른 것");
        assertThat(room.desk().move(receipt.number(), version, deliver(id), OFFICER))
                .isInstanceOf(CaseOutcome.Unlawful.class);
        assertThatThrownBy(() -> room.desk().move(receipt.number(), version, deliver(UUID.randomUUID()), OFFICER))
                .isInstanceOf(BadInputException.class);
        assertThat(room.desk()
                        .view(receipt.number(), DESK)
                        .orElseThrow()
                        .state()
                        .version())
                .isEqualTo(version);
    }

    @Test
    void cannot_be_fetched_once_a_ruling_set_the_decision_aside_nor_after_a_stricter_one() {
        Receipt receipt = underWay();
        UUID id = added(receipt.number());
        move(receipt.number(), open(), OFFICER);
        move(receipt.number(), deliver(id), OFFICER);
        assertThat(fetch(receipt, id)).isInstanceOf(Fetched.Found.class);

        move(receipt.number(), new DecisionMove.Ruling(RulingKind.SUIT, true, "취소"), DESK);
        assertThat(fetch(receipt, id)).isInstanceOfSatisfying(Fetched.Held.class, held -> assertThat(
                        held.sentence().ko())
                .contains("다시 결정"));

        move(receipt.number(), closed(), OFFICER);
        assertThat(fetch(receipt, id)).isInstanceOfSatisfying(Fetched.Held.class, held -> assertThat(
                        held.sentence().ko())
                .contains("비공개"));
    }

    @Test
    void are_held_by_a_court_after_everything_was_delivered_and_fetched() {
        Receipt receipt = underWay();
        UUID fetched = added(receipt.number());
        UUID left = added(receipt.number());
        move(receipt.number(), open(), OFFICER);
        move(receipt.number(), deliver(fetched, left), OFFICER);
        assertThat(fetch(receipt, fetched)).isInstanceOf(Fetched.Found.class);
        assertThat(fetch(receipt, fetched)).as("again, written down once").isInstanceOf(Fetched.Found.class);
        assertThat(column("select data->>'files' from disclosure.case_event where kind = 'files-fetched'"))
                .hasSize(1);

        move(receipt.number(), new DecisionMove.CourtStay("행정법원", ""), DESK);
        assertThat(fetch(receipt, left)).isInstanceOf(Fetched.Held.class);
        move(receipt.number(), new DecisionMove.CourtStayLifted("행정법원", ""), DESK);
        assertThat(fetch(receipt, left)).isInstanceOf(Fetched.Found.class);

        move(receipt.number(), new DecisionMove.CourtStay("행정법원", ""), DESK);
        assertThat(fetch(receipt, fetched)).as("nor can it be had again").isInstanceOf(Fetched.Held.class);
    }

    @Test
    void are_held_in_a_closed_case_and_the_stay_is_added_to_its_record() {
        Receipt receipt = underWay();
        UUID left = added(receipt.number());
        move(receipt.number(), open(), OFFICER);
        move(receipt.number(), deliver(left), OFFICER);
        now = now.plusSeconds(200L * 24 * 3600);
        move(receipt.number(), new DecisionMove.Close(""), DESK);
        String closings = "select closing::text from disclosure.case_handover";
        assertThat(column(closings)).hasSize(1);

        move(receipt.number(), new DecisionMove.CourtStay("행정법원", ""), DESK);
        assertThat(column(closings)).hasSize(2);
        move(receipt.number(), new DecisionMove.CourtStayLifted("행정법원", ""), DESK);

        assertThat(column(closings)).hasSize(3);
    }

    @Test
    void of_an_earlier_decision_do_not_do_for_a_later_one() throws Exception {
        Receipt receipt = underWay();
        CaseNumber number = receipt.number();
        move(number, partly(), OFFICER);
        UUID old = released(number);
        move(number, new DecisionMove.Ruling(RulingKind.SUIT, true, "취소"), DESK);
        now = now.plusSeconds(3600);
        move(number, partly(), OFFICER);

        assertThat(refused(number, deliver(old))).contains("앞선 결정의 가림본입니다");
        assertThat(refused(number, deliver())).contains("가림본이 확정되지 않았습니다");
        now = now.plusSeconds(3600);
        UUID fresh = released(number);
        assertThat(refused(number, deliver(old, fresh))).contains("앞선 결정의 가림본입니다");
        move(number, deliver(fresh), OFFICER);
        assertThat(fetch(receipt, fresh)).isInstanceOf(Fetched.Found.class);
        assertThat(room.files().discard(number, old, OFFICER))
                .isInstanceOfSatisfying(
                        Added.Refused.class,
                        no -> assertThat(no.sentence().ko()).contains("확정된 가림본"));
        assertThat(room.files().open(number, old, OFFICER)).isInstanceOf(Fetched.Found.class);
    }

    private String refused(CaseNumber number, DeliveryMove.Deliver move) {
        int version = room.desk().view(number, DESK).orElseThrow().state().version();
        return ((CaseOutcome.Unlawful) room.desk().move(number, version, move, OFFICER))
                .sentence()
                .ko();
    }

    private static DecisionMove.Decide partly() {
        return new DecisionMove.Decide(
                DecisionKind.PARTIAL,
                List.of(Refusal.of("이름", 6, "개인정보")),
                List.of(),
                Optional.of(new Disclosing(LocalDate.of(2026, 3, 9), "온라인", DeliveryForm.ELECTRONIC, false)),
                List.of(new RecordDecision("s1reply", DecisionKind.PARTIAL, List.of(6), false)),
                "");
    }

    /** A redaction that was released now. */
    private UUID released(CaseNumber number) throws IOException {
        UUID id = UUID.randomUUID();
        Jdbi jdbi = Jdbi.create(database);
        jdbi.useTransaction(handle -> {
            Vault.Sealed box = new CaseVault(new Vault(KEYS))
                    .seal(
                            handle,
                            number,
                            "redaction " + id,
                            "{\"marks\":[],\"kept\":[{\"text\":\"02-123-4567\",\"reason\":\"대표 전화\"}]}");
            handle.execute(
                    "insert into disclosure.redaction (id, number, record, source, state, key_id, sealed, mime, pages,"
                            + " warnings, digest, drafter, drafter_account, decider_account, drafted) values (?, ?,"
                            + " 's1reply', 1, 'RELEASED', ?, ?, 'text/plain', 1, '', '', '담당 이', 'lee', 'park', now())",
                    id,
                    number.value(),
                    box.keyId(),
                    box.bytes());
        });
        new StoredCaseFiles(
                        jdbi,
                        room.desk(),
                        room.citizens(),
                        new Vault(KEYS),
                        Optional.of(parts()),
                        (_, _, _) -> true,
                        () -> now)
                .take(
                        new RedactionView(
                                id,
                                number,
                                new RecordId("s1reply"),
                                1,
                                RedactionState.RELEASED,
                                List.of(),
                                List.of(),
                                "text/plain",
                                1,
                                List.of(),
                                new Person("담당 이", "lee"),
                                now,
                                "",
                                "",
                                OptionalInt.of(2)),
                        Files.writeString(folder.resolve(id.toString()), "가린 답변"));
        return id;
    }

    @Test
    void go_with_the_persons_of_a_case_and_their_bytes_after_them() throws Exception {
        Receipt receipt = underWay();
        CaseNumber number = receipt.number();
        UUID id = added(number);
        released(number);
        Receipt other = underWay();
        UUID stays = added(other.number());
        move(number, new IntakeMove.Withdraw(""), DESK);
        room.post().round();
        assertThat(room.closed(RetentionRules.standard()).settle(new FakeArchive()))
                .isEqualTo(1);
        now = Instant.parse("2031-12-31T15:00:00Z");

        assertThat(room.retention(RetentionRules.standard()).destroyDue().destroyed())
                .containsExactly(number);
        assertThat(room.files().of(number, DESK)).isEmpty();
        assertThat(column("select 1 from disclosure.redaction where sealed is not null"))
                .isEmpty();
        assertThat(column("select 1 from disclosure.case_file where length(sealed) > 0 and number = '" + number + "'"))
                .isEmpty();
        // Killed here, nothing is lost: the next round finds them.
        assertThat(folder.resolve("cases/" + number + "/" + id)).exists();
        assertThat(room.files().forget()).isEqualTo(2);
        assertThat(folder.resolve("cases/" + number)).isEmptyDirectory();
        assertThat(room.files().forget()).isZero();
        assertThat(room.files().open(other.number(), stays, OFFICER)).isInstanceOf(Fetched.Found.class);
    }

    @Test
    void leave_no_bytes_behind_that_belong_to_none() throws Exception {
        Receipt receipt = underWay();
        UUID id = added(receipt.number());
        Path cases = folder.resolve("cases/" + receipt.number());
        Path orphan = Files.writeString(cases.resolve(UUID.randomUUID().toString()), "끊긴 것");
        Path part = Files.writeString(cases.resolve(UUID.randomUUID() + ".part"), "끊긴 것");
        Path coming = Files.writeString(cases.resolve(UUID.randomUUID() + ".part"), "오는 것");
        for (Path old : List.of(orphan, part, cases.resolve(id.toString()))) {
            Files.setLastModifiedTime(old, FileTime.from(now));
        }
        Files.setLastModifiedTime(coming, FileTime.from(now.plusSeconds(1)));

        assertThat(room.files().tidy(now.plusSeconds(1))).isEqualTo(2);

        assertThat(cases.resolve(id.toString())).exists();
        assertThat(coming).exists();
        assertThat(orphan).doesNotExist();
        assertThat(part).doesNotExist();
        assertThat(room.files().tidy(now.plusSeconds(1))).isZero();
    }

    @Test
    void are_looked_through_when_no_connection_waits_for_it() throws Exception {
        Receipt receipt = underWay();
        UUID id = added(receipt.number());
        Path file = folder.resolve("cases/" + receipt.number() + "/" + id);
        DataSource watched =
                new AfterReading("disclosure.case_file", () -> Files.writeString(file, "다른 것")).of(database);
        CaseRoom slow = CaseRoom.open(
                watched,
                law,
                KEYS,
                new FakeCatalogue(new FakeRegister(), BODY).joined(),
                Optional.empty(),
                parts(),
                () -> now);

        // It was changed as the connection went back: whoever still finds the old bytes looked before that.
        assertThatThrownBy(() -> slow.files().open(receipt.number(), id, OFFICER))
                .hasMessageContaining("is not what was kept");
    }

    @Test
    void are_none_in_what_was_written_before_there_were_any() {
        DeliveryFact.Delivered old = (DeliveryFact.Delivered) EventJson.read(
                FactKind.DELIVERED,
                "{\"form\":\"copy\",\"what\":\"제1권\",\"last\":true,\"otherForm\":false,\"day\":\"2026-03-09\"}");

        assertThat(old.files()).isEmpty();
    }

    @Test
    void what_is_redacted_is_named_by_the_case_on_items_of_its_decision_and_released_after_it() {
        Receipt receipt = underWay();
        RecordId record = new RecordId("s1reply");
        assertThat(scope(receipt).notDrafted(record).orElseThrow().ko()).contains("이 사건이 다루는 기록이 아닙니다");
        assertThat(scope(receipt).grounds(record)).hasSize(8);
        assertThat(scope(receipt)
                        .notReleased(record, List.of(6), false)
                        .orElseThrow()
                        .ko())
                .contains("먼저 부분공개로 결정");

        move(receipt.number(), closed(), OFFICER);

        assertThat(scope(receipt).grounds(record)).containsExactly(2);
        assertThat(scope(receipt)
                        .notGrounds(record, List.of(2, 6))
                        .orElseThrow()
                        .ko())
                .contains("[6]");
    }

    private CaseScope scope(Receipt receipt) {
        return new CaseScope(room.desk().view(receipt.number(), DESK).orElseThrow());
    }
}
