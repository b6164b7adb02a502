package kr.seogo.disclosure.internal.notices.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.internal.notices.NoticeWords;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Sheet;

/**
 * A notice as a document of well-formed HTML: headings in order, tables with captions and scopes, the language of every
 * part said. Whatever people wrote stays text.
 */
public final class NoticeHtml {

    private static final String SCREEN = style("screen.css");
    private static final String PRINT = style("print.css");

    private NoticeHtml() {}

    /** To be looked at, whole in itself. */
    public static String page(Sheet notice) {
        return of(notice, SCREEN);
    }

    /** To be printed. */
    public static String print(Sheet notice) {
        return of(notice, PRINT);
    }

    /** The style of {@link #page}. */
    public static String screen() {
        return SCREEN;
    }

    /** A document of {@link #page} whose style is at an address; whatever people wrote is escaped, so there is one style. */
    public static String linked(String page, String address) {
        int from = page.indexOf("<style>");
        int to = page.indexOf("</style>");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A letter as a page holds its style; found none");
        }
        return page.substring(0, from)
                + "<link rel=\"stylesheet\" href=\"" + Escaped.of(address) + "\"/>"
                + page.substring(to + "</style>".length());
    }

    private static String of(Sheet notice, String style) {
        String title = notice.title().ko() + " " + notice.number().value();
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"ko\" xml:lang=\"ko\"><head>"
                + "<meta charset=\"utf-8\"/><meta name=\"viewport\" content=\"width=device-width\"/>");
        out.append("<meta name=\"subject\" content=\"")
                .append(Escaped.of(title))
                .append("\"/>");
        out.append("<meta name=\"description\" content=\"")
                .append(Escaped.of(title))
                .append("\"/>");
        out.append("<meta name=\"author\" content=\"")
                .append(Escaped.of(notice.from()))
                .append("\"/>");
        out.append("<title>")
                .append(Escaped.of(title))
                .append("</title><style>")
                .append(style)
                .append("</style>");
        out.append("</head><body><main>");
        head(notice, out);
        notice.sections().forEach(section -> section(section, out));
        foot(notice, out);
        return out.append("</main></body></html>\n").toString();
    }

    private static void head(Sheet notice, StringBuilder out) {
        if (!notice.annex().isEmpty()) {
            paragraph("annex", NoticeWords.RULE.ko() + " " + notice.annex(), out);
        }
        heading("h1", notice.title(), out);
        paragraph("number", NoticeWords.NUMBER.ko() + " " + notice.number().value(), out);
        paragraph("number", NoticeWords.day(notice.date()), out);
        paragraph("to", notice.to().called(), out);
        notice.to().lines().forEach(line -> paragraph("address", line, out));
        paragraph("lead", notice.lead(), out);
    }

    private static void foot(Sheet notice, StringBuilder out) {
        heading("h2", NoticeWords.BASIS, out);
        out.append("<ul>");
        for (Label article : notice.basis()) {
            out.append("<li>");
            both(article, out);
            out.append("</li>");
        }
        out.append("</ul>");
        paragraph("date", NoticeWords.day(notice.date()), out);
        paragraph("from", notice.from(), out);
        notice.unit().ifPresent(unit -> paragraph("unit", unit, out));
    }

    private static void section(Section section, StringBuilder out) {
        heading("h2", section.title(), out);
        section.paragraphs().forEach(text -> paragraph("text", text, out));
        if (!section.fields().isEmpty()) {
            out.append("<table class=\"fields\"><tbody>");
            for (Section.Field field : section.fields()) {
                out.append("<tr><th scope=\"row\">");
                both(field.label(), out);
                out.append("</th><td>");
                lines(field.value(), out);
                out.append("</td></tr>");
            }
            out.append("</tbody></table>");
        }
        section.tables().forEach(table -> table(table, out));
    }

    private static void table(Section.Table table, StringBuilder out) {
        out.append("<p class=\"caption\">");
        both(table.caption(), out);
        out.append("</p><table class=\"rows\"><thead><tr>");
        for (Label head : table.heads()) {
            out.append("<th scope=\"col\">");
            both(head, out);
            out.append("</th>");
        }
        out.append("</tr></thead><tbody>");
        for (List<String> row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.append(i == 0 ? "<th scope=\"row\">" : "<td>");
                lines(row.get(i), out);
                out.append(i == 0 ? "</th>" : "</td>");
            }
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    private static void heading(String level, Label label, StringBuilder out) {
        out.append('<').append(level).append('>');
        both(label, out);
        out.append("</").append(level).append('>');
    }

    private static void both(Label label, StringBuilder out) {
        out.append(Escaped.of(label.ko()))
                .append(" <span lang=\"en\" xml:lang=\"en\">")
                .append(Escaped.of(label.en()))
                .append("</span>");
    }

    private static void paragraph(String kind, String text, StringBuilder out) {
        out.append("<p class=\"")
                .append(kind)
                .append("\">")
                .append(Escaped.of(text))
                .append("</p>");
    }

    /** A line of its own for every line; blank ones are left out. */
    private static void lines(String text, StringBuilder out) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() < 2) {
            out.append(Escaped.of(text.strip()));
            return;
        }
        lines.forEach(line -> paragraph("line", line, out));
    }

    private static String style(String name) {
        try (InputStream bytes = NoticeHtml.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(name + " of notices is missing from the program");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + name + " of notices", e);
        }
    }
}
