package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.Map;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.api.RedactionReading;

/**
 * A file that is being marked.
 *
 * @param file its number within the record
 * @param sent what was filled in, by field; empty while nothing was
 * @param wrong why no redaction was made
 */
public record MarkingPage(
        CaseNumber number,
        String record,
        int file,
        RedactionReading.Read read,
        Map<String, String> sent,
        List<Label> wrong,
        String token) {

    /** How many boxes can be given at a time. */
    public static final int BOXES = 4;

    public MarkingPage {
        sent = Map.copyOf(sent);
        wrong = List.copyOf(wrong);
    }

    /** What was filled in. */
    public String value(String field) {
        return sent.getOrDefault(field, "");
    }

    /** Whether a string that was found is to be taken out: at first, every one. */
    public boolean takes(int found) {
        return sent.isEmpty() || sent.containsKey("take." + found);
    }

    /** Whether an item is the chosen one of a field; the first is, where none was. */
    public boolean chosen(String field, int item) {
        return sent.containsKey(field)
                ? value(field).equals(String.valueOf(item))
                : !read.grounds().isEmpty() && read.grounds().getFirst() == item;
    }
}
