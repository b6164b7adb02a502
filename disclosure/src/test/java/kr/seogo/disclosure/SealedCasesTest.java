package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.api.SealedFiles;
import kr.seogo.disclosure.api.SealedFiles.SealedCase;
import kr.seogo.disclosure.internal.archive.StoredSealedFiles;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Which cases lie sealed in the archive. */
class SealedCasesTest extends CaseRoomFixture {

    @Test
    void a_case_closed_twice_into_one_record_is_listed_once_by_its_last_closing() {
        CaseNumber twice = ask().number();
        CaseNumber once = ask().number();
        left(twice, 3, "2026-03-01", "rec1");
        left(twice, 7, "2026-03-05", "rec1");
        left(once, 4, "2026-03-03", "rec2");
        SealedFiles sealed = new StoredSealedFiles(
                Jdbi.create(database),
                room.desk(),
                new FakeCatalogue(new FakeRegister(), BODY),
                (_, _, _, _) -> Optional.empty());

        assertThat(sealed.cases(DESK))
                .extracting(SealedCase::number, SealedCase::record, SealedCase::closed)
                .containsExactly(
                        tuple(twice, new RecordId("rec1"), LocalDate.parse("2026-03-05")),
                        tuple(once, new RecordId("rec2"), LocalDate.parse("2026-03-03")));
        assertThat(sealed.cases(Actor.desk("총괄 박", "달빛구"))).isEmpty();
    }

    private void left(CaseNumber number, int closing, String closed, String record) {
        Jdbi.create(database)
                .useHandle(handle -> handle.execute(
                        "insert into disclosure.case_handover (number, closing, closed, state, since, tries, next_try,"
                                + " note, record) values (?, ?, ?, 'archived', now(), 1, now(), '', ?)",
                        number.value(),
                        closing,
                        LocalDate.parse(closed),
                        record));
    }
}
