package kr.seogo.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says the documents that commands answer with in words, for a person at a terminal. */
final class Words {

    private static final List<String> UNITS = List.of("B", "KB", "MB", "GB", "TB", "PB");

    private Words() {}

    static void package_(JsonNode report, PrintWriter out) {
        out.printf(
                "%s: 파일 %,d개, %s%n",
                report.path("bag").asText(), report.path("files").asLong(), size(report.path("bytes")));
        findings(report, out);
    }

    static void check(JsonNode report, PrintWriter out) {
        findings(report, out);
        out.printf(
                "%s · 파일 %,d개, %s%n",
                report.path("valid").asBoolean() ? "이상 없음 (valid)" : "오류 있음 (not valid)",
                report.path("files").asLong(),
                size(report.path("bytes")));
    }

    static void ingest(JsonNode report, PrintWriter out) {
        findings(report, out);
        long files = StreamSupport.stream(report.path("objects").spliterator(), false)
                .mapToLong(object -> object.path("files").asLong())
                .sum();
        out.printf(
                "%s  %s · 객체 %,d개, 파일 %,d개%n",
                report.path("accession").asText("-"),
                state(report.path("state").asText()),
                report.path("objects").size(),
                files);
        if (report.path("state").asText().equals("refused")) {
            out.println("  저장한 것은 없습니다. 위의 오류를 고쳐 같은 이관번호로 다시 넣을 수 있습니다.");
            out.println("  Nothing was stored; correct the errors above and hand it in again under the same number.");
        }
    }

    static void verify(JsonNode line, PrintWriter out) {
        if (line.has("summary")) {
            out.printf(
                    "%s · 파일 %,d개, %s%n",
                    counts(line.path("summary")), line.path("files").asLong(), size(line.path("bytes")));
            return;
        }
        out.printf(
                "%s  %s%n",
                line.path("id").asText(), outcome(line.path("outcome").asText()));
        findings(line, out);
        line.path("mended").forEach(copy -> out.printf("  복구함 (mended): %s%n", copy.asText()));
    }

    private static String counts(JsonNode summary) {
        return summary.properties().stream()
                .map(count -> "%s %,d"
                        .formatted(outcome(count.getKey()), count.getValue().asLong()))
                .collect(Collectors.joining(", "));
    }

    private static String outcome(String outcome) {
        return switch (outcome) {
            case "intact" -> "온전 (intact)";
            case "damaged" -> "손상 (damaged)";
            case "missing" -> "없음 (missing)";
            case "unreadable" -> "읽을 수 없음 (unreadable)";
            default -> outcome;
        };
    }

    static void rebuild(JsonNode report, PrintWriter out) {
        findings(report, out);
        out.printf(
                "객체 %,d개, 기록 %,d건을 %.1f초에 다시 만들었습니다.%n",
                report.path("objects").asLong(),
                report.path("records").asLong(),
                report.path("seconds").asDouble());
    }

    static void status(JsonNode list, PrintWriter out) {
        for (JsonNode entry : list) {
            if (entry.path("kind").asText().equals("unreadable")) {
                out.printf(
                        "객체 %s  읽을 수 없음 (unreadable) %s부터, 다음 시도 %s%n  %s%n",
                        entry.path("id").asText(),
                        entry.path("since").asText(),
                        entry.path("nextTry").asText(),
                        entry.path("reason").asText());
            } else if (entry.path("kind").asText().equals("rebuild")) {
                out.printf("다시 만드는 중 (being rebuilt): %s%n", entry.path("name").asText());
            } else if (entry.path("kind").asText().equals("housekeeping")) {
                out.printf(
                        "%-28s %s  %s%s%n",
                        "housekeeping " + entry.path("name").asText(),
                        entry.path("ended").asText(),
                        entry.path("failed").asBoolean() ? "실패 (failed): " : "",
                        entry.path("result").asText());
            } else if (entry.path("kind").asText().equals("copy")) {
                out.printf(
                        "%-28s 온전함(whole) %,d · 온전하지 않음(not whole) %,d · 아직 없음(behind) %,d · 점검 기한 지남(overdue) %,d%n",
                        "copy " + entry.path("name").asText(),
                        entry.path("whole").asLong(),
                        entry.path("notWhole").asLong(),
                        entry.path("behind").asLong(),
                        entry.path("overdue").asLong());
            } else if (entry.path("kind").asText().equals("not-whole")) {
                out.printf(
                        "객체 %s  사본 %s에서 온전하지 않음 (%s) %s부터%n",
                        entry.path("id").asText(),
                        entry.path("copy").asText(),
                        entry.path("state").asText(),
                        entry.path("since").asText());
                findings(entry, out);
            } else if (entry.has("behind")) {
                out.printf(
                        "%-28s %,d건 남음%n",
                        entry.path("kind").asText() + " " + entry.path("name").asText(),
                        entry.path("behind").asLong());
            } else {
                out.printf(
                        "%s  %s  %s%n",
                        entry.path("accession").asText(),
                        state(entry.path("state").asText()),
                        entry.path("organization").asText(entry.path("sender").asText("")));
            }
        }
    }

    static void token(JsonNode made, PrintWriter out) {
        // The token alone on standard output, so that it can be taken into a variable.
        out.println(made.path("token").asText());
    }

    static void identify(JsonNode line, PrintWriter out) {
        out.println(line.path("path").asText());
        for (JsonNode match : line.path("matches")) {
            out.printf(
                    "  %-14s %s %s  [%s, %s]%n",
                    match.path("puid").asText(),
                    match.path("name").asText(),
                    match.path("version").asText(),
                    match.path("mime").asText(),
                    match.path("method").asText());
        }
        if (line.path("matches").isEmpty()) {
            out.println("  알 수 없는 형식 (unknown format)");
        }
        if (line.path("mismatch").asBoolean()) {
            out.println("  확장자가 형식과 다릅니다 (the extension belongs to another format)");
        }
    }

    static void findings(JsonNode report, PrintWriter out) {
        for (JsonNode finding : report.path("findings")) {
            out.printf(
                    "  %-8s %-28s %s%n           %s%n",
                    finding.path("severity").asText(),
                    finding.path("code").asText(),
                    finding.path("where").asText(),
                    finding.path("message").asText());
        }
    }

    /** The state of a transfer, by its code. */
    static String state(String state) {
        return switch (state) {
            case "received" -> "받음 (received)";
            case "checked" -> "검사 완료 (checked)";
            case "refused" -> "반려 (refused)";
            case "preserved" -> "보존 완료, 색인 중 (preserved)";
            case "findable" -> "보존·검색 가능 (findable)";
            case "already-held" -> "이미 보유 (already held)";
            default -> state;
        };
    }

    private static String size(JsonNode bytes) {
        double value = bytes.asDouble();
        int unit = 0;
        while (value >= 1000 && unit < UNITS.size() - 1) {
            value /= 1000;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", value, UNITS.get(unit));
    }
}
