package kr.seogo.access.internal.oai;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * A date of an argument (OAI-PMH 2.0, section 3.3.1): a day, or a second, both of UTC.
 *
 * @param first its first moment
 * @param next the first moment after it
 * @param seconds whether it is a second
 */
record OaiDate(Instant first, Instant next, boolean seconds) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SECOND = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

    /** A moment as every answer gives it. */
    static String stamp(Instant instant) {
        return STAMP.format(instant);
    }

    /**
     * Reads an argument.
     *
     * @throws OaiException badArgument
     */
    static OaiDate parse(String argument, String text) {
        try {
            if (DAY.matcher(text).matches()) {
                LocalDate day = LocalDate.parse(text);
                return new OaiDate(start(day), start(day.plusDays(1)), false);
            }
            if (SECOND.matcher(text).matches()) {
                Instant second = Instant.parse(text);
                return new OaiDate(second, second.plus(1, ChronoUnit.SECONDS), true);
            }
        } catch (DateTimeParseException e) {
            throw bad(argument);
        }
        throw bad(argument);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static OaiException bad(String argument) {
        return OaiException.badArgument(argument + " is written 2026-03-09 or 2026-03-09T18:30:00Z.");
    }
}
