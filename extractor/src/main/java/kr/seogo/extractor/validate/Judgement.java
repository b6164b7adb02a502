package kr.seogo.extractor.validate;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.extractor.text.Tool;
import org.jspecify.annotations.Nullable;

/**
 * What one judge says of a file.
 *
 * @param profile what it was held against, for example {@code PDF/A-2b}; empty: the format alone
 * @param notes what was found, a bounded number of bounded length
 * @param more whether there is more than is listed
 */
public record Judgement(Tool tool, String profile, Standing standing, List<Note> notes, boolean more) {

    private static final int MOST = 50;
    private static final int LONGEST = 300;

    public Judgement {
        more = more || notes.size() > MOST;
        notes = List.copyOf(notes.subList(0, Math.min(notes.size(), MOST)));
    }

    /** One sentence of a judge and nothing else. */
    public static Judgement of(Tool tool, Standing standing, String code, @Nullable String text) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(code, true, text == null ? "" : text, ""));
        return new Judgement(tool, "", standing, notes, false);
    }

    /**
     * Something a judge found.
     *
     * @param code the judge's own
     * @param error whether it weighs on the standing
     * @param where in the file, as the judge says it; may be empty
     */
    public record Note(String code, boolean error, String text, String where) {
        public Note {
            text = shortened(text);
            where = shortened(where);
        }

        private static String shortened(String said) {
            return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
        }
    }
}
