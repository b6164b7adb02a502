package kr.seogo.catalog;

import static kr.seogo.catalog.Archive.ARCHIVIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.RdfSyntax;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.catalog.internal.projection.RecordState;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A random archive with random decisions, against an oracle that knows the rule by itself. */
class RandomArchiveTest {

    /** Every word of a record ends in its number, which begins with Q; a file's words in its place after that. */
    private static final Pattern WORD = Pattern.compile("(title|description|extra|unit|creator|filename|text)(Q\\d+)");

    private final List<RecordDescription> records = new ArrayList<>();
    private final Map<RecordId, AccessDecision> decisions = new HashMap<>();

    @Test
    void shows_no_caller_a_word_that_is_not_for_them_at_any_door(@TempDir Path data) {
        long seed = Long.getLong("seogo.seed", new Random().nextLong());
        System.out.println("random archive out of seed " + seed);
        Random random = new Random(seed);
        try (Archive archive = new Archive(data)) {
            fill(archive, random);
            archive.follow();
            archive.room().projections().extract();
            check(archive, Caller.PUBLIC);

            // The fonds stays listed: hidden, it would hide every other record and leave nothing to look at.
            for (int i = 0; i < 15; i++) {
                decide(
                        archive,
                        records.get(1 + random.nextInt(records.size() - 1)).id(),
                        random);
            }
            check(archive, Caller.PUBLIC); // before anything has followed
            archive.follow();

            check(archive, Caller.PUBLIC);
            check(archive, Archive.OPERATOR);
            checkAllIsShown(archive, Caller.PUBLIC);
            checkAllIsShown(archive, ARCHIVIST);
            checkProjections(archive);
        }
    }

    private void fill(Archive archive, Random random) {
        RecordDescription fonds = add(Level.FONDS, Optional.empty(), 0);
        take(archive, List.of(fonds), random, true);
        for (int s = 1; s <= 2; s++) {
            RecordDescription series = add(Level.SERIES, Optional.of(fonds.id()), s);
            take(archive, List.of(series), random, false);
            for (int f = 1; f <= 4; f++) {
                List<RecordDescription> object = new ArrayList<>();
                RecordDescription file = add(Level.FILE, Optional.of(series.id()), f);
                object.add(file);
                for (int i = 1; i <= 4; i++) {
                    object.add(add(Level.ITEM, Optional.of(file.id()), i));
                }
                take(archive, object, random, false);
            }
            take(archive, List.of(add(Level.ITEM, Optional.of(series.id()), 9)), random, false);
        }
    }

    private RecordDescription add(Level level, Optional<RecordId> parent, int rank) {
        int files = level == Level.ITEM ? 3 : 0;
        RecordDescription record = Archive.record(level, parent, "Q" + (1000 + records.size()), rank, files);
        records.add(record);
        return record;
    }

    private void take(Archive archive, List<RecordDescription> object, Random random, boolean listed) {
        List<AccessDecision> made = new ArrayList<>();
        for (RecordDescription record : object) {
            if (listed || random.nextInt(10) > 0) {
                made.add(Archive.decision(record.id(), any(random), listed || random.nextInt(5) > 0));
            }
        }
        made.forEach(d -> decisions.put(d.record(), d));
        archive.take(object, made);
    }

    private void decide(Archive archive, RecordId id, Random random) {
        DisclosureClass disclosure = any(random);
        Set<Integer> grounds = disclosure == DisclosureClass.OPEN ? Set.of() : Set.of(1 + random.nextInt(8));
        decisions.put(
                id,
                archive.room()
                        .desk()
                        .decide(id, disclosure, new TreeSet<>(grounds), "사유", random.nextInt(3) > 0, ARCHIVIST));
    }

    private static DisclosureClass any(Random random) {
        return List.of(DisclosureClass.values()).get(random.nextInt(3));
    }

    private void check(Archive archive, Caller caller) {
        Catalogue catalogue = archive.room().catalogue();
        for (RecordDescription record : records) {
            List<String> seen = new ArrayList<>();
            catalogue.view(record.id(), caller).ifPresent(view -> seen.add(words(view)));
            catalogue
                    .children(Optional.of(record.id()), caller, Optional.empty(), 100)
                    .ifPresent(page -> seen.add(page.toString()));
            for (RdfSyntax syntax : RdfSyntax.values()) {
                catalogue
                        .rdf(record.id(), caller, syntax)
                        .ifPresent(bytes -> seen.add(new String(bytes, StandardCharsets.UTF_8)));
            }
            for (int n = 1; n <= 3; n++) {
                file(catalogue, record, n, caller, seen);
            }
            seen.forEach(this::checkWords);
            if (!visible(record.id())) {
                assertThat(seen).as("hidden " + record.title()).isEmpty();
            }
        }
    }

