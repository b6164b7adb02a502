package kr.seogo.readingroom.internal.web;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.readingroom.internal.page.FileReading;

/** A long text in parts of which each makes a page of bearable size; cut at line ends where there are any. */
record TextParts(List<String> parts) {

    /** In UTF-16 code units; Korean takes three bytes each in UTF-8. */
    private static final int LONGEST = 20_000;

    static TextParts of(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (text.length() - start > LONGEST) {
            int end = cut(text, start);
            parts.add(text.substring(start, end));
            start = end;
        }
        parts.add(text.substring(start));
        return new TextParts(parts);
    }

    FileReading show(int part, boolean truncated, boolean original) {
        int shown = Math.min(part, parts.size());
        boolean more = truncated && shown == parts.size();
        return new FileReading.Words(parts.get(shown - 1), shown, parts.size(), more, original);
    }

    private static int cut(String text, int start) {
        int longest = start + LONGEST;
        int line = text.lastIndexOf('\n', longest - 1);
        if (line > start + LONGEST / 2) {
            return line + 1;
        }
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }
}
