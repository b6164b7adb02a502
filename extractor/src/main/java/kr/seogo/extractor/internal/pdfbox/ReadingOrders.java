package kr.seogo.extractor.internal.pdfbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The orders in which the signs of a page may be meant to be read: as they were written, line by line, and column by
 * column. A string counts as found where any of them has it.
 */
final class ReadingOrders {

    /** Signs farther apart than this much of their height belong to different columns. */
    private static final double GAP = 1.2;

    /** Signs whose middles differ by less than this much of their height are on one line. */
    private static final double ONE_LINE = 0.45;

    /** A line below within this many heights continues a column. */
    private static final double NEXT_LINE = 4;

    private final double width;
    private final double height;

    /** @param width of the shown page in points, as {@code height} */
    ReadingOrders(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** A stretch of signs on one line with nothing wide between them. */
    private record Stretch(List<Glyph> glyphs, double from, double to, double down, double high) {}

    /** Every order worth searching but the one they were written in. */
    List<List<Glyph>> of(List<Glyph> glyphs) {
        List<List<Glyph>> orders = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            int turns = turn;
            List<Glyph> same = glyphs.stream()
                    .filter(g -> g.turns() == turns && !g.text().isBlank())
                    .toList();
            if (!same.isEmpty()) {
                List<List<Glyph>> lines = lines(same);
                orders.add(lines.stream().flatMap(List::stream).toList());
                orders.addAll(columns(lines));
            }
        }
        return orders;
    }

    /** What a reader sees, with spaces and line ends where there are gaps. */
    String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        for (int turn = 0; turn < 4; turn++) {
            int turns = turn;
            List<Glyph> same = glyphs.stream()
                    .filter(g -> g.turns() == turns && !g.text().isEmpty())
                    .toList();
            for (List<Glyph> line : same.isEmpty() ? List.<List<Glyph>>of() : lines(same)) {
                Glyph before = line.getFirst();
                for (Glyph g : line) {
                    text.append(gap(before, g) > 0.12 * high(g) ? " " : "").append(g.text());
                    before = g;
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    private List<List<Glyph>> lines(List<Glyph> glyphs) {
        List<Glyph> down = glyphs.stream()
                .sorted(Comparator.comparingDouble(g -> g.down(width, height)))
                .toList();
        List<List<Glyph>> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        double middle = 0;
        for (Glyph g : down) {
            double at = g.down(width, height);
            if (!line.isEmpty() && at - middle > ONE_LINE * high(g)) {
                lines.add(line(line));
                line = new ArrayList<>();
            }
            if (line.isEmpty()) {
                middle = at;
            }
            line.add(g);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    /** From its start to its end; what is painted twice in one place, to look bold, counts once. */
    private List<Glyph> line(List<Glyph> line) {
        line.sort(Comparator.comparingDouble(g -> g.along(width, height)));
        List<Glyph> once = new ArrayList<>();
        for (Glyph g : line) {
            boolean again = once.stream()
                    .skip(Math.max(0, once.size() - 3))
                    .anyMatch(o -> o.text().equals(g.text())
                            && Math.abs(o.along(width, height) - g.along(width, height))
                                    < 0.15 * g.length(width, height));
            if (!again) {
                once.add(g);
            }
        }
        return once;
    }

    private List<List<Glyph>> columns(List<List<Glyph>> lines) {
        List<Stretch> open = new ArrayList<>();
        for (List<Glyph> line : lines) {
            for (Stretch stretch : stretches(line)) {
                open.add(stretch);
            }
        }
        List<List<Glyph>> columns = new ArrayList<>();
        List<Stretch> ends = new ArrayList<>();
        for (Stretch stretch : open) {
            int above = above(ends, stretch);
            if (above < 0) {
                columns.add(new ArrayList<>(stretch.glyphs()));
                ends.add(stretch);
            } else {
                columns.get(above).addAll(stretch.glyphs());
                ends.set(above, stretch);
            }
        }
        return columns;
    }

    /** The column whose last stretch stands closest above, or -1. */
    private static int above(List<Stretch> ends, Stretch stretch) {
        int best = -1;
        for (int i = 0; i < ends.size(); i++) {
            Stretch end = ends.get(i);
            double shared = Math.min(end.to(), stretch.to()) - Math.max(end.from(), stretch.from());
            double least = Math.min(end.to() - end.from(), stretch.to() - stretch.from());
            double below = stretch.down() - end.down();
            boolean continues = shared > 0.3 * least && below > 0 && below < NEXT_LINE * end.high();
            if (continues && (best < 0 || end.down() > ends.get(best).down())) {
                best = i;
            }
        }
        return best;
    }

    private List<Stretch> stretches(List<Glyph> line) {
        List<Stretch> stretches = new ArrayList<>();
        List<Glyph> one = new ArrayList<>();
        for (Glyph g : line) {
            if (!one.isEmpty() && gap(one.getLast(), g) > GAP * high(g)) {
                stretches.add(stretch(one));
                one = new ArrayList<>();
            }
            one.add(g);
        }
        stretches.add(stretch(one));
        return stretches;
    }

    private Stretch stretch(List<Glyph> glyphs) {
        Glyph first = glyphs.getFirst();
        Glyph last = glyphs.getLast();
        return new Stretch(
                glyphs,
                first.along(width, height) - first.length(width, height) / 2,
                last.along(width, height) + last.length(width, height) / 2,
                first.down(width, height),
                high(first));
    }

    private double gap(Glyph before, Glyph g) {
        return g.along(width, height)
                - before.along(width, height)
                - (before.length(width, height) + g.length(width, height)) / 2;
    }

    private double high(Glyph g) {
        return Math.max(0.5, g.height(width, height));
    }
}
