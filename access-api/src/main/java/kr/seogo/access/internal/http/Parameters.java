package kr.seogo.access.internal.http;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.catalog.api.SearchRequest.Sort;
import org.jspecify.annotations.Nullable;

/** Reads what stands in an address. A parameter that makes no sense is refused by its name, never ignored. */
final class Parameters {

    private Parameters() {}

    static Optional<String> text(@Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    static Optional<Level> level(@Nullable String value) {
        return code("level", value, Level.values(), Level::code);
    }

    static Optional<DisclosureClass> disclosure(@Nullable String value) {
        return code("disclosure", value, DisclosureClass.values(), DisclosureClass::code);
    }

    static Optional<RecordType> type(@Nullable String value) {
        return code("type", value, RecordType.values(), RecordType::code);
    }

    static Sort sort(@Nullable String value) {
        return code("sort", value, Sort.values(), sort -> sort.name().toLowerCase(Locale.ROOT))
                .orElse(Sort.RELEVANCE);
    }

    /** A record to search within; a name that cannot be one finds nothing, as a record that does not exist. */
    static Optional<RecordId> within(@Nullable String value) {
        Optional<String> name = text(value);
        if (name.isPresent() && !RecordId.isName(name.get())) {
            throw ProblemException.notFound();
        }
        return name.map(RecordId::new);
    }

    static RecordId record(String name) {
        if (!RecordId.isName(name)) {
            throw ProblemException.notFound();
        }
        return new RecordId(name);
    }

    /** The first day of a date as archivists write it: a day, a month or a year. */
    static Optional<LocalDate> from(@Nullable String value) {
        return date("from", value).map(CatalogDate::earliest);
    }

    /** The last day of a date as archivists write it: a day, a month or a year. */
    static Optional<LocalDate> to(@Nullable String value) {
        return date("to", value).map(CatalogDate::latest);
    }

    static int size(@Nullable String value) {
        Optional<String> text = text(value);
        if (text.isEmpty()) {
            return 20;
        }
        try {
            int size = Integer.parseInt(text.get());
            if (size >= 1 && size <= 100) {
                return size;
            }
        } catch (NumberFormatException e) {
            throw badSize(text.get());
        }
        throw badSize(text.get());
    }

    private static ProblemException badSize(String found) {
        return ProblemException.badParameter("size", "size is a number from 1 to 100; found: " + found);
    }

    private static Optional<CatalogDate> date(String name, @Nullable String value) {
        try {
            return text(value).map(CatalogDate::new);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badParameter(name, name + ": " + e.getMessage());
        }
    }

    private static <T> Optional<T> code(String name, @Nullable String value, T[] all, Function<T, String> code) {
        Optional<String> text = text(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = Arrays.stream(all)
                .filter(one -> code.apply(one).equals(text.get()))
                .findFirst();
        if (found.isEmpty()) {
            throw ProblemException.badParameter(
                    name, name + " is one of " + Arrays.stream(all).map(code).toList() + "; found: " + text.get());
        }
        return found;
    }

    /** How taking text out ended, as the API writes it, for example {@code too-large}. */
    static Optional<ExtractionNote.State> extraction(@Nullable String value) {
        return code("state", value, ExtractionNote.State.values(), state -> state.name()
                .toLowerCase(Locale.ROOT)
                .replace('_', '-'));
    }

    /** A page's number, from 1. */
    static int page(@Nullable String value) {
        String text = text(value).orElse("1");
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw ProblemException.badParameter("page", "page is a number from 1; found: " + text);
        }
        return Integer.parseInt(text);
    }
}
