package kr.seogo.catalog.internal.solr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.seogo.catalog.api.SearchResult.Highlight;
import kr.seogo.catalog.api.SearchResult.Piece;
import org.apache.solr.common.params.ModifiableSolrParams;

/** Where the words stand. Marks come as two control characters, which no indexed text holds, and leave as pieces. */
final class Highlights {

    private static final char BEGIN = '\u0002';
    private static final char END = '\u0003';
    private static final List<String> FIELDS = List.of(Field.TITLE, Field.DESCRIPTION, Field.TEXT);

    private Highlights() {}

    /** Asks for the whole title, two pieces of the description, three of the text. */
    static void put(ModifiableSolrParams params) {
        params.set("hl", true);
        params.set("hl.method", "unified");
        params.set("hl.fl", String.join(",", FIELDS));
        params.set("hl.requireFieldMatch", true);
        params.set("hl.tag.pre", Character.toString(BEGIN));
        params.set("hl.tag.post", Character.toString(END));
        params.set("hl.maxAnalyzedChars", RecordDocument.MOST_SHOWN + 1);
        params.set("hl.fragsize", 160);
        params.set("hl.bs.type", "WORD");
        params.set("f.title.hl.bs.type", "WHOLE");
        params.set("f.description.hl.snippets", 2);
        params.set("f.text.hl.snippets", 3);
    }

    /** Reads Solr's answer for one record. */
    static List<Highlight> read(Map<String, List<String>> answer) {
        List<Highlight> highlights = new ArrayList<>();
        for (String field : FIELDS) {
            for (String marked : answer.getOrDefault(field, List.of())) {
                highlights.add(new Highlight(field, pieces(marked)));
            }
        }
        return highlights;
    }

    /** Takes marked text apart; marks that touch become one, because the analysis cuts compounds. */
    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            boolean marked = text.charAt(at) == BEGIN;
            int from = marked ? at + 1 : at;
            int end = text.indexOf(marked ? END : BEGIN, from);
            int to = end < 0 ? text.length() : end;
            add(pieces, new Piece(text.substring(from, to), marked));
            at = marked ? to + 1 : to;
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Piece next) {
        if (next.text().isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().marked() == next.marked()) {
            Piece last = pieces.removeLast();
            pieces.add(new Piece(last.text() + next.text(), next.marked()));
        } else {
            pieces.add(next);
        }
    }
}
