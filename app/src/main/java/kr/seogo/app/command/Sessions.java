package kr.seogo.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import kr.seogo.app.internal.archive.Archive;
import kr.seogo.app.internal.archive.ArchiveWorker;
import kr.seogo.app.internal.archive.Programs;
import kr.seogo.app.internal.archive.Serving;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.FolderInUseException;
import kr.seogo.app.settings.FolderLock;
import kr.seogo.app.settings.Settings;
import kr.seogo.app.supervise.SecretFile;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.ServerWorker;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.app.work.Worker;

/** Finds who does a command's work: the server that has the data folder, or else this process. */
final class Sessions {

    private Sessions() {}

    /**
     * A worker for the folder; closing it gives the folder back.
     *
     * @param work what it will be asked: no more of the archive is opened than that needs
     */
    static Worker open(Path folder, String work, WorkOutput output) {
        return open(folder, work, output, System.getenv());
    }

    /** The same with settings of the folder's file and these variables alone. */
    static Worker open(Path folder, String work, WorkOutput output, Map<String, String> environment) {
        DataFolder data = DataFolder.open(folder);
        FolderLock lock;
        try {
            lock = FolderLock.take(data);
        } catch (FolderInUseException e) {
            return server(data, e);
        }
        try {
            // Of a server that was killed: nobody may take its port for ours and be handed work and token.
            Files.deleteIfExists(data.serverFile());
            output.progress("자료 폴더를 여는 중입니다. Opening " + folder);
            Settings settings = Settings.read(data.root(), environment);
            Archive archive =
                    Archive.open(data, settings, Programs.installed(), ArchiveWorker.opening(work), Clock.systemUTC());
            return new OwnWorker(new ArchiveWorker(archive), archive, lock);
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException("could not remove " + data.serverFile(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The server that holds the folder; the exception if whoever holds it is none. */
    static Worker server(DataFolder data, FolderInUseException inUse) {
        if (!Files.exists(data.serverFile())) {
            // Starting, stopping, or another command: nobody to hand the work to.
            throw inUse;
        }
        try {
            JsonNode server = Json.mapper().readTree(Files.readAllBytes(data.serverFile()));
            URI address = URI.create(server.path("address").asText());
            return new ServerWorker(address, new SecretFile(data.secrets().resolve(Serving.COMMAND_TOKEN)).read());
        } catch (IOException e) {
            throw new UncheckedIOException("could not read " + data.serverFile(), e);
        }
    }

    /** An archive opened for one command. */
    private record OwnWorker(Worker worker, Archive archive, FolderLock lock) implements Worker {
        @Override
        public ExitCode run(String name, JsonNode arguments, WorkOutput output) {
            return worker.run(name, arguments, output);
        }

        @Override
        public void close() {
            try (lock) {
                archive.close();
            }
        }
    }
}
