package kr.seogo.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.Sha512;

/** Descriptions with everything a description can have, out of a seeded source of chance. */
public final class RandomRecords {

    public static final ArkNames NAMES = new ArkNames("99999");

    private static final String[] WORDS = {
        "회의록",
        "결재",
        "도로 점용",
        "“따옴표”",
        "quote\" and \\ slash",
        "줄\n바꿈\tTab",
        "漢字",
        "a: b",
        "100%",
        "<tag>",
        "e\u0301",
        "é",
        "🏛",
        "세미;콜론",
        "#@^"
    };

    private final Random random;

    public RandomRecords(long seed) {
        this.random = new Random(seed);
    }

    /** A description of the level, with a name of its own. */
    public RecordDescription next(Level level, Optional<RecordId> parent, String organization, String number) {
        return new RecordDescription(
                level == Level.FONDS ? NAMES.fonds(number) : NAMES.record(organization, number),
                level,
                parent,
                1 + random.nextInt(1000),
                new Origin(organization, number, "2026-" + random.nextInt(100)),
                words(),
                new Provenance("기관 " + random.nextInt(3), maybe(this::words), maybe(this::words)),
                maybe(this::date),
                maybe(this::date),
                maybe(() -> pick(Retention.values())),
                maybe(() -> pick(RecordType.values())),
                list(),
                list(),
                list(),
                list(),
                list(),
                maybe(this::words),
                random.nextBoolean() ? Map.of() : Map.of(words(), words(), "비고: 첫째", ""),
                level == Level.ITEM ? files() : List.of());
    }

    private List<FileDescription> files() {
        List<FileDescription> files = new ArrayList<>();
        int count = random.nextInt(4);
        for (int n = 1; n <= count; n++) {
            files.add(new FileDescription(
                    n,
                    n > 1 && random.nextInt(4) == 0 ? FileDescription.Role.REDACTION : FileDescription.Role.ORIGINAL,
                    LogicalPath.payload("폴더 " + random.nextInt(9) + "/파일-" + n + ".hwp"),
                    random.nextLong(1L << 40),
                    new Sha512("%0128x".formatted(random.nextLong(Long.MAX_VALUE))),
                    maybe(this::format),
                    random.nextBoolean()));
        }
        return files;
    }

    private FormatMatch format() {
        return new FormatMatch(
                "fmt/" + random.nextInt(2000),
                words(),
                random.nextBoolean() ? "" : "1." + random.nextInt(9),
                random.nextBoolean() ? "" : "application/x-" + random.nextInt(9),
                pick(FormatMatch.Method.values()));
    }

    private CatalogDate date() {
        int year = 1950 + random.nextInt(70);
        return new CatalogDate(
                switch (random.nextInt(4)) {
                    case 0 -> "" + year;
                    case 1 -> year + "-0" + (1 + random.nextInt(9));
                    case 2 -> year + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
                    default -> year + "/" + (year + 1) + "-12";
                });
    }

    private List<String> list() {
        List<String> words = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            words.add(words());
        }
        return words;
    }

    private String words() {
        StringBuilder words = new StringBuilder(pick(WORDS));
        while (random.nextInt(3) > 0) {
            words.append(' ').append(pick(WORDS));
        }
        return words.toString();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }
}
