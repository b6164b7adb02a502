package kr.seogo.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;

/** What is printed of sets for another site, for a person who reads it. */
final class DispersalWords {

    private DispersalWords() {}

    static void dispersed(JsonNode report, PrintWriter out) {
        Words.findings(report, out);
        out.printf(
                "소산 세트 %d호: 객체 %,d개, 새로 더하거나 바뀐 것 %,d개, 파일 %,d개. set.json의 SHA-512 %s…%n",
                report.path("set").path("number").asInt(),
                report.path("objects").asLong(),
                report.path("added").asLong(),
                report.path("files").asLong(),
                report.path("set").path("sha512").asText().substring(0, 16));
    }

    static void restored(JsonNode report, PrintWriter out) {
        Words.findings(report, out);
        out.printf(
                "소산 세트 %d호에서 객체 %,d개, 기록 %,d건을 되살렸습니다.%n",
                report.path("set").path("number").asInt(),
                report.path("objects").asLong(),
                report.path("records").asLong());
    }

    static void drilled(JsonNode report, PrintWriter out) {
        Words.findings(report, out);
        out.printf(
                "%s: 소산 세트 %d호에서 객체 %,d개, 기록 %,d건을 되살려 모든 바이트를 읽었습니다. %.0f초%n",
                report.path("succeeded").asBoolean() ? "훈련 성공 (succeeded)" : "훈련 실패 (failed)",
                report.path("set").path("number").asInt(),
                report.path("objects").asLong(),
                report.path("records").asLong(),
                report.path("seconds").asDouble());
    }
}
