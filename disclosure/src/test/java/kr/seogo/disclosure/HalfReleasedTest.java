package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.disclosure.api.RedactionOutcome;
import kr.seogo.disclosure.internal.privacy.CaseVault;
import kr.seogo.disclosure.internal.privacy.Vault;
import kr.seogo.disclosure.internal.redaction.Proofs;
import kr.seogo.disclosure.internal.redaction.StoredRedactionDesk;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release that a kill or a court's stay cut short. */
class HalfReleasedTest extends CaseRoomFixture {

    private static final Caller.Staff STAFF =
            new Caller.Staff("총괄 김", Set.of(Caller.Role.DISCLOSURE_DESK), BODY, Optional.empty(), "park");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final FakeRedactions redactions = new FakeRedactions();
    private final FakeRegister register = new FakeRegister();
    private Runnable meanwhile = () -> {};
    private final UUID id = UUID.randomUUID();

    @SuppressWarnings("NullAway.Init")
    private CaseNumber number;

    @SuppressWarnings("NullAway.Init")
    private StoredRedactionDesk desk;

    @BeforeEach
    void decide() throws IOException {
        register.hold("s1reply", DisclosureClass.CLOSED);
        FakeCatalogue held = new FakeCatalogue(register, BODY);
        room = CaseRoom.open(database, law, KEYS, held.joined(), () -> now);
        number = underWay().number();
        move(
                number,
                new DecisionMove.Decide(
                        DecisionKind.PARTIAL,
                        List.of(Refusal.of("이름", 6, "개인정보")),
                        List.of(),
                        Optional.of(new Disclosing(LocalDate.of(2026, 3, 9), "온라인", DeliveryForm.ELECTRONIC, false)),
                        List.of(new RecordDecision("s1reply", DecisionKind.PARTIAL, List.of(6), false)),
                        ""),
                OFFICER);
        Catalogue looking = (Catalogue) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Catalogue.class}, (_, method, given) -> {
                    Runnable one = meanwhile;
                    meanwhile = () -> {};
                    one.run();
                    return method.invoke(held, given);
                });
        desk = new StoredRedactionDesk(
                room.desk(),
                looking,
                Optional.empty(),
                new LeavingParts(
                        new NoTool(), Optional.empty(), redactions, folder.resolve("drafts"), folder.resolve("cases")),
                new Proofs(Jdbi.create(database), new Vault(KEYS)),
                (_, _) -> {},
                () -> now);
    }

    @Test
    void is_sent_back_as_long_as_the_catalogue_holds_nothing_of_it() throws IOException {
        drafted("RELEASING");
        redactions.made.add(id);
        assertThat(desk.reject(number, id, "다시", STAFF))
                .isInstanceOfSatisfying(
                        RedactionOutcome.Refused.class,
                        no -> assertThat(no.sentence().ko()).contains("이미 기록의 파일"));
        redactions.made.clear();

        assertThat(desk.reject(number, id, "다시", STAFF)).isInstanceOf(RedactionOutcome.Done.class);
        assertThat(column("select state from disclosure.redaction where sealed is null"))
                .containsExactly("REJECTED");
        assertThat(folder.resolve("drafts/" + id)).doesNotExist();
    }

    @Test
    void is_not_made_when_a_court_stays_it_in_between_and_waits_again() throws IOException {
        drafted("READY");
        // The case was looked at, and not yet the record.
        meanwhile = () -> move(number, new DecisionMove.CourtStay("한빛지방법원", ""), DESK);

        assertThat(desk.release(number, id, STAFF))
                .isInstanceOfSatisfying(
                        RedactionOutcome.Refused.class,
                        no -> assertThat(no.sentence().ko()).contains("집행정지"));
        assertThat(column("select state from disclosure.redaction")).containsExactly("READY");
    }

    private void drafted(String state) throws IOException {
        Files.writeString(folder.resolve("drafts/" + id), "가린 답변");
        Jdbi.create(database).useTransaction(handle -> {
            Vault.Sealed box = new CaseVault(new Vault(KEYS))
                    .seal(handle, number, "redaction " + id, "{\"marks\":[],\"kept\":[]}");
            handle.execute(
                    "insert into disclosure.redaction (id, number, record, source, state, told, key_id, sealed, mime,"
                            + " pages, warnings, digest, drafter, drafter_account, decider_account, drafted) values (?,"
                            + " ?, 's1reply', 1, ?, cast(? as jsonb), ?, ?, 'text/plain', 1, '',"
                            + " encode(sha256(convert_to('가린 답변', 'UTF8')), 'hex'), '담당 이', 'lee', 'park', now())",
                    id,
                    number.value(),
                    state,
                    "{\"taken\":[{\"ground\":6,\"where\":\"1\"}],\"kept\":[]}",
                    box.keyId(),
                    box.bytes());
        });
    }
}
