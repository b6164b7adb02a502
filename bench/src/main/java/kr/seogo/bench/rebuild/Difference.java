package kr.seogo.bench.rebuild;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What differs between two sets of answers, each a folder of {@link Part}s. The order of lines does not matter; a key that
 * is there twice is a difference, be it there twice on both sides. One part at a time is held in memory.
 *
 * @param compared how many keys there were on either side
 * @param missing how many keys are only there before
 * @param added how many are only there afterwards
 * @param changed of how many something else is said
 * @param examples the first of them, as words
 */
record Difference(long compared, long missing, long added, long changed, List<String> examples) {

    private static final int EXAMPLES_EACH = 3;

    Difference {
        examples = List.copyOf(examples);
    }

    long count() {
        return missing + added + changed;
    }

    /** Compares every part that is on either side. */
    static Difference between(Path before, Path after) throws IOException {
        TreeSet<String> names = new TreeSet<>(names(before));
        names.addAll(names(after));
        Difference all = new Difference(0, 0, 0, 0, List.of());
        for (String name : names) {
            all = all.and(new Comparing(name, before.resolve(name)).with(after.resolve(name)));
        }
        return all;
    }

    private Difference and(Difference other) {
        return new Difference(
                compared + other.compared,
                missing + other.missing,
                added + other.added,
                changed + other.changed,
                Stream.concat(examples.stream(), other.examples.stream()).toList());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    /** One part. */
    private static final class Comparing {
        private final String part;
        private final Map<String, String> left = new HashMap<>();
        private final List<String> examples = new ArrayList<>();
        private long compared;
        private long added;
        private long changed;

        Comparing(String part, Path before) throws IOException {
            this.part = part;
            each(before, (key, said) -> {
                compared++;
                if (left.put(key, said) != null) {
                    changed++;
                    example(key, "is there twice before");
                }
            });
        }

        Difference with(Path after) throws IOException {
            each(after, (key, said) -> {
                String was = left.remove(key);
                if (was == null) {
                    compared++;
                    added++;
                    example(key, "was not there before, or is there twice afterwards");
                } else if (!was.equals(said)) {
                    changed++;
                    example(key, "differs");
                }
            });
            left.keySet().stream().limit(EXAMPLES_EACH).forEach(key -> example(key, "is not there afterwards"));
            return new Difference(compared, left.size(), added, changed, examples);
        }

        private void example(String key, String what) {
            if (examples.size() < EXAMPLES_EACH) {
                examples.add(part + ": " + key + " " + what);
            }
        }

        private static void each(Path file, Line line) throws IOException {
            if (Files.notExists(file)) {
                return;
            }
            try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
                lines.forEach(text -> {
                    int tab = text.indexOf('\t');
                    line.is(text.substring(0, tab), text.substring(tab + 1));
                });
            }
        }

        private interface Line {
            void is(String key, String said);
        }
    }
}
