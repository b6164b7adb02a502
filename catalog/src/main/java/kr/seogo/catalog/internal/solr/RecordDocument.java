package kr.seogo.catalog.internal.solr;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.Provenance;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.internal.projection.RecordState;
import org.apache.solr.common.SolrInputDocument;

/** A record as the fields of {@code schema.xml}. */
final class RecordDocument {

    /** Lucene holds a term of at most 32,766 bytes. */
    static final int MOST_OF_A_TERM = 2_000;

    private static final int MOST_OF_A_SORT_KEY = 200;

    private static final int MOST_OF_A_WORD = 40;

    /** Of a record, so many words may be proposed to whoever misspelt them. */
    private static final int MOST_WORDS = 200;

    /** So much of the files' text is kept to show where the words stand. */
    static final int MOST_SHOWN = 65_536;

    /** Types that say more of a record than that it is one. */
    private static final Set<RecordType> TOLD =
            EnumSet.complementOf(EnumSet.of(RecordType.APPROVED_DOCUMENT, RecordType.OTHER));

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final SolrInputDocument document = new SolrInputDocument();

    private RecordDocument() {}

    static SolrInputDocument of(RecordState state) {
        RecordDocument made = new RecordDocument();
        RecordDescription description = state.description();
        made.put(Field.ID, description.id().name());
        made.put(Field.ARK, state.ark());
        made.place(state);
        made.title(description.title());
        made.provenance(description.provenance());
        description.type().ifPresent(type -> made.put(Field.TYPE, type.code()));
        description.created().ifPresent(made::created);
        made.words(state);
        return made.document;
    }

    private void place(RecordState state) {
        put(Field.LEVEL, state.description().level().code());
        put(Field.RANK, Integer.toString(state.description().rank()));
        put(Field.DISCLOSURE, state.access().disclosure().code());
        put(Field.LISTED, Boolean.toString(state.access().listed()));
        if (state.papers()) {
            put(Field.PAPERS, "true");
            boolean open = state.visible() && state.access().disclosure() == DisclosureClass.OPEN;
            put(Field.PAPERS_OPEN, Boolean.toString(open));
        }
        state.description().parent().ifPresent(parent -> put(Field.PARENT, parent.name()));
        putAll(
                Field.ANCESTORS,
                state.ancestors().stream().map(above -> above.id().name()).toList());
    }

    private void title(String given) {
        String title = IndexText.of(given);
        put(Field.TITLE, title);
        put(Field.TITLE_ORDER, order(title));
        if (!title.equals(given)) {
            put(Field.TITLE_GIVEN, given);
        }
    }

    /** Case does not count, and 제2차 stands before 제10차. */
    private static String order(String title) {
        String lower = IndexText.of(title, MOST_OF_A_SORT_KEY).toLowerCase(Locale.ROOT);
        return NUMBER.matcher(lower)
                .replaceAll(number -> "0".repeat(Math.max(0, 10 - number.group().length())) + number.group());
    }

    private void provenance(Provenance provenance) {
        put(Field.AGENCY, IndexText.of(provenance.agency(), MOST_OF_A_TERM));
        provenance.unit().ifPresent(unit -> put(Field.UNIT, IndexText.of(unit, MOST_OF_A_TERM)));
        provenance.activity().ifPresent(activity -> put(Field.ACTIVITY, IndexText.of(activity, MOST_OF_A_TERM)));
    }

    private void created(CatalogDate date) {
        put(Field.CREATED, date.text());
        put(Field.CREATED_FIRST, Math.toIntExact(date.earliest().toEpochDay()));
        put(Field.CREATED_LAST, Math.toIntExact(date.latest().toEpochDay()));
        putAll(Field.PERIOD, Period.touchedBy(date).stream().map(Period::value).toList());
    }

    private void words(RecordState state) {
        RecordDescription description = state.description();
        Optional<String> told = description.description().map(IndexText::of);
        String text = IndexText.of(String.join("\n\n", new TreeMap<>(state.texts()).values()));
        told.ifPresent(words -> put(Field.DESCRIPTION, words));
        List<String> names = names(description);
        putAll(Field.NAMES, names);
        spellings(description.title(), told, names);
        text(text);

        WrittenDates dates = new WrittenDates();
        description.created().ifPresent(dates::add);
        dates.addFrom(description.title());
        told.ifPresent(dates::addFrom);
        dates.addFrom(text);
        putAll(Field.DATES, List.copyOf(dates.found()));
    }

    private void spellings(String title, Optional<String> told, List<String> names) {
        List<String> from = new ArrayList<>(names);
        from.add(IndexText.of(title));
        told.ifPresent(from::add);
        putAll(Field.SPELLING_PARTS, from);
        putAll(
                Field.SPELLING,
                from.stream()
                        .flatMap(Question::nouns)
                        .filter(word -> word.length() <= MOST_OF_A_WORD)
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList());
    }

    private void text(String text) {
        if (text.length() <= MOST_SHOWN) {
            if (!text.isEmpty()) {
                put(Field.TEXT, text);
            }
            return;
        }
        int line = text.lastIndexOf('\n', MOST_SHOWN);
        int cut = line > MOST_SHOWN / 2 ? line : IndexText.cut(text, MOST_SHOWN);
        put(Field.TEXT, text.substring(0, cut));
        put(Field.TEXT_REST, text.substring(cut));
    }

    private static List<String> names(RecordDescription description) {
        List<String> names = new ArrayList<>();
        names.add(description.provenance().agency());
        description.provenance().unit().ifPresent(names::add);
        description.provenance().activity().ifPresent(names::add);
        description
                .type()
                .filter(TOLD::contains)
                .ifPresent(type -> names.add(type.label().ko()));
        names.add(description.origin().number());
        names.addAll(description.creators());
        names.addAll(description.approvers());
        names.addAll(description.places());
        names.addAll(description.subjects());
        names.addAll(description.extra().values());
        for (FileDescription file : description.files()) {
            names.add(file.name());
            file.format().ifPresent(format -> names.add(format.puid()));
        }
        return names.stream().map(IndexText::of).distinct().toList();
    }

    private void put(String field, Object value) {
        document.setField(field, value);
    }

    private void putAll(String field, List<String> values) {
        if (!values.isEmpty()) {
            document.setField(field, values);
        }
    }
}
