package kr.seogo.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;

/** Says in words what copies were made, how each format stands, and what could not be converted. */
final class NormalisedWords {

    private NormalisedWords() {}

    static void of(JsonNode report, PrintWriter out) {
        for (JsonNode format : report.path("standing").path("formats")) {
            out.printf(
                    "%-12s %-6s 원본 %,d · 사본 있음 %,d · 차선 %,d · 실패 %,d · 대기 %,d · 변환기 없음 %,d  %s%n",
                    FormatWords.puid(format.path("puid")),
                    format.path("target").asText(),
                    format.path("files").asLong(),
                    format.path("made").asLong(),
                    format.path("lesser").asLong(),
                    format.path("failed").asLong(),
                    format.path("waiting").asLong(),
                    format.path("withoutConverter").asLong(),
                    format.path("means").asText(""));
        }
        report.path("failures")
                .forEach(failure -> out.printf(
                        "%s %d  %s  %s: %s%n",
                        failure.path("record").asText(),
                        failure.path("n").asInt(),
                        failure.path("path").asText(),
                        failure.path("why").asText(),
                        failure.path("message").asText()));
        report.path("standing").path("programs").forEach(program -> program(program, out));
        JsonNode done = report.path("done");
        out.printf(
                "변환한 파일 %,d개(사본 %,d개), 변환하지 못한 파일 %,d개. Converted %d files, not %d.%n",
                done.path("converted").asLong(),
                done.path("copies").asLong(),
                done.path("notConverted").asLong(),
                done.path("converted").asLong(),
                done.path("notConverted").asLong());
    }

    private static void program(JsonNode program, PrintWriter out) {
        String version = program.path("version").asText("");
        if (version.isEmpty() || version.equals("null")) {
            out.printf(
                    "%s 없음 (not here): %s. %s%n",
                    program.path("name").asText(),
                    program.path("makes").path("ko").asText(),
                    program.path("remedy").asText());
        }
    }
}
