package kr.seogo.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;

/** Says the register of formats, and what identifying anew has changed, in words. */
final class FormatWords {

    private FormatWords() {}

    static void register(JsonNode register, PrintWriter out) {
        for (JsonNode format : register.path("formats")) {
            String puid = format.path("puid").asText();
            out.printf(
                    "%-12s %,10d개 %,16d B  %-9s %s  %s%n",
                    puid.isEmpty() ? "-" : puid,
                    format.path("files").asLong(),
                    format.path("bytes").asLong(),
                    format.path("decision").asText(),
                    format.path("open").asBoolean() ? "개방 open  " : "비개방 closed",
                    format.path("name").asText());
        }
        out.printf(
                "개방형 포맷 비율 (open formats): %s · %s%n",
                register.path("openShare").isNull()
                                || register.path("openShare").isMissingNode()
                        ? "-"
                        : "%.1f %%".formatted(register.path("openShare").asDouble() * 100),
                register.path("signatures").asText());
    }

    static void changes(JsonNode report, PrintWriter out) {
        JsonNode run = report.path("run");
        report.path("changes")
                .forEach(change -> out.printf(
                        "%s %d  %s → %s  %s%n",
                        change.path("record").asText(),
                        change.path("n").asInt(),
                        puid(change.path("was")),
                        puid(change.path("became")),
                        change.path("path").asText()));
        if (report.path("more").asBoolean()) {
            out.println("… 더 있습니다(직원 화면). There are more; see the staff's page.");
        }
        out.printf(
                "재식별 %d (%s) · 객체 %,d개, 파일 %,d개, 바뀐 파일 %,d개, 읽지 못한 객체 %,d개%n",
                run.path("id").asLong(),
                run.path("version").asText(),
                run.path("objects").asLong(),
                run.path("files").asLong(),
                run.path("changed").asLong(),
                run.path("unread").asLong());
    }

    static void normalised(JsonNode report, PrintWriter out) {
        NormalisedWords.of(report, out);
    }

    static String puid(JsonNode puid) {
        return puid.asText().isEmpty() ? "-" : puid.asText();
    }
}
