package kr.seogo.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Says deadlines and the calendar in words, for a person at a terminal. */
final class LawWords {
    private LawWords() {}

    static void deadline(JsonNode deadline, PrintWriter out) {
        if (deadline.has("ics")) {
            out.print(deadline.path("ics").asText());
            return;
        }
        out.printf("%s · %s%n", text(deadline, "/name/ko"), text(deadline, "/name/en"));
        out.printf("%s · %s%n%n", text(deadline, "/article"), text(deadline, "/articleEn"));
        days(deadline.path("days"), out);
        out.println();
        date(deadline, "due", "기한 (due)", out);
        date(deadline, "extendedDue", "연장된 기한 (extended)", out);
        date(deadline, "outerDue", "처분일로 세면 (from the act)", out);
        date(deadline, "objectionFrom", "이의신청 시작 (objection from)", out);
        date(deadline, "objectionUntil", "이의신청 마감 (objection until)", out);
        date(deadline, "objectionAdvised", "이의신청 권장 (objection advised)", out);
        exactness(text(deadline, "/exactness"), out);
    }

    static void year(JsonNode year, PrintWriter out) {
        out.println(year.path("year").asInt());
        for (JsonNode day : year.path("daysOff")) {
            out.printf(
                    "%s  %s · %s  [%s]%n",
                    weekday(text(day, "/date")), text(day, "/name"), text(day, "/nameEn"), text(day, "/source"));
        }
        exactness(text(year, "/exactness"), out);
    }

    /** What an entry about a day would move, or that it was made. */
    static void entry(JsonNode line, PrintWriter out) {
        if (!line.has("preview")) {
            correction(line, out);
            out.printf("기한을 옮긴 건 (cases moved): %d%n", line.path("cases").asInt());
            return;
        }
        out.printf("기한이 바뀌는 건 (cases that move): %d%n", line.path("cases").asInt());
        for (JsonNode date : line.path("dates")) {
            out.printf(
                    "%s  %s  %s → %s%n",
                    text(date, "/number"),
                    text(date, "/name"),
                    weekday(text(date, "/before")),
                    weekday(text(date, "/after")));
        }
        out.printf(
                "아직 바꾸지 않았습니다. 확정하려면 같은 명령에 덧붙이십시오. Nothing was changed; to confirm, say the same with:%n  --confirm %s%n",
                text(line, "/preview"));
    }

    static void correction(JsonNode line, PrintWriter out) {
        out.printf(
                "%d  %s %s  %s  [%s]  %s, %s%n",
                line.path("number").asLong(),
                text(line, "/change").equals("add") ? "넣음 (added)" : "뺌 (removed)",
                weekday(text(line, "/date")),
                text(line, "/name"),
                text(line, "/source"),
                text(line, "/who"),
                text(line, "/when"));
    }

    static void history(JsonNode lines, PrintWriter out) {
        lines.forEach(line -> correction(line, out));
    }

    private static void days(JsonNode days, PrintWriter out) {
        for (JsonNode day : days) {
            out.printf(
                    "%s  %3s  %s · %s%n",
                    weekday(text(day, "/date")),
                    day.path("counted").asBoolean() ? text(day, "/number") : "-",
                    text(day, "/reason"),
                    text(day, "/reasonEn"));
        }
    }

    private static void date(JsonNode deadline, String field, String name, PrintWriter out) {
        if (deadline.has(field)) {
            out.printf("%s  %s%n", weekday(deadline.path(field).asText()), name);
        }
    }

    private static void exactness(String exactness, PrintWriter out) {
        if (exactness.equals("table")) {
            out.println("지난 해의 표에 따른 날입니다. 관보와 대조하십시오. By a table of past years; compare it with the gazette.");
        }
        if (exactness.equals("rule")) {
            out.println("지금의 규정에 따른 날입니다. 앞으로 지정될 공휴일은 모릅니다."
                    + " By today's rules; days the government will declare are not known.");
        }
    }

    private static String weekday(String date) {
        return date + " " + LocalDate.parse(date).getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.KOREAN);
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asText();
    }
}
