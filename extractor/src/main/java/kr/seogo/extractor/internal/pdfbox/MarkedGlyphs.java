package kr.seogo.extractor.internal.pdfbox;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.seogo.extractor.redact.Letters;
import kr.seogo.extractor.redact.Region;

/** Finds marked strings among the signs of a document's pages, in every order they may be read in. */
final class MarkedGlyphs {

    /** What is burned beyond a sign's own box, as a share of its height: edges are blurred when they are drawn. */
    private static final double PADDING = 0.15;

    private static final Region WHOLE = new Region(1, 0, 0, 1, 1);

    private final List<List<Glyph>> pages;
    private final List<Letters> letters = new ArrayList<>();
    private final List<List<Glyph>> orders = new ArrayList<>();

    MarkedGlyphs(List<List<Glyph>> pages, List<ReadingOrders> reading) {
        this.pages = pages;
        search(pages.stream().flatMap(List::stream).toList());
        List<Glyph> visual = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<List<Glyph>> of = reading.get(i).of(pages.get(i));
            of.forEach(this::search);
            of.stream().findFirst().ifPresent(visual::addAll);
        }
        search(visual);
    }

    private void search(List<Glyph> order) {
        Letters one = new Letters();
        for (int i = 0; i < order.size(); i++) {
            one.add(order.get(i).text(), i);
        }
        orders.add(order);
        letters.add(one);
    }

    /** What was found of one marked text. */
    record Match(int places, List<Region> boxes) {}

    /** Every place of {@code text}; a place found in two orders counts once. */
    Match find(String text) {
        Letters wanted = Letters.of(text);
        Set<Integer> places = new HashSet<>();
        IdentityHashMap<Glyph, Boolean> marked = new IdentityHashMap<>();
        for (int o = 0; o < orders.size(); o++) {
            for (int[] place : letters.get(o).find(wanted)) {
                places.add(System.identityHashCode(orders.get(o).get(place[0])));
                for (int i : place) {
                    marked.put(orders.get(o).get(i), true);
                }
            }
        }
        return new Match(places.size(), boxes(marked));
    }

    /** Whether {@code text} stands anywhere. */
    boolean holds(String text) {
        Letters wanted = Letters.of(text);
        return letters.stream().anyMatch(l -> l.contains(wanted));
    }

    private List<Region> boxes(IdentityHashMap<Glyph, Boolean> marked) {
        Map<Region, Boolean> boxes = new LinkedHashMap<>();
        for (List<Glyph> page : pages) {
            page.stream().filter(marked::containsKey).forEach(g -> boxes.put(box(g), true));
        }
        return List.copyOf(boxes.keySet());
    }

    /** A pattern may repeat its signs anywhere on the page, so all of the page is blackened. */
    private static Region box(Glyph glyph) {
        if (glyph.pattern()) {
            return new Region(glyph.page(), 0, 0, WHOLE.width(), WHOLE.height());
        }
        Rectangle2D b = glyph.box();
        double across = PADDING * b.getWidth();
        double up = PADDING * b.getHeight();
        double left = Math.clamp(b.getMinX() - across, 0, 0.9999);
        double top = Math.clamp(b.getMinY() - up, 0, 0.9999);
        double right = Math.clamp(b.getMaxX() + across, left + 0.0001, 1);
        double bottom = Math.clamp(b.getMaxY() + up, top + 0.0001, 1);
        return new Region(glyph.page(), left, top, right - left, bottom - top);
    }
}
