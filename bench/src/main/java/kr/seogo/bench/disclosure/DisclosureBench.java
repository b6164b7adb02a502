package kr.seogo.bench.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.seogo.bench.Benchmark;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Numbers;
import kr.seogo.bench.figure.Passes;
import kr.seogo.bench.figure.Row;
import kr.seogo.bench.program.Ingesting;
import kr.seogo.bench.program.SeogoProgram;
import kr.seogo.bench.program.SeogoServer;
import kr.seogo.bench.program.StaffApi;
import kr.seogo.disclosure.CityPlan;

/**
 * What those wait who handle requests: 200,000 cases of one city, every event of them allowed by the law of a case, 5,000
 * open, 400,000 looks at who asked; 50 people ask for worklist, case and dashboard in turn, a page a second each; a holiday
 * is declared; notices are printed.
 */
public final class DisclosureBench implements Benchmark {

    private static final int USERS = 50;
    private static final int WARM_SECONDS = 30;
    private static final int SECONDS = 60;
    private static final int CASES = 1500;
    private static final String DEPARTMENT = CityPlan.NINE_MONTHS.departments().getFirst();
    private static final double PAGE_MILLIS = 100;
    private static final double HOLIDAY_SECONDS = 5;

    @Override
    public String name() {
        return "disclosure";
    }

    @Override
    public long diskNeeded(Setting setting) {
        return setting.bytes(3_000_000_000L) + 1_000_000_000L;
    }

    @Override
    public List<Row> run(Setting setting) throws IOException, InterruptedException {
        SeogoProgram program = new SeogoProgram(setting.home());
        Path data = setting.folder().resolve("data");
        try (SeogoServer server = SeogoServer.launch(program, data, "serve", List.of());
                HttpClient http = HttpClient.newHttpClient()) {
            server.awaitReady();
            StaffApi api = new StaffApi(http, server.address(), token(server, "desk", ""));
            HeldCases held = HeldCases.of(data, setting);
            List<Row> rows = new ArrayList<>();
            setting.say("Writing %,d cases".formatted(held.count()));
            rows.add(written(held));
            rows.add(CityShape.of(held).require());
            Visitors visitors = new Visitors(server.address(), "seogo-staff=" + api.token(), held.numbers(CASES));
            setting.say("%d people look, to warm up".formatted(USERS));
            visitors.ask(USERS, WARM_SECONDS);
            setting.say("%d people look for %d s".formatted(USERS, SECONDS));
            visitors.ask(USERS, SECONDS).forEach((kind, millis) -> rows.addAll(looked(kind, millis, setting)));
            setting.say("Printing notices");
            rows.addAll(new NoticeTimes(api, new StaffApi(http, server.address(), token(server, "officer", DEPARTMENT)))
                    .rows(setting));
            setting.say("Declaring a holiday");
            rows.add(holiday(api, held, setting));
            return rows;
        }
    }

    private static String token(SeogoServer server, String role, String department) throws IOException {
        return new Ingesting(server, sentence -> {})
                .token(role, CityPlan.CITY, department, department.isEmpty() ? "총괄 김" : "담당 이");
    }

    private static Row written(HeldCases held) {
        long started = System.nanoTime();
        int looks = held.write();
        double seconds = (System.nanoTime() - started) / 1e9;
        return Row.of("%,d cases lived through and written".formatted(held.count()), held.count() / seconds, "cases/s")
                .note("%s s; %,d of them the city's nine months, %,d open today; %,d looks at who asked"
                        .formatted(
                                Numbers.shown(seconds),
                                held.nineMonths().received(),
                                held.open().received(),
                                looks));
    }

    private static List<Row> looked(Visitors.Kind kind, double[] millis, Setting setting) {
        String name =
                switch (kind) {
                    case WORKLIST -> "worklist";
                    case CASE -> "case page";
                    case DASHBOARD -> "dashboard";
                };
        return List.of(
                Row.of(name + ", p50", Passes.percentile(0.50, millis), "ms")
                        .note("%,d pages; %d people, a page a second each".formatted(millis.length, USERS)),
                Row.of(name + ", p99", Passes.percentile(0.99, millis), "ms")
                        .wanted(Limit.oursAtMost(PAGE_MILLIS), setting.inFull()));
    }

    private static Row holiday(StaffApi api, HeldCases held, Setting setting) throws IOException, InterruptedException {
        LocalDate day = held.today().plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("change", "add")
                .put("date", day.toString())
                .put("name", "임시공휴일")
                .put("source", "대통령령 제1호");
        long started = System.nanoTime();
        JsonNode preview = api.post("/api/v1/staff/holidays", entry);
        double shown = (System.nanoTime() - started) / 1e9;
        entry.put("preview", preview.path("preview").asText());
        long confirmed = System.nanoTime();
        JsonNode made = api.post("/api/v1/staff/holidays", entry);
        double moved = (System.nanoTime() - confirmed) / 1e9;
        Map<String, String> told = Map.of(
                "shown", Numbers.shown(shown), "cases", made.path("cases").asText());
        return Row.of("a declared holiday, from confirmation to every date moved", moved, "s")
                .wanted(Limit.oursAtMost(HOLIDAY_SECONDS), setting.inFull())
                .note("%s cases moved, one event each, looked through again before; the preview took %s s"
                        .formatted(told.get("cases"), told.get("shown")));
    }
}
