package kr.seogo.bench.rebuild;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.Setting;
import kr.seogo.bench.generate.TransferFolder.Plan;
import kr.seogo.bench.program.Ingesting;
import kr.seogo.bench.program.Packaged;
import kr.seogo.bench.program.SeogoProgram;
import kr.seogo.bench.program.SeogoServer;
import kr.seogo.bench.program.StaffApi;
import org.apache.commons.io.file.PathUtils;

/**
 * An archive as a running server takes it in: record files of 49 items, so that each object holds 50 records, known by
 * their metadata alone but for some files in each transfer; then decisions on some of them, which give their objects a
 * second version and the public fewer records than staff.
 */
final class HeldArchive {

    static final int ITEMS_EACH = 49;

    static final int MOST_FILES_A_TRANSFER = 400;
    private static final int WITH_CONTENT = 20;
    private static final int FILE_SIZE = 2_000;
    private static final int LEVEL_FILE = 2;
    private static final int LEVEL_ITEM = 3;

    /** One in so many is decided on. */
    private static final int FILES_TO_A_DECISION = 100;

    private static final int ITEMS_TO_A_DECISION = 200;

    private final Setting setting;
    private final SeogoProgram program;
    private final SeogoServer server;
    private final Ingesting ingesting;

    HeldArchive(Setting setting, SeogoProgram program, SeogoServer server) {
        this.setting = setting;
        this.program = program;
        this.server = server;
        this.ingesting = new Ingesting(server, sentence -> {});
    }

    /** What the words of the first transfer's records are made by. */
    static long seed() {
        return plan(1, 1).seed();
    }

    private static Plan plan(int number, int files) {
        return new Plan(number, files, ITEMS_EACH, FILE_SIZE, WITH_CONTENT);
    }

    /** The transfers that bring so many record files. */
    static List<Plan> plans(int recordFiles) {
        List<Plan> plans = new ArrayList<>();
        for (int left = recordFiles; left > 0; left -= MOST_FILES_A_TRANSFER) {
            plans.add(plan(plans.size() + 1, Math.min(left, MOST_FILES_A_TRANSFER)));
        }
        return plans;
    }

    /** Takes some transfers in; returns when all is findable, with its text. */
    void fill(List<Plan> plans) throws IOException, InterruptedException {
        long items = ingesting.found();
        for (Plan plan : plans) {
            Packaged bag = Packaged.make(program, setting.folder(), plan);
            items += bag.items();
            ingesting.take(bag.bag(), items);
            PathUtils.deleteDirectory(bag.bag());
            setting.say("%,d items are findable".formatted(items));
        }
        ingesting.awaitQuiet();
    }

    /** Closes some record files and items, and hides some; returns how many decisions that were. */
    int decide(DataSource database, String token) throws IOException, InterruptedException {
        int made = 0;
        try (HttpClient http = HttpClient.newHttpClient()) {
            StaffApi api = new StaffApi(http, server.address(), token);
            for (String id : some(database, LEVEL_FILE, FILES_TO_A_DECISION)) {
                decide(api, id, made++);
            }
            for (String id : some(database, LEVEL_ITEM, ITEMS_TO_A_DECISION)) {
                decide(api, id, made++);
            }
        }
        ingesting.awaitQuiet();
        return made;
    }

    private static void decide(StaffApi api, String id, int n) throws IOException, InterruptedException {
        ObjectNode decision = JsonNodeFactory.instance.objectNode();
        decision.put("disclosure", n % 3 == 0 ? "partial" : "closed");
        decision.putArray("grounds").add(5);
        decision.put("reason", "의사결정 과정에 있는 사항");
        decision.put("list", n % 2 == 0 ? "closed" : "open");
        api.post("/api/v1/staff/records/" + id + "/access", decision);
    }

    private static List<String> some(DataSource database, int level, int step) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select id from (select id, row_number() over (order by id) as n from catalog.record"
                                + " where level = ?) r where n % ? = 1 order by id")) {
            query.setInt(1, level);
            query.setInt(2, step);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new BenchException("The records to decide on could not be found", e);
        }
    }
}
