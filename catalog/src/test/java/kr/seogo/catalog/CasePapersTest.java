package kr.seogo.catalog;

import static kr.seogo.catalog.Archive.ARCHIVIST;
import static kr.seogo.catalog.Archive.OPERATOR;
import static kr.seogo.catalog.Archive.decision;
import static kr.seogo.catalog.Archive.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.RdfSyntax;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.catalog.api.ReleasedRedaction;
import kr.seogo.catalog.api.UnreadFiles;
import kr.seogo.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers of a case are for archivists and the disclosure staff of the body that was asked; for others there are none. */
class CasePapersTest {

    private static final Caller.Staff DESK = staff(Caller.Role.DISCLOSURE_DESK, "한빛시");
    private static final Caller.Staff OFFICER = staff(Caller.Role.DISCLOSURE_OFFICER, "한빛시");
    private static final List<Caller.Staff> INSIDE = List.of(DESK, OFFICER, ARCHIVIST);
    private static final List<Caller.Staff> OTHERS =
            List.of(staff(Caller.Role.DISCLOSURE_DESK, "두레시"), staff(Caller.Role.DISCLOSURE_OFFICER, "두레시"), OPERATOR);
    private static final Caller.Staff OTHER = OTHERS.getFirst();

    private final RecordDescription fonds = record(Level.FONDS, Optional.empty(), "F", 1, 0);
    private final RecordDescription before = record(Level.FILE, Optional.of(fonds.id()), "A", 1, 0);
    private final RecordDescription file =
            of("한빛시", " 정보공개 청구 처리", record(Level.FILE, Optional.of(fonds.id()), "B", 2, 0));
    private final RecordDescription item =
            of("한빛시", "정보공개 청구 처리", record(Level.ITEM, Optional.of(file.id()), "B1", 1, 3));
    /** What stands below a paper is one, whatever it says of itself. */
    private final RecordDescription below = of("한빛시", "하천 준설", record(Level.ITEM, Optional.of(file.id()), "B2", 2, 1));

    private final RecordDescription after = record(Level.FILE, Optional.of(fonds.id()), "C", 3, 0);
    private Archive archive;

    private static Caller.Staff staff(Caller.Role role, String body) {
        return new Caller.Staff("담당 " + body, Set.of(role), body);
    }

    @BeforeEach
    void take_in(@TempDir Path data) {
        archive = new Archive(data);
        archive.take(List.of(fonds), List.of(decision(fonds.id(), DisclosureClass.OPEN, true)));
        for (RecordDescription beside : List.of(before, after)) {
            archive.take(List.of(beside), List.of(decision(beside.id(), DisclosureClass.CLOSED, false)));
        }
        archive.take(
                List.of(file, item, below),
                List.of(
                        decision(file.id(), DisclosureClass.PARTIAL, false),
                        decision(item.id(), DisclosureClass.PARTIAL, false),
                        decision(below.id(), DisclosureClass.OPEN, true)));
        archive.follow();
        archive.room().projections().extract();
        archive.follow();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void are_whole_for_archivists_and_the_disclosure_staff_of_their_body() {
        for (Caller.Staff staff : INSIDE) {
            RecordView view = archive.room().catalogue().view(item.id(), staff).orElseThrow();

            assertThat(view.access().decidedBy()).isEqualTo("이관");
            assertThat(view.path()).extracting(RecordEntry::id).containsExactly(fonds.id(), file.id());
            assertThat(view.next()).map(RecordEntry::id).contains(below.id());
            assertThat(children(fonds, staff).total()).isEqualTo(3);
            assertThat(children(file, staff).total()).isEqualTo(2);
            assertThat(archive.room().catalogue().file(item.id(), 1, staff)).isInstanceOf(FileAnswer.Opened.class);
            assertThat(archive.room().catalogue().text(item.id(), 1, staff)).isInstanceOf(DerivativeAnswer.Ready.class);
            assertThat(archive.room().desk().history(item.id(), staff)).hasSize(1);
            assertThat(archive.room().desk().standing(List.of(item.id()), staff))
                    .containsKey(item.id());
        }
    }

    @Test
    void are_for_everybody_else_as_records_that_are_not_there() {
        for (Caller.Staff staff : OTHERS) {
            for (RecordDescription paper : List.of(file, item, below)) {
                absent(paper.id(), staff);
            }
        }
        absent(item.id(), Caller.PUBLIC);
    }

    @Test
    void leave_no_gap_beside_them_and_no_number_above_them() {
        EntryPage page = children(fonds, OTHER);

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.entries()).extracting(RecordEntry::id).containsExactly(before.id(), after.id());
        assertThat(archive.room()
                        .catalogue()
                        .view(before.id(), OTHER)
                        .orElseThrow()
                        .next())
                .map(RecordEntry::id)
                .contains(after.id());
        assertThat(archive.room()
                        .catalogue()
                        .view(fonds.id(), OTHER)
                        .orElseThrow()
                        .children())
                .isEqualTo(2);
        assertThat(archive.room()
                        .catalogue()
                        .view(fonds.id(), DESK)
                        .orElseThrow()
                        .children())
                .isEqualTo(3);
    }

