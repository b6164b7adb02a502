package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kr.seogo.app.internal.web.WebServer;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.FolderLock;
import kr.seogo.app.settings.HttpSettings;
import kr.seogo.app.settings.Settings;
import kr.seogo.app.supervise.Secret;
import kr.seogo.app.supervise.SecretFile;
import kr.seogo.app.supervise.SupervisionException;
import kr.seogo.app.work.Json;
import kr.seogo.ingest.IngestProgress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server: the archive of a data folder behind its doors. {@code run/server.json} says pid, port and address
 * while it runs; transfers that a killed run left go on by themselves.
 */
public final class Serving implements AutoCloseable {

    /** The token by which commands speak to a running server, in the folder of secrets. */
    public static final String COMMAND_TOKEN = "command-token";

    /** What resumption tokens are signed with, in the same folder; without it harvesters begin their lists again. */
    private static final String HARVEST_KEY = "harvest-key";

    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);

    private final DataFolder data;
    private final Archive archive;
    private final WebServer web;
    private final Opened opened;

    private Serving(DataFolder data, Archive archive, WebServer web, Opened opened) {
        this.data = data;
        this.archive = archive;
        this.web = web;
        this.opened = opened;
    }

    /**
     * Opens a data folder and serves it.
     *
     * @param host and {@code port} as the command says, instead of the settings
     * @throws RuntimeException why it could not; nothing is left open or running then, and the folder is free
     */
    public static Serving start(
            Path folder, Optional<String> host, Optional<Integer> port, Programs programs, Clock clock) {
        DataFolder data = DataFolder.open(folder);
        Opened opened = new Opened();
        try {
            opened.keep(FolderLock.take(data));
            Files.deleteIfExists(data.serverFile());
            Settings settings = Settings.read(data.root(), System.getenv());
            HttpSettings http = settings.http().with(host, port);
            Archive archive = opened.keep(Archive.open(data, settings, programs, Opening.WHOLE, clock));
            WebServer web = opened.keep(web(data, settings, http, archive, clock));
            Serving serving = new Serving(data, archive, web, opened);
            serving.announce(http);
            archive.keepHouse(settings.housekeeping(), clock);
            archive.normaliseByItself(settings.normalise());
            serving.goOn(settings, programs);
            return serving;
        } catch (IOException e) {
            opened.closeAfter(e);
            throw new UncheckedIOException(
                    "could not say in " + data.serverFile() + " that the server runs: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            opened.closeAfter(e);
            throw e;
        }
    }

    /** What it does beside answering: transfers a killed run left, and what makes the next start faster. */
    private void goOn(Settings settings, Programs programs) {
        Thread resuming = Thread.ofPlatform().name("resume").start(this::resume);
        ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("later").factory());
        opened.keep(resuming::interrupt);
        opened.keep(later::shutdownNow);
        prepareNextStart(later, settings, programs);
    }

    private static WebServer web(DataFolder data, Settings settings, HttpSettings http, Archive archive, Clock clock) {
        Secret token = new SecretFile(data.secrets().resolve(COMMAND_TOKEN)).readOrGenerate();
        Secret harvestKey = new SecretFile(data.secrets().resolve(HARVEST_KEY)).readOrGenerate();
        Doors doors = new Doors(archive, settings, http, harvestKey, clock);
        try {
            return WebServer.start(
                    http.host(),
                    http.port(),
                    new WrongRequests(doors.errorPages()),
                    environment -> doors.register(environment, token));
        } catch (RuntimeException e) {
            // So comes a port that is taken, too.
            throw e.getCause() instanceof IOException why ? notListening(http, why) : e;
        } catch (Exception e) {
            throw notListening(http, e);
        }
    }

    private static SupervisionException notListening(HttpSettings http, Exception why) {
        return new SupervisionException(
                "The reading room could not listen on " + http.host() + ":" + http.port()
                        + "; another program may have the port. Name another with --port",
                why);
    }

    /** Once the first rush is over, so that it takes nothing from the first reader. */
    @SuppressWarnings("FutureReturnValueIgnored") // it tells of its own failure
    private void prepareNextStart(ScheduledExecutorService later, Settings settings, Programs programs) {
        later.schedule(
                () -> {
                    try {
                        SearchServer.makeCaches(data, settings.search(), programs);
                    } catch (IOException | RuntimeException e) {
                        LOG.info("The next start will not be faster: {}", e.getMessage());
                    }
                },
                2,
                TimeUnit.MINUTES);
    }

    private void announce(HttpSettings http) throws IOException {
        ObjectNode server = Json.mapper().createObjectNode();
        server.put("pid", ProcessHandle.current().pid());
        server.put("port", web.port());
        server.put("address", address(http).toString());
        Path whole = data.run().resolve("server.json.new");
        Files.writeString(whole, server.toPrettyString() + "\n", StandardCharsets.UTF_8);
        Files.move(whole, data.serverFile(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where commands on this machine reach the server. */
    private URI address(HttpSettings http) {
        String host = http.host().equals("0.0.0.0") || http.host().equals("::") ? "127.0.0.1" : http.host();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + web.port());
    }

    /** Where a reader on this machine opens the reading room. */
    public URI address() {
        try {
            return URI.create(Json.mapper()
                    .readTree(Files.readAllBytes(data.serverFile()))
                    .path("address")
                    .asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Archive archive() {
        return archive;
    }

    private void resume() {
        resumeRebuild();
        try {
            archive.ingest()
                    .resumeAll(IngestProgress.none())
                    .forEach(report -> LOG.info(
                            "Transfer {} went on to {}",
                            report.accession(),
                            report.state().code()));
        } catch (RuntimeException e) {
            // The transfers keep their place in the ledger and go on at the next start.
            LOG.error("Transfers that were under way could not go on", e);
        }
        archive.formats().resume();
    }

    private void resumeRebuild() {
        try {
            archive.rebuild()
                    .resume()
                    .ifPresent(report -> LOG.info("The rebuild came to its end: {} records", report.records()));
        } catch (RuntimeException e) {
            LOG.error("A rebuild that was interrupted could not go on; give the command seogo rebuild", e);
        }
    }

    /** Stops listening, lets what is under way come to a safe place, and stops the children. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(data.serverFile());
        } catch (IOException e) {
            LOG.warn("{} could not be removed; the next start does it", data.serverFile(), e);
        }
        opened.close();
    }
}
