package kr.seogo.readingroom.internal.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.api.SearchRequest;
import kr.seogo.catalog.api.SearchRequest.Sort;
import kr.seogo.readingroom.internal.page.SearchForm;

/**
 * What a form asks, understood.
 *
 * @param cursor where to go on
 */
record SearchQuestion(SearchForm form, Optional<String> cursor) {

    private static final int MOST_CHARACTERS = 500;

    /** The keys of the sentences on what cannot be understood; empty when all can. */
    List<String> mistakes() {
        List<String> mistakes = new ArrayList<>();
        if (form.get("q").length() > MOST_CHARACTERS) {
            mistakes.add("search.mistake.q");
        }
        check(mistakes, "from", SearchQuestion::date);
        check(mistakes, "to", SearchQuestion::date);
        check(mistakes, "level", code -> coded(Level.values(), Level::code, code));
        check(mistakes, "type", code -> coded(RecordType.values(), RecordType::code, code));
        check(mistakes, "disclosure", code -> coded(DisclosureClass.values(), DisclosureClass::code, code));
        check(mistakes, "sort", SearchQuestion::sort);
        check(mistakes, "within", SearchQuestion::record);
        if (mistakes.isEmpty() && endsBeforeItBegins()) {
            mistakes.add("search.mistake.order");
        }
        return mistakes;
    }

    /** The question for the index; call it only when there are no mistakes. */
    SearchRequest request(int size) {
        return new SearchRequest(
                form.get("q"),
                form.given("level").flatMap(code -> coded(Level.values(), Level::code, code)),
                form.given("agency"),
                form.given("unit"),
                form.given("type").flatMap(code -> coded(RecordType.values(), RecordType::code, code)),
                form.given("from").flatMap(SearchQuestion::date).map(CatalogDate::earliest),
                form.given("to").flatMap(SearchQuestion::date).map(CatalogDate::latest),
                form.given("disclosure").flatMap(code -> coded(DisclosureClass.values(), DisclosureClass::code, code)),
                form.given("within").flatMap(SearchQuestion::record),
                form.given("sort").flatMap(SearchQuestion::sort).orElse(Sort.RELEVANCE),
                cursor,
                size);
    }

    private boolean endsBeforeItBegins() {
        Optional<LocalDate> from =
                form.given("from").flatMap(SearchQuestion::date).map(CatalogDate::earliest);
        Optional<LocalDate> to = form.given("to").flatMap(SearchQuestion::date).map(CatalogDate::latest);
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }

    private void check(List<String> mistakes, String name, Function<String, Optional<?>> read) {
        if (form.given(name).isPresent() && read.apply(form.get(name)).isEmpty()) {
            mistakes.add("search.mistake." + name);
        }
    }

    private static Optional<CatalogDate> date(String text) {
        String written = text.replace('.', '-').replace("- ", "-").replaceAll("-$", "");
        if (written.contains("/")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CatalogDate(written));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Sort> sort(String code) {
        return coded(Sort.values(), sort -> sort.name().toLowerCase(Locale.ROOT), code);
    }

    private static Optional<RecordId> record(String name) {
        return RecordId.isName(name) ? Optional.of(new RecordId(name)) : Optional.empty();
    }

    private static <T> Optional<T> coded(T[] values, Function<T, String> code, String wanted) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(wanted))
                .findFirst();
    }
}
