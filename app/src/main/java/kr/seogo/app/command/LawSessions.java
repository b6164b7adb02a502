package kr.seogo.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import kr.seogo.app.internal.archive.LawHouse;
import kr.seogo.app.internal.archive.LawWorker;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.FolderInUseException;
import kr.seogo.app.settings.FolderLock;
import kr.seogo.app.settings.Settings;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.app.work.Worker;

/**
 * Finds who knows the calendar: the server that has the data folder, else the folder's database, started alone; and
 * where there is no data folder, the program. A date is never counted by the shipped calendar where an officer may have
 * entered another: a folder that another command holds ends the command instead.
 */
final class LawSessions {
    private LawSessions() {}

    /** A worker that answers; a folder that is none is left as it is. */
    static Worker toAsk(Path folder, WorkOutput output) {
        if (!DataFolder.isOne(folder)) {
            return LawWorker.shipped(Clock.systemUTC());
        }
        return open(folder, output, true);
    }

    /** A worker that enters; a folder that is none becomes one. */
    static Worker toEnter(Path folder, WorkOutput output) {
        return open(folder, output, false);
    }

    private static Worker open(Path folder, WorkOutput output, boolean asking) {
        DataFolder data = DataFolder.open(folder);
        FolderLock lock;
        try {
            lock = FolderLock.take(data);
        } catch (FolderInUseException e) {
            return Sessions.server(data, e);
        }
        try {
            Files.deleteIfExists(data.serverFile()); // of a server that was killed, as in Sessions
            Settings settings = Settings.read(data.root(), System.getenv());
            if (asking && !LawHouse.hasDatabase(data, settings)) {
                lock.close();
                return LawWorker.shipped(Clock.systemUTC());
            }
            output.progress("자료 폴더의 달력을 여는 중입니다. Opening the calendar of " + folder);
            return new OwnWorker(LawHouse.open(data, settings, Clock.systemUTC()), lock);
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException("could not remove " + data.serverFile(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The law of a folder, opened for one command. */
    private record OwnWorker(LawHouse house, FolderLock lock) implements Worker {
        @Override
        public ExitCode run(String name, JsonNode arguments, WorkOutput output) {
            return house.worker().run(name, arguments, output);
        }

        @Override
        public void close() {
            try (lock) {
                house.close();
            }
        }
    }
}