    private void file(Catalogue catalogue, RecordDescription record, int n, Caller caller, List<String> seen) {
        boolean readable = n <= record.files().size() && readable(record.id(), n);
        FileAnswer answer = catalogue.file(record.id(), n, caller);
        if (answer instanceof FileAnswer.Opened opened) {
            assertThat(readable).as(record.title() + " file " + n).isTrue();
            seen.add(opened.facts().toString());
        }
        if (catalogue.text(record.id(), n, caller) instanceof DerivativeAnswer.Ready ready) {
            assertThat(readable).as(record.title() + " text " + n).isTrue();
            seen.add(new String(ready.bytes(), StandardCharsets.UTF_8));
        }
        if (!readable) {
            assertThat(catalogue.thumbnail(record.id(), n, caller)).isNotInstanceOf(DerivativeAnswer.Ready.class);
        }
    }

    /** What is for a caller is there: a rule that hides everything would pass the other half. */
    private void checkAllIsShown(Archive archive, Caller caller) {
        boolean all = caller.equals(ARCHIVIST);
        for (RecordDescription record : records) {
            Optional<RecordView> view = archive.room().catalogue().view(record.id(), caller);
            assertThat(view.isPresent()).as(record.title()).isEqualTo(all || visible(record.id()));
            for (int n = 1; n <= record.files().size(); n++) {
                assertThat(archive.room().catalogue().file(record.id(), n, caller) instanceof FileAnswer.Opened)
                        .as(record.title() + " file " + n)
                        .isEqualTo(all || readable(record.id(), n));
            }
        }
    }

    private void checkProjections(Archive archive) {
        Set<RecordId> visible = records.stream()
                .map(RecordDescription::id)
                .filter(this::visible)
                .collect(Collectors.toSet());
        assertThat(archive.index.open.keySet()).isEqualTo(visible);
        for (RecordState state : archive.index.open.values()) {
            checkWords(state.toString());
        }
        assertThat(archive.index.staff).hasSize(records.size());
        DatasetGraph graphs = DatabaseMgr.connectDatasetGraph(
                archive.data.resolve("tdb2/public").toString());
        graphs.begin(ReadWrite.READ);
        try {
            StringBuilder all = new StringBuilder();
            graphs.find().forEachRemaining(quad -> all.append(quad).append('\n'));
            checkWords(all.toString());
            for (RecordDescription record : records) {
                String title = "title" + record.origin().number();
                assertThat(all.indexOf(title) >= 0).as(title).isEqualTo(visible(record.id()));
            }
        } finally {
            graphs.end();
        }
    }

    private static String words(RecordView view) {
        assertThat(view.access().decidedBy()).isEmpty();
        return view.toString();
    }

    private void checkWords(String text) {
        Map<String, RecordDescription> byNumber =
                records.stream().collect(Collectors.toMap(r -> r.origin().number(), r -> r));
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            RecordDescription record =
                    Optional.ofNullable(byNumber.get(word.group(2))).orElseThrow();
            assertThat(visible(record.id())).as("the word " + word.group()).isTrue();
            assertThat(word.group(1)).as("a word for staff").isNotEqualTo("extra");
            if (word.group(1).equals("filename") || word.group(1).equals("text")) {
                int n = Integer.parseInt(text.substring(word.end() + 1, word.end() + 2));
                assertThat(readable(record.id(), n))
                        .as("the file's word " + word.group() + "-" + n)
                        .isTrue();
            }
        }
    }

    private boolean visible(RecordId id) {
        AccessDecision decision = decisions.get(id);
        RecordDescription record =
                records.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
        return decision != null
                && decision.listed()
                && record.parent().map(this::visible).orElse(true);
    }

    private boolean readable(RecordId id, int n) {
        AccessDecision decision = decisions.get(id);
        return decision != null
                && visible(id)
                && (decision.disclosure() == DisclosureClass.OPEN
                        || (decision.disclosure() == DisclosureClass.PARTIAL && n == 3));
    }
}
