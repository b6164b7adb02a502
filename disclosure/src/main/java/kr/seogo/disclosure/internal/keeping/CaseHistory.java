package kr.seogo.disclosure.internal.keeping;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.FactKind;
import kr.seogo.disclosure.Stamp;
import kr.seogo.disclosure.internal.json.EventJson;
import kr.seogo.disclosure.internal.notices.html.Escaped;

/** The history of a case as files: every step with who, when, why and by which article. */
final class CaseHistory {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Seoul.ZONE);

    private CaseHistory() {}

    /** What the file of a case says; fields are only ever added. */
    private record Told(String form, CaseNumber number, List<Step> steps) {}

    /** A step, with the fact in the form in which events are stored. */
    private record Step(
            int version,
            Instant at,
            LocalDate day,
            String actor,
            String role,
            String body,
            Optional<String> department,
            Optional<String> account,
            String kind,
            String step,
            String rule,
            String article,
            String why,
            Fact fact) {}

    static byte[] json(CaseNumber number, List<CaseEvent> events) {
        List<Step> steps = new ArrayList<>();
        for (CaseEvent event : events) {
            steps.add(step(steps.size() + 1, event));
        }
        return EventJson.write(new Told("seogo-case-history-1", number, steps)).getBytes(StandardCharsets.UTF_8);
    }

    private static Step step(int version, CaseEvent event) {
        Stamp stamp = event.stamp();
        FactKind kind = FactKind.of(event.fact());
        return new Step(
                version,
                stamp.at(),
                stamp.day(),
                stamp.actor().name(),
                stamp.actor().role().code(),
                stamp.actor().body(),
                stamp.actor().department(),
                stamp.actor().account(),
                kind.code(),
                kind.label().ko(),
                stamp.rule().code(),
                stamp.rule().label().ko(),
                stamp.why(),
                event.fact());
    }

    static byte[] html(CaseNumber number, List<CaseEvent> events) {
        StringBuilder out = new StringBuilder(4096);
        String title = Escaped.of("정보공개 청구 " + number + " 처리 이력");
        out.append("<!DOCTYPE html>\n<html lang=\"ko\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(title)
                .append(
                        "</title>\n<style>body{font-family:sans-serif;line-height:1.5;margin:2rem}table{border-collapse:")
                .append(
                        "collapse}th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top;")
                .append("overflow-wrap:anywhere}</style>\n</head>\n<body>\n<h1>")
                .append(title)
                .append("</h1>\n<table>\n<thead><tr>");
        for (String head : List.of("순번", "일시", "처리", "처리자", "근거", "이유", "내용")) {
            out.append("<th scope=\"col\">").append(head).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        int version = 0;
        for (CaseEvent event : events) {
            row(out, ++version, event);
        }
        return out.append("</tbody>\n</table>\n</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(StringBuilder out, int version, CaseEvent event) {
        Stamp stamp = event.stamp();
        out.append("<tr>");
        for (String cell : List.of(
                String.valueOf(version),
                TIME.format(stamp.at()),
                FactKind.of(event.fact()).label().ko(),
                stamp.actor().name() + " (" + stamp.actor().role().label().ko() + ")",
                stamp.rule().label().ko(),
                stamp.why(),
                EventJson.write(event.fact()))) {
            out.append("<td>").append(Escaped.of(cell)).append("</td>");
        }
        out.append("</tr>\n");
    }
}
