package kr.seogo.ingest.table;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Level;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.Retention;

/** The words that the table's cells may use. */
final class Words {

    static final String LEVELS = "series, file, item (시리즈, 철, 건)";
    static final String RETENTIONS =
            listing(Retention.values(), value -> value.label().ko());
    static final String DISCLOSURES =
            listing(DisclosureClass.values(), value -> value.label().ko());
    static final String TYPES =
            listing(RecordType.values(), value -> value.label().ko());

    private static final Map<String, Level> LEVEL = Map.of(
            "series", Level.SERIES,
            "file", Level.FILE,
            "item", Level.ITEM,
            "시리즈", Level.SERIES,
            "철", Level.FILE,
            "건", Level.ITEM);
    private static final Map<String, Retention> RETENTION =
            byWord(Retention.values(), value -> value.label().ko());
    private static final Map<String, DisclosureClass> DISCLOSURE =
            byWord(DisclosureClass.values(), value -> value.label().ko());
    private static final Map<String, RecordType> TYPE =
            byWord(RecordType.values(), value -> value.label().ko());
    private static final Map<String, Boolean> LISTED = Map.of("공개", true, "비공개", false);

    private Words() {}

    static Optional<Level> level(String text) {
        return Optional.ofNullable(LEVEL.get(text));
    }

    static Optional<Retention> retention(String text) {
        return Optional.ofNullable(RETENTION.get(text));
    }

    static Optional<DisclosureClass> disclosure(String text) {
        return Optional.ofNullable(DISCLOSURE.get(text));
    }

    static Optional<RecordType> type(String text) {
        return Optional.ofNullable(TYPE.get(text));
    }

    static Optional<Boolean> listed(String text) {
        return Optional.ofNullable(LISTED.get(text));
    }

    static Optional<Integer> ground(String text) {
        return text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '8'
                ? Optional.of(text.charAt(0) - '0')
                : Optional.empty();
    }

    private static <T> Map<String, T> byWord(T[] values, Function<T, String> word) {
        return Stream.of(values).collect(Collectors.toMap(word, Function.identity()));
    }

    private static <T> String listing(T[] values, Function<T, String> word) {
        return Stream.of(values).map(word).collect(Collectors.joining(", "));
    }
}
