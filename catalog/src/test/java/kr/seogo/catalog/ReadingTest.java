package kr.seogo.catalog;

import static kr.seogo.catalog.Archive.ARCHIVIST;
import static kr.seogo.catalog.Archive.decision;
import static kr.seogo.catalog.Archive.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.catalog.api.EntryPage;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.RdfSyntax;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.catalog.api.UnreadFiles;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

    private final RecordDescription fonds = record(Level.FONDS, Optional.empty(), "F", 1, 0);
    private final RecordDescription file = record(Level.FILE, Optional.of(fonds.id()), "A", 1, 0);
    private final RecordDescription open = record(Level.ITEM, Optional.of(file.id()), "A1", 1, 3);
    private final RecordDescription partly = record(Level.ITEM, Optional.of(file.id()), "A2", 2, 3);
    private final RecordDescription hidden = record(Level.ITEM, Optional.of(file.id()), "A3", 3, 1);
    private final RecordDescription closed = record(Level.ITEM, Optional.of(file.id()), "A4", 4, 1);
    private Archive archive;

    @BeforeEach
    void take_in(@TempDir Path data) {
        archive = new Archive(data);
        archive.take(List.of(fonds), List.of(decision(fonds.id(), DisclosureClass.OPEN, true)));
        archive.take(
                List.of(file, open, partly, hidden, closed),
                List.of(
                        decision(file.id(), DisclosureClass.OPEN, true),
                        decision(open.id(), DisclosureClass.OPEN, true),
                        decision(partly.id(), DisclosureClass.PARTIAL, true),
                        decision(hidden.id(), DisclosureClass.CLOSED, false),
                        decision(closed.id(), DisclosureClass.CLOSED, true)));
        archive.follow();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void shows_a_citizen_an_open_record_with_its_place_and_files() throws Exception {
        RecordView view =
                archive.room().catalogue().view(open.id(), Caller.PUBLIC).orElseThrow();

        assertThat(view.path()).extracting(RecordEntry::title).containsExactly("titleF", "titleA");
        assertThat(view.previous()).isEmpty();
        assertThat(view.next()).map(RecordEntry::id).contains(partly.id());
        assertThat(view.description().extra()).isEmpty();
        assertThat(view.files()).allMatch(f -> f.readable() && f.facts().isPresent());
        assertThat(bytes(archive.room().catalogue().file(open.id(), 1, Caller.PUBLIC)))
                .isEqualTo(Archive.bytes("A1", 1));
    }

    @Test
    void shows_of_a_partly_open_record_the_redaction_and_of_the_originals_their_number() {
        RecordView view =
                archive.room().catalogue().view(partly.id(), Caller.PUBLIC).orElseThrow();

        assertThat(view.files()).extracting(f -> f.readable()).containsExactly(false, false, true);
        assertThat(view.files()).extracting(f -> f.facts().isPresent()).containsExactly(false, false, true);
        assertThat(archive.room().catalogue().file(partly.id(), 1, Caller.PUBLIC))
                .isInstanceOf(FileAnswer.Closed.class);
        assertThat(archive.room().catalogue().file(partly.id(), 3, Caller.PUBLIC))
                .isInstanceOf(FileAnswer.Opened.class);
        assertThat(archive.room().catalogue().file(partly.id(), 4, Caller.PUBLIC))
                .isInstanceOf(FileAnswer.Unknown.class);
    }

    @Test
    void answers_a_hidden_record_like_one_that_does_not_exist() {
        RecordId none = Archive.NAMES.record("없음", "없음");
        for (Caller caller : List.of(Caller.PUBLIC, Archive.OPERATOR)) {
            for (RecordId id : List.of(hidden.id(), none)) {
                assertThat(archive.room().catalogue().view(id, caller)).isEmpty();
                assertThat(archive.room().catalogue().children(Optional.of(id), caller, Optional.empty(), 10))
                        .isEmpty();
                assertThat(archive.room().catalogue().rdf(id, caller, RdfSyntax.TURTLE))
                        .isEmpty();
                assertThat(archive.room().catalogue().file(id, 1, caller)).isEqualTo(new FileAnswer.Unknown());
                assertThat(archive.room().catalogue().text(id, 1, caller)).isEqualTo(new DerivativeAnswer.Unknown());
                assertThat(archive.room().catalogue().thumbnail(id, 1, caller))
                        .isEqualTo(new DerivativeAnswer.Unknown());
            }
        }
    }

    @Test
    void pages_through_what_stands_below_in_the_order_of_the_transfer() {
        List<RecordId> seen = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            EntryPage page = archive.room()
                    .catalogue()
                    .children(Optional.of(file.id()), Caller.PUBLIC, cursor, 1)
                    .orElseThrow();
            assertThat(page.total()).isEqualTo(3);
            page.entries().forEach(e -> seen.add(e.id()));
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(seen).containsExactly(open.id(), partly.id(), closed.id());
        assertThat(archive.room()
                        .catalogue()
                        .children(Optional.empty(), Caller.PUBLIC, Optional.empty(), 10)
                        .orElseThrow()
                        .entries())
                .extracting(RecordEntry::id)
                .containsExactly(fonds.id());
    }

    @Test
    void tells_a_citizen_no_rank_whose_gaps_would_tell_of_hidden_siblings() {
        String open = new String(
                archive.room()
                        .catalogue()
                        .rdf(closed.id(), Caller.PUBLIC, RdfSyntax.N_TRIPLES)
                        .orElseThrow(),
                java.nio.charset.StandardCharsets.UTF_8);

        assertThat(open).contains(closed.title()).doesNotContain("rankInSequence");
    }

    @Test
    void answers_a_cursor_after_a_hidden_record_like_a_made_up_one() {
        String hiddenPlace = java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(hidden.id().name().getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThatThrownBy(() -> archive.room()
                        .catalogue()
                        .children(Optional.of(file.id()), Caller.PUBLIC, Optional.of(hiddenPlace), 10))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void refuses_a_made_up_cursor() {
        assertThatThrownBy(() -> archive.room()
                        .catalogue()
                        .children(Optional.of(file.id()), Caller.PUBLIC, Optional.of("abc%"), 10))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void gives_the_same_graph_in_every_syntax() {
        Graph turtle = graph(RdfSyntax.TURTLE);

        assertThat(turtle.size()).isGreaterThan(20);
        assertThat(graph(RdfSyntax.N_TRIPLES).isIsomorphicWith(turtle)).isTrue();
        assertThat(graph(RdfSyntax.JSON_LD).isIsomorphicWith(turtle)).isTrue();
    }

    @Test
    void takes_text_out_and_tells_staff_how_it_went() {
        assertThat(archive.room().catalogue().text(open.id(), 1, Caller.PUBLIC))
                .isInstanceOf(DerivativeAnswer.NotYet.class);

        assertThat(archive.room().projections().extract()).isEqualTo(8);
        archive.follow();

        DerivativeAnswer text = archive.room().catalogue().text(open.id(), 1, Caller.PUBLIC);
        assertThat(text).isInstanceOfSatisfying(DerivativeAnswer.Ready.class, ready -> assertThat(ready.bytes())
                .isEqualTo(Archive.bytes("A1", 1)));
        assertThat(archive.room().catalogue().text(closed.id(), 1, Caller.PUBLIC))
                .isInstanceOf(DerivativeAnswer.Closed.class);
        assertThat(archive.index.open(open.id()).texts()).containsEntry(1, "textA1-1");
        assertThat(archive.index.open(closed.id()).texts()).isEmpty();
        assertThat(archive.index.staff(closed.id()).texts()).containsEntry(1, "textA4-1");
        RecordView staff = archive.room().catalogue().view(open.id(), ARCHIVIST).orElseThrow();
        assertThat(staff.files().getFirst().extraction())
                .map(ExtractionNote::state)
                .contains(ExtractionNote.State.TEXT);
        assertThat(archive.room().projections().extract()).isZero();
    }

    @Test
    void lists_files_without_text_for_those_who_read_everything() {
        archive.room().projections().extract();
        String damage = "update catalog.extraction set state = 'DAMAGED', message = 'broken off' where digest ="
                + " (select digest from catalog.rendition where record = ? and n = 1)";
        Jdbi.create(archive.database)
                .useHandle(h -> h.execute(damage, hidden.id().name()));
        UnreadFiles unread = archive.room().unreadFiles();

        UnreadFiles.Page page = unread.list(Optional.empty(), 1, 50, ARCHIVIST);

        assertThat(page.counts()).isEqualTo(Map.of(ExtractionNote.State.DAMAGED, 1L));
        assertThat(page.more()).isFalse();
        assertThat(page.files()).singleElement().satisfies(file -> {
            assertThat(file.record()).isEqualTo(hidden.id());
            assertThat(file.title()).isEqualTo("titleA3");
            assertThat(file.note().message()).isEqualTo("broken off");
        });
        assertThat(unread.list(Optional.of(ExtractionNote.State.EMPTY), 1, 50, ARCHIVIST)
                        .files())
                .isEmpty();
        assertThat(unread.list(Optional.empty(), 2, 50, ARCHIVIST).files()).isEmpty();
        assertThatThrownBy(() -> unread.list(Optional.empty(), 1, 50, Archive.OPERATOR))
                .isInstanceOf(AccessDesk.ForbiddenException.class);
    }

    @Test
    void draws_a_picture_when_it_is_first_asked_for() {
        assertThat(archive.room().catalogue().thumbnail(open.id(), 1, Caller.PUBLIC))
                .isInstanceOfSatisfying(
                        DerivativeAnswer.Ready.class,
                        ready -> assertThat(ready.bytes()).asString().isEqualTo("picture of textA1-1"));
        assertThat(archive.room().catalogue().preview(closed.id(), 1, Caller.PUBLIC))
                .isInstanceOf(DerivativeAnswer.Closed.class);
    }

    private Graph graph(RdfSyntax syntax) {
        byte[] bytes =
                archive.room().catalogue().rdf(open.id(), ARCHIVIST, syntax).orElseThrow();
        Lang lang = RDFLanguages.contentTypeToLang(syntax.mediaType());
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new ByteArrayInputStream(bytes), lang);
        return graph;
    }

    private static byte[] bytes(FileAnswer answer) throws Exception {
        try (SeekableByteChannel channel = ((FileAnswer.Opened) answer).channel()) {
            return Channels.newInputStream(channel).readAllBytes();
        }
    }
}
