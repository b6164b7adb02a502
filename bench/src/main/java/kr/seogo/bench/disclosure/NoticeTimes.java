package kr.seogo.bench.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Passes;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.program.StaffApi;
import kr.seogo.disclosure.CityPlan;

/**
 * How long notices take to print: the shortest, a receipt, and the longest that every case has, a decision with grounds and
 * remedies. Of requests that come in now, so that somebody is there to be written to.
 *
 * @param officer who decides, of the first department
 */
record NoticeTimes(StaffApi desk, StaffApi officer) {

    private static final int WARM = 150;
    private static final int NOTICES = 60;
    private static final double WANTED_MILLIS = 300;

    List<Row> rows(Setting setting) throws IOException, InterruptedException {
        double[] receipts = new double[NOTICES];
        double[] decisions = new double[NOTICES];
        for (int n = -WARM; n < NOTICES; n++) {
            String path = "/api/v1/staff/cases/"
                    + desk.post("/api/v1/disclosure/requests", request(n))
                            .path("number")
                            .asText();
            double receipt = printed(path);
            decide(path, n);
            double decision = printed(path);
            if (n >= 0) {
                receipts[n] = receipt;
                decisions[n] = decision;
            }
        }
        List<Row> rows = new ArrayList<>(rows("receipt", receipts, setting));
        rows.addAll(rows("decision", decisions, setting));
        return rows;
    }

    /** The time for the last letter of a case, in milliseconds. */
    private double printed(String path) throws IOException, InterruptedException {
        JsonNode letters = desk.get(path).path("letters");
        String letter =
                path + "/letters/" + letters.get(letters.size() - 1).path("id").asText() + ".pdf";
        long started = System.nanoTime();
        byte[] pdf = desk.file(letter);
        double millis = (System.nanoTime() - started) / 1e6;
        if (pdf.length < 1000 || pdf[0] != '%') {
            throw new BenchException("No PDF at " + letter);
        }
        return millis;
    }

    private void decide(String path, int n) throws IOException, InterruptedException {
        ObjectNode assign = JsonNodeFactory.instance.objectNode();
        assign.put("expectedVersion", 1)
                .put("move", "assign")
                .put("department", CityPlan.NINE_MONTHS.departments().getFirst());
        desk.post(path + "/moves", assign);
        ObjectNode decide = JsonNodeFactory.instance.objectNode();
        decide.put("expectedVersion", 2).put("move", "decide").put("kind", "closed");
        decide.putArray("refusals")
                .add(refusal("계획도 " + n, 2, "시설의 위치가 드러나면 국가안전보장에 관한 이익을 해칠 우려가 있음"))
                .add(refusal("민원인의 성명과 주소", 6, "개인의 사생활의 비밀을 침해할 우려가 있음"));
        officer.post(path + "/moves", decide);
    }

    private static ObjectNode refusal(String part, int item, String reason) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("part", part)
                .put("item", item)
                .put("reason", reason);
    }

    private static JsonNode request(int n) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("body", CityPlan.CITY)
                .put("name", "홍길동")
                .put("birthDate", "1980-01-02")
                .put("address", "한빛시 은모래로 " + (n + WARM + 1))
                .put("email", "hong" + (n + WARM + 1) + "@example.kr")
                .put("wants", "은모래천 준설 계획 " + n)
                .put("delivery", "electronic");
    }

    private static List<Row> rows(String kind, double[] millis, Setting setting) {
        return List.of(
                Row.of(kind + " as PDF, p50", Passes.percentile(0.50, millis), "ms")
                        .note("%d different ones over HTTP, after %d others".formatted(NOTICES, WARM)),
                Row.of(kind + " as PDF, p99", Passes.percentile(0.99, millis), "ms")
                        .wanted(Limit.oursAtMost(WANTED_MILLIS), setting.inFull()));
    }
}
