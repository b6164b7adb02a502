package kr.seogo.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.api.SealedFiles;
import kr.seogo.disclosure.api.SealedFiles.SealedCase;
import kr.seogo.disclosure.internal.archive.StoredSealedFiles;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Which cases lie sealed in the archive. */
class SealedCasesTest extends CaseRoomFixture {

    @Test
    void a_case_closed_twice_is_listed_once_by_its_last_closing() {
        CaseNumber twice = ask().number();
        CaseNumber once = ask().number();
        CaseNumber elsewhere = ask().number();
        left(twice, 3, "2026-03-01", "rec1");
        left(twice, 7, "2026-03-05", "rec1");
        left(once, 4, "2026-03-03", "rec2");
        left(elsewhere, 4, "2026-03-02", "rec3");
        left(elsewhere, 9, "2026-03-04", "rec4");

        assertThat(page(Optional.empty(), 10).cases())
                .extracting(SealedCase::number, SealedCase::record, SealedCase::closed)
                .containsExactly(
                        tuple(twice, new RecordId("rec1"), LocalDate.parse("2026-03-05")),
                        tuple(elsewhere, new RecordId("rec4"), LocalDate.parse("2026-03-04")),
                        tuple(once, new RecordId("rec2"), LocalDate.parse("2026-03-03")));
        assertThat(sealed().cases(Optional.empty(), 10, Actor.desk("총괄 박", "달빛구"))
                        .cases())
                .isEmpty();
    }

    @Test
    void pages_hold_every_case_once_though_many_were_closed_on_one_day() {
        List<CaseNumber> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            CaseNumber number = ask().number();
            left(number, 3, i < 4 ? "2026-03-01" : "2026-02-01", "rec" + i);
            left(number, 5, i < 4 ? "2026-03-02" : "2026-02-02", "rec" + i);
            made.add(number);
        }

        SealedFiles.Page first = page(Optional.empty(), 2);
        SealedFiles.Page second = page(first.next(), 2);
        SealedFiles.Page last = page(second.next(), 2);

        assertThat(first.cases()).hasSize(2);
        assertThat(second.cases()).hasSize(2);
        assertThat(last.cases()).extracting(SealedCase::number).containsExactly(made.getLast());
        assertThat(last.next()).isEmpty();
        assertThat(Stream.of(first, second, last)
                        .flatMap(page -> page.cases().stream())
                        .map(SealedCase::number))
                .containsExactlyInAnyOrderElementsOf(made);
        assertThat(page(first.next(), 3).next()).isEmpty();
    }

    private SealedFiles.Page page(Optional<CaseNumber> after, int size) {
        return sealed().cases(after, size, DESK);
    }

    private SealedFiles sealed() {
        return new StoredSealedFiles(
                Jdbi.create(database),
                room.desk(),
                new FakeCatalogue(new FakeRegister(), BODY),
                (_, _, _, _) -> Optional.empty());
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
