package kr.seogo.catalog.internal.dumps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.Seoul;
import kr.seogo.catalog.api.Dump;
import kr.seogo.catalog.api.DumpFile;
import kr.seogo.catalog.api.Dumps;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.api.OpenedDump;

/**
 * Dumps in a folder. A dump holds as long as the state of restrictions is the one it was made in: the register says that at each
 * call, so that nothing must reach the files for a closing to hold.
 */
public final class StoredDumps implements Dumps {

    /** How often it is tried where something was closed meanwhile. */
    private static final int TRIES = 3;

    /** After making one, so many times as long as that took: a tenth of the time at the most goes into dumps. */
    private static final int REST = 9;

    private final Harvest harvest;
    private final PublicRecords records;
    private final DumpFolder folder;
    private final Clock clock;

    private Instant rested = Instant.MIN;

    /**
     * Dumps of what the public may know.
     *
     * @param folder of their own; made when it is needed
     */
    public StoredDumps(Harvest harvest, ArkNames names, Path folder, Clock clock) {
        this.harvest = harvest;
        this.records = new PublicRecords(harvest, names);
        this.folder = new DumpFolder(folder);
        this.clock = clock;
    }

    @Override
    public Optional<Dump> current() {
        return holding().map(KeptDump::dump);
    }

    @Override
    public Optional<OpenedDump> open(String name) {
        return holding().flatMap(kept -> kept.dump().files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .flatMap(file -> open(kept, file)));
    }

    private static Optional<OpenedDump> open(KeptDump kept, DumpFile file) {
        try {
            return Optional.of(new OpenedDump(
                    file, FileChannel.open(kept.folder().resolve(file.name()), StandardOpenOption.READ)));
        } catch (NoSuchFileException e) {
            // Withdrawn, or a newer one took its place, since it was found.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The dump in " + kept.folder() + " cannot be read", e);
        }
    }

    /** The files first and the register after them, lest a dump be taken for one of a state that it is not of. */
    private Optional<KeptDump> holding() {
        Optional<KeptDump> newest = folder.newest();
        Instant restricted = harvest.restricted();
        return newest.filter(kept -> kept.restricted().equals(restricted));
    }

    @Override
    public synchronized Turn settle() {
        try {
            Optional<KeptDump> holding = holding();
            if (holding.isEmpty()) {
                folder.takeAll();
                if (clock.instant().isBefore(rested)) {
                    return new Turn.Resting(rested);
                }
            }
            Optional<Dump> fresh = holding.map(KeptDump::dump)
                    .filter(dump -> month(dump.made()).equals(month(clock.instant())));
            return fresh.<Turn>map(Turn.Kept::new).orElseGet(this::make);
        } catch (IOException e) {
            throw new UncheckedIOException("What was withdrawn of the dumps cannot be taken away", e);
        }
    }

    private static YearMonth month(Instant instant) {
        return YearMonth.from(instant.atZone(Seoul.ZONE));
    }

    private Turn make() {
        Instant begun = clock.instant();
        try {
            Optional<Dump> made = Optional.empty();
            for (int tries = 0; made.isEmpty() && tries < TRIES; tries++) {
                made = attempt();
            }
            return made.<Turn>map(Turn.Made::new).orElseGet(() -> new Turn.Resting(rest(begun)));
        } catch (IOException e) {
            throw new UncheckedIOException("A dump could not be written", e);
        } finally {
            rested = rest(begun);
        }
    }

    private Instant rest(Instant begun) {
        Instant now = clock.instant();
        return now.plus(Duration.between(begun, now).multipliedBy(REST));
    }

    /** Empty where something was closed while it was written. */
    private Optional<Dump> attempt() throws IOException {
        Instant restricted = harvest.restricted();
        Instant made = clock.instant();
        Path written = folder.begin();
        KeptDump dump = new KeptDump(written, restricted, records.write(written, made));
        if (!harvest.restricted().equals(restricted)) {
            return Optional.empty();
        }
        dump.write();
        folder.keep(written, made);
        return Optional.of(dump.dump());
    }
}
