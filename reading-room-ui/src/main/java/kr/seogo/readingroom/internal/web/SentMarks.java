package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.RedactionMark;
import kr.seogo.disclosure.api.RedactionDesk;
import kr.seogo.disclosure.api.RedactionReading;
import kr.seogo.readingroom.internal.page.MarkingPage;

/** Marks as they were filled in on a page, and what is wrong with them by themselves. */
record SentMarks(List<RedactionMark> marks, List<RedactionDesk.Kept> kept, List<Label> wrong) {

    private static final int MOST_LINES = 200;

    /** Each field with the first value it came with. */
    static Map<String, String> fields(MultivaluedMap<String, String> sent) {
        return sent.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty() && !entry.getKey().equals("token"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst().strip()));
    }

    /**
     * Reads them.
     *
     * @param read the file as it is now, whose finds the page numbered
     */
    static SentMarks of(RedactionReading.Read read, Map<String, String> sent) {
        SentMarks all = new SentMarks(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < read.found().size(); i++) {
            all.found(read.found().get(i), i, sent);
        }
        sent.getOrDefault("texts", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .forEach(line -> all.marks().add(new RedactionMark.Text(item(sent, "texts.ground"), line)));
        for (int i = 0; i < MarkingPage.BOXES; i++) {
            all.box("box." + i + ".", sent);
        }
        if (all.marks().isEmpty() && all.wrong().isEmpty()) {
            all.wrong().add(new Label("가릴 것을 하나 이상 표시하십시오", "mark at least one thing"));
        }
        return all;
    }

    private void found(RedactionReading.Found found, int i, Map<String, String> sent) {
        // The page numbers what it shows; what is another by now must be looked at again.
        if (!found.text().equals(sent.get("found." + i))) {
            wrong.add(new Label("그 사이에 찾은 것이 달라졌습니다. 다시 살펴보십시오", "what was found has changed; look again"));
        } else if (sent.containsKey("take." + i)) {
            marks.add(new RedactionMark.Text(item(sent, "ground." + i), found.text()));
        } else {
            String why = sent.getOrDefault("keep." + i, "");
            if (why.isEmpty()) {
                wrong.add(new Label("남기는 것에는 사유를 적어야 합니다: " + found.text(), "say why it stays: " + found.text()));
            } else {
                kept.add(new RedactionDesk.Kept(found.text(), why));
            }
        }
    }

    private void box(String name, Map<String, String> sent) {
        String page = sent.getOrDefault(name + "page", "");
        if (page.isEmpty()) {
            return;
        }
        try {
            marks.add(new RedactionMark.Region(
                    item(sent, name + "ground"),
                    Integer.parseInt(page),
                    share(sent, name + "x"),
                    share(sent, name + "y"),
                    share(sent, name + "width"),
                    share(sent, name + "height")));
        } catch (IllegalArgumentException _) {
            wrong.add(new Label(
                    "영역은 쪽 번호와, 그 쪽의 왼쪽 위에서부터 0에서 100까지의 백분율로 적습니다",
                    "a box has a page, and shares of that page from its upper left corner, 0 to 100 per cent"));
        }
    }

    private static double share(Map<String, String> sent, String field) {
        return Double.parseDouble(sent.getOrDefault(field, "")) / 100;
    }

    /** An item that is none is refused by the service, which knows those of the decision. */
    private static int item(Map<String, String> sent, String field) {
        String item = sent.getOrDefault(field, "");
        return item.matches("[1-8]") ? Integer.parseInt(item) : 6;
    }
}