    @Test
    void stand_in_no_other_bodys_list_of_files_without_text() {
        Jdbi.create(archive.database).useHandle(h -> h.execute("update catalog.extraction set state = 'DAMAGED'"));

        assertThat(unread(DESK).files())
                .extracting(UnreadFiles.UnreadFile::record)
                .contains(item.id(), below.id());
        assertThat(unread(DESK).counts()).containsEntry(ExtractionNote.State.DAMAGED, 4L);
        assertThat(unread(OTHER).files()).isEmpty();
        assertThat(unread(OTHER).counts()).isEmpty();
    }

    @Test
    void are_redacted_by_nobody_of_another_body(@TempDir Path folder) throws Exception {
        Path copy = Files.writeString(folder.resolve("copy.txt"), "가려진 것");
        ReleasedRedaction release = new ReleasedRedaction(
                UUID.randomUUID(),
                item.id(),
                1,
                copy,
                "text/plain",
                List.of(new ReleasedRedaction.Taken(6, "1쪽")),
                new Person("표시 최", "draft"),
                "2026-0000001-1");

        assertThatThrownBy(() -> archive.room().redactions().release(release, OTHER))
                .isInstanceOf(AccessDesk.NotHeldException.class);
        assertThat(archive.room().redactions().release(release, DESK).role()).isEqualTo(FileDescription.Role.REDACTION);
    }

    @Test
    void are_seen_by_the_ordinary_rules_once_an_archivist_opens_them() {
        decide(file, DisclosureClass.PARTIAL);
        decide(item, DisclosureClass.PARTIAL);

        archive.follow();

        RecordView view = archive.room().catalogue().view(item.id(), OTHER).orElseThrow();
        assertThat(view.access().decidedBy()).isEmpty();
        assertThat(view.description().extra()).isEmpty();
        assertThat(view.files()).extracting(f -> f.readable()).containsExactly(false, false, true);
        assertThat(archive.room().catalogue().file(item.id(), 1, OTHER)).isInstanceOf(FileAnswer.Closed.class);
        assertThat(archive.room().catalogue().file(item.id(), 3, OTHER)).isInstanceOf(FileAnswer.Opened.class);
        assertThat(archive.room().desk().history(item.id(), OTHER)).isEmpty();
        assertThat(children(fonds, OTHER).total()).isEqualTo(3);
        assertThat(archive.room()
                        .catalogue()
                        .view(item.id(), DESK)
                        .orElseThrow()
                        .description()
                        .extra())
                .isNotEmpty();
    }

