package kr.seogo.app.internal.convert;

import java.util.LinkedHashMap;
import java.util.Map;
import kr.seogo.app.internal.extractor.ExtractorCopies.Document;

/** A document's words as a page of HTML that names nothing outside itself. */
final class HtmlText {

    private static final Map<String, String> FACTS = new LinkedHashMap<>();

    static {
        FACTS.put("subject", "제목 Subject");
        FACTS.put("from", "보낸 사람 From");
        FACTS.put("to", "받는 사람 To");
        FACTS.put("cc", "참조 Cc");
        FACTS.put("created", "날짜 Date");
    }

    private HtmlText() {}

    static String of(String name, Document read) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(name))
                .append("</title>\n</head>\n<body>\n<h1>")
                .append(escaped(name))
                .append("</h1>\n");
        facts(read, html);
        read.text().lines().filter(line -> !line.isBlank()).forEach(line -> html.append("<p>")
                .append(escaped(line))
                .append("</p>\n"));
        parts(read, html);
        return html.append("</body>\n</html>\n").toString();
    }

    private static void facts(Document read, StringBuilder html) {
        if (FACTS.keySet().stream().noneMatch(fact -> read.facts().containsKey(fact))) {
            return;
        }
        html.append("<dl>\n");
        FACTS.forEach((fact, label) -> {
            String value = read.facts().get(fact);
            if (value != null) {
                html.append("<dt>")
                        .append(label)
                        .append("</dt><dd>")
                        .append(escaped(value))
                        .append("</dd>\n");
            }
        });
        html.append("</dl>\n");
    }

    private static void parts(Document read, StringBuilder html) {
        if (!read.parts().isEmpty()) {
            html.append("<h2>안에 든 파일 Files within</h2>\n<ul>\n");
            read.parts()
                    .forEach(part -> html.append("<li>").append(escaped(part)).append("</li>\n"));
            html.append("</ul>\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
