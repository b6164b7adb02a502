package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.api.CaseFiles;
import kr.seogo.disclosure.api.CaseFiles.Added;
import kr.seogo.disclosure.api.CaseFiles.Fetched;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.api.CaseView;
import kr.seogo.disclosure.api.Receipt;
import kr.seogo.disclosure.api.RedactionTool;
import kr.seogo.disclosure.internal.json.EventJson;
import kr.seogo.disclosure.internal.redaction.CaseScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a case: looked into twice, handed over by an event, held back by what holds the case. */
class CaseFilesTest extends CaseRoomFixture {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final List<RedactionTool.FileFinding> findings = new ArrayList<>();

    @BeforeEach
    void open_the_way_out() {
        FakeRegister register = new FakeRegister();
        RedactionTool tool = new FakeTool();
        room = CaseRoom.open(
                database,
                law,
                KEYS,
                new FakeCatalogue(register, BODY).joined(),
                Optional.empty(),
                new LeavingParts(
                        tool,
                        (_, _) -> {
                            throw new UnsupportedOperationException("nothing is released here");
                        },
                        folder.resolve("drafts"),
                        folder.resolve("cases")),
                () -> now);
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