    @Test
    void a_case_is_named_to_nobody_in_the_reason_of_a_record_it_decided_on() {
        String number = "2026-0000001-5";
        for (RecordDescription record : List.of(before, item)) {
            archive.room()
                    .desk()
                    .decide(
                            record.id(),
                            new AccessProposal(
                                    DisclosureClass.PARTIAL,
                                    new TreeSet<>(Set.of(6)),
                                    "정보공개 청구 " + number + "의 결정 (제2차)",
                                    true,
                                    false,
                                    Optional.of(number)),
                            OptionalInt.empty(),
                            ARCHIVIST);
        }
        decide(file, DisclosureClass.PARTIAL);
        archive.follow();

        assertThat(reason(before, ARCHIVIST)).contains(number);
        assertThat(reason(before, Caller.PUBLIC)).isEqualTo("정보공개 청구의 결정");
        assertThat(reason(item, DESK)).contains(number);
        assertThat(reason(item, OTHER)).isEqualTo("정보공개 청구의 결정");
        for (RdfSyntax syntax : RdfSyntax.values()) {
            assertThat(archive.room()
                            .catalogue()
                            .rdf(before.id(), Caller.PUBLIC, syntax)
                            .map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                    .hasValueSatisfying(text -> assertThat(text).doesNotContain(number));
        }
        assertThat(archive.room()
                        .catalogue()
                        .file(before.id(), 1, Caller.PUBLIC)
                        .toString())
                .doesNotContain(number);
    }

    private String reason(RecordDescription record, Caller caller) {
        return archive.room()
                .catalogue()
                .view(record.id(), caller)
                .orElseThrow()
                .access()
                .reason();
    }

    @Test
    void are_marked_again_from_the_store_alone() {
        Jdbi.create(archive.database).useHandle(h -> {
            h.execute("delete from catalog.object");
            h.execute("delete from catalog.record");
        });

        assertThat(archive.room().rebuild().run(true, true, true).records()).isEqualTo(6);

        are_for_everybody_else_as_records_that_are_not_there();
        are_whole_for_archivists_and_the_disclosure_staff_of_their_body();
        assertThat(archive.index.staff(item.id()).papers()).isTrue();
        assertThat(archive.index.staff(below.id()).papers()).isTrue();
        assertThat(archive.index.staff(before.id()).papers()).isFalse();
    }

    @Test
    void are_marked_in_rows_that_were_filled_before_there_was_a_mark() {
        Jdbi.create(archive.database)
                .useHandle(h -> h.execute(
                        "update catalog.record set shape = 0, papers = false, papers_above = false, agency = ''"));
        archive.index.staff.clear();

        archive.follow();

        are_for_everybody_else_as_records_that_are_not_there();
        are_whole_for_archivists_and_the_disclosure_staff_of_their_body();
        assertThat(archive.index.staff.keySet()).containsExactlyInAnyOrder(file.id(), item.id(), below.id());
    }

    @Test
    void are_carried_down_from_rows_that_the_migration_marked_already() {
        Jdbi.create(archive.database)
                .useHandle(h -> h.execute("update catalog.record set shape = 0, papers_above = false"));

        archive.follow();

        absent(below.id(), OTHER);
        assertThat(above(below)).isTrue();
    }

    @Test
    void are_all_that_is_walked_below_when_older_rows_are_filled() {
        // What a walk would put right shows that there was none.
        Jdbi.create(archive.database)
                .useHandle(h -> h.execute(
                        "update catalog.record set shape = 1, papers_above = (id = ?)",
                        after.id().name()));

        archive.follow();

        assertThat(above(below)).isTrue();
        assertThat(above(after)).isTrue();
    }

    private boolean above(RecordDescription record) {
        return Jdbi.create(archive.database)
                .withHandle(h -> h.createQuery("select papers_above from catalog.record where id = :id")
                        .bind("id", record.id().name())
                        .mapTo(boolean.class)
                        .one());
    }

    @Test
    void are_marked_at_once_by_the_migration_where_a_case_left_them() {
        try (TestDatabase database = TestDatabase.empty()) {
            DataSource older = database.source();
            Flyway.configure()
                    .dataSource(older)
                    .schemas("catalog")
                    .locations("classpath:db/catalog")
                    .target(MigrationVersion.fromVersion("3"))
                    .load()
                    .migrate();
            Jdbi jdbi = Jdbi.create(older);
            jdbi.useHandle(h -> List.of("정보공개-2026-0000001-1", "정보공개-2026-0000001-1/1", "정보공개-업무")
                    .forEach(number -> h.execute(
                            "insert into catalog.record (id, object, level, organization, number, rank, title)"
                                    + " values (?, 'o', 2, '한빛시', ?, 1, 't')",
                            number,
                            number)));

            CatalogSchema.migrate(older);

            List<String> marked = jdbi.withHandle(h -> h.createQuery(
                            "select number from catalog.record where papers and agency = '한빛시' order by number")
                    .mapTo(String.class)
                    .list());
            assertThat(marked).containsExactly("정보공개-2026-0000001-1", "정보공개-2026-0000001-1/1");
        }
    }

    private void absent(RecordId id, Caller caller) {
        var catalogue = archive.room().catalogue();
        assertThat(catalogue.view(id, caller)).isEmpty();
        assertThat(catalogue.children(Optional.of(id), caller, Optional.empty(), 10))
                .isEmpty();
        for (RdfSyntax syntax : RdfSyntax.values()) {
            assertThat(catalogue.rdf(id, caller, syntax)).isEmpty();
        }
        assertThat(catalogue.file(id, 1, caller)).isInstanceOf(FileAnswer.Unknown.class);
        assertThat(catalogue.text(id, 1, caller)).isInstanceOf(DerivativeAnswer.Unknown.class);
        assertThat(catalogue.thumbnail(id, 1, caller)).isInstanceOf(DerivativeAnswer.Unknown.class);
        assertThat(catalogue.preview(id, 1, caller)).isInstanceOf(DerivativeAnswer.Unknown.class);
        if (caller instanceof Caller.Staff staff && Permission.READ_EVERYTHING.isOf(staff)) {
            assertThat(archive.room().desk().history(id, staff)).isEmpty();
            assertThat(archive.room().desk().standing(List.of(id), staff)).isEmpty();
        }
    }

    private EntryPage children(RecordDescription parent, Caller caller) {
        return archive.room()
                .catalogue()
                .children(Optional.of(parent.id()), caller, Optional.empty(), 10)
                .orElseThrow();
    }

    private UnreadFiles.Page unread(Caller.Staff staff) {
        return archive.room().unreadFiles().list(Optional.empty(), 1, 50, staff);
    }

    private void decide(RecordDescription record, DisclosureClass disclosure) {
        AccessDecision made =
                archive.room().desk().decide(record.id(), disclosure, new TreeSet<>(Set.of(6)), "사유", true, ARCHIVIST);
        assertThat(made.listed()).isTrue();
    }

    private static RecordDescription of(String agency, String activity, RecordDescription d) {
        return new RecordDescription(
                d.id(),
                d.level(),
                d.parent(),
                d.rank(),
                d.origin(),
                d.title(),
                new Provenance(agency, Optional.empty(), Optional.of(activity)),
                d.created(),
                d.closed(),
                d.retention(),
                d.type(),
                d.creators(),
                d.approvers(),
                d.places(),
                d.subjects(),
                d.languages(),
                d.description(),
                d.extra(),
                d.files());
    }
}
