package kr.seogo.access;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kr.seogo.disclosure.Deadline;
import kr.seogo.disclosure.LegalPeriod;

/** A deadline for somebody's own calendar: iCalendar (RFC 5545), an all-day event for each date. */
public final class DeadlineCalendarFile {

    /** Its media type. */
    public static final String MEDIA_TYPE = "text/calendar;charset=utf-8";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Octets of a line, without its end (RFC 5545, 3.1). */
    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private DeadlineCalendarFile() {}

    /**
     * The file.
     *
     * @param made when it is made
     */
    public static String of(Deadline deadline, Instant made) {
        DeadlineCalendarFile file = new DeadlineCalendarFile();
        file.lines(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Seogo//Deadlines//KO", "CALSCALE:GREGORIAN"));
        file.event(deadline, made, "due", deadline.due(), "");
        deadline.extendedDue().ifPresent(day -> file.event(deadline, made, "extended", day, " (연장 · extended)"));
        deadline.outerDue().ifPresent(day -> file.event(deadline, made, "outer", day, " (처분일 기준 · from the act)"));
        deadline.objection()
                .ifPresent(window -> file.event(
                        deadline, made, "objection", window.advised(), " · 이의신청 권장 기한 (file the objection by)"));
        file.lines(List.of("END:VCALENDAR"));
        return file.text.toString();
    }

    private void event(Deadline deadline, Instant made, String what, LocalDate day, String more) {
        LegalPeriod period = deadline.period();
        lines(List.of(
                "BEGIN:VEVENT",
                "UID:" + deadline.rule().code() + "-" + what + "-" + DAY.format(deadline.from()) + "-" + DAY.format(day)
                        + "@seogo",
                "DTSTAMP:" + STAMP.format(made),
                "DTSTART;VALUE=DATE:" + DAY.format(day),
                "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)),
                "SUMMARY:" + escaped(period.name().ko() + " · " + period.name().en() + more),
                "DESCRIPTION:"
                        + escaped(period.startsWith().ko() + " " + deadline.from() + "\n"
                                + period.article().ko() + "\n"
                                + period.article().en()),
                "TRANSP:TRANSPARENT",
                "END:VEVENT"));
    }

    private void lines(List<String> lines) {
        lines.forEach(this::line);
    }

    /** A line is broken before the character that would make it longer than 75 octets, never within one. */
    private void line(String line) {
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String one = Character.toString(character);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += more;
        }
        text.append("\r\n");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
