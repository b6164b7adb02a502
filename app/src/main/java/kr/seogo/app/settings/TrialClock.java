package kr.seogo.app.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import kr.seogo.catalog.Seoul;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A clock whose day stands in a file, for trials in which weeks pass in a minute. The file holds a day ({@code
 * 2026-03-09}), to which the time of day is added as it is in Seoul, or a day and time in Seoul ({@code
 * 2026-03-09T18:30}), at which the clock stands still. It is read again whenever it changes; one that cannot be read any
 * more leaves the clock where it was, and says so in the log. Safe for use by many threads.
 */
public final class TrialClock extends Clock {

    private static final Logger LOG = LoggerFactory.getLogger(TrialClock.class);
    private final Path file;
    private final Clock real;
    private final ZoneId zone;
    private volatile Read last;

    private TrialClock(Path file, Clock real, ZoneId zone, Read last) {
        this.file = file;
        this.real = real;
        this.zone = zone;
        this.last = last;
    }

    /** What the file said when it was like this. */
    private record Read(FileTime changed, String text) {}

    /**
     * The clock of a trial folder.
     *
     * @throws SettingsException if the folder was not made for trials, or the file holds no day
     */
    public static TrialClock of(DataFolder data, Path file, Clock real) {
        if (!data.isTrial()) {
            throw new SettingsException(data.root()
                    + " was not made with --trial: its records carry true dates, and --clock would make them up."
                    + " Name a new folder with --data and --trial");
        }
        try {
            Read first = read(file);
            made(first.text(), real);
            return new TrialClock(file, real, Seoul.ZONE, first);
        } catch (IOException | DateTimeException e) {
            throw new SettingsException("--clock " + file
                    + " should hold a day such as 2026-03-09, or a day and time in Seoul such as 2026-03-09T18:30: "
                    + e.getMessage());
        }
    }

    @Override
    public Instant instant() {
        return made(current(), real);
    }

    private String current() {
        Read known = last;
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            if (!changed.equals(known.changed())) {
                Read now = read(file);
                made(now.text(), real);
                last = now;
                return now.text();
            }
        } catch (IOException | DateTimeException e) {
            LOG.warn("The trial's clock stays at {}: {} cannot be read: {}", known.text(), file, e.getMessage());
        }
        return known.text();
    }

    private static Read read(Path file) throws IOException {
        FileTime changed = Files.getLastModifiedTime(file);
        return new Read(changed, Files.readString(file, StandardCharsets.UTF_8).strip());
    }

    private static Instant made(String text, Clock real) {
        if (text.contains("T")) {
            return LocalDateTime.parse(text).atZone(Seoul.ZONE).toInstant();
        }
        LocalTime time = LocalTime.ofInstant(real.instant(), Seoul.ZONE);
        return LocalDate.parse(text).atTime(time).atZone(Seoul.ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TrialClock(file, real, other, last);
    }
}
