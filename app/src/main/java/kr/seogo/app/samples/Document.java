package kr.seogo.app.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * What a sample says, whatever format it is written in.
 *
 * @param paragraphs in their order
 * @param table rows below the paragraphs, the heading first; may be empty
 */
record Document(String title, List<String> paragraphs, List<List<String>> table) {

    Document {
        paragraphs = List.copyOf(paragraphs);
        table = List.copyOf(table);
    }

    /** Title, paragraphs and rows as lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.addAll(paragraphs);
        table.forEach(row -> lines.add(String.join("  ", row)));
        return lines;
    }
}
