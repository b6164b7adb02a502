package kr.seogo.app.supervise;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code DATA/run/children/NAME.json}: which processes a child of this data folder consists of, so that the next start
 * finds what a killed run left behind.
 *
 * @param folder the folder of the files; made when the first one is written
 */
public record ChildRecords(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(ChildRecords.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the file holds. */
    record Entry(String name, List<ProcessIdentity> processes) {}

    /** The processes noted for a child; empty when none are, or when the note is unreadable. */
    List<ProcessIdentity> read(String name) {
        try {
            return JSON.readValue(Files.readString(file(name)), Entry.class).processes();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (JacksonException e) {
            // Written whole or not at all, unless the power went: then its processes are gone as well.
            LOG.warn("{} is no note about processes and is left out: {}", file(name), e.getOriginalMessage());
            return List.of();
        } catch (IOException e) {
            throw new SupervisionException("could not read " + file(name), e);
        }
    }

    /** Notes the processes of a child, instead of those noted before. */
    void write(String name, List<ProcessIdentity> processes) throws IOException {
        Files.createDirectories(folder);
        Path fresh = folder.resolve(name + ".json.new");
        Files.writeString(fresh, JSON.writeValueAsString(new Entry(name, processes)));
        Files.move(fresh, file(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Forgets a child that has ended. */
    void forget(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }
}
