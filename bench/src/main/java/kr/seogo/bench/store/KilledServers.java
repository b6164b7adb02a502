package kr.seogo.bench.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import kr.seogo.bench.Setting;
import kr.seogo.bench.generate.TransferFolder;
import kr.seogo.bench.program.Ingesting;
import kr.seogo.bench.program.Packaged;
import kr.seogo.bench.program.SeogoProgram;
import kr.seogo.bench.program.SeogoServer;

/**
 * Kills the real server while it takes a transfer in, starts it again on the same folder, and hands in the next. In the end
 * every transfer that it accepted has gone on to its end by itself and a reader finds all items, each once.
 */
final class KilledServers {

    private static final long SEED = 20261121;
    private static final int RECORD_FILES = 4;
    private static final int ITEMS = 10;
    private static final int MOST_MILLIS = 2_500;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Setting setting;
    private final Path folder;
    private final SeogoProgram program;
    private final Random random = new Random(SEED);

    KilledServers(Setting setting, Path folder) {
        this.setting = setting;
        this.folder = folder;
        this.program = new SeogoProgram(setting.home());
    }

    FaultsBench.Count kill(int kills) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Path data = folder.resolve("data");
        long items = 0;
        for (int n = 0; n < kills; n++) {
            Packaged bag = Packaged.make(
                    program, folder, new TransferFolder.Plan(n + 1, RECORD_FILES, ITEMS, 4_000, RECORD_FILES * ITEMS));
            items += bag.items();
            SeogoServer server = SeogoServer.launch(program, data, "serve", List.of());
            server.awaitReady();
            Thread handing = new Ingesting(server, sentence -> {}).handInUntilKilled(bag.bag(), setting::say);
            handing.join(random.nextInt(MOST_MILLIS));
            server.kill();
            handing.join();
        }
        try (SeogoServer server = SeogoServer.launch(program, data, "serve", List.of())) {
            server.awaitReady();
            Ingesting ingesting = new Ingesting(server, sentence -> {});
            for (int n = 0; n < kills; n++) {
                // One that was killed before it was accepted is handed in again; one that was accepted is held already.
                ingesting.handIn(folder.resolve("bag-" + (n + 1)));
            }
            long found = ingesting.awaitFound(items, LIMIT);
            // Ends otherwise than well, and with it the benchmark, where anything is not whole.
            ingesting.work("verify", JsonNodeFactory.instance.objectNode().put("all", true));
            return new FaultsBench.Count(kills, items, Math.max(0, items - found), Math.max(0, found - items));
        }
    }
}
