package kr.seogo.readingroom.internal.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.Retention;
import kr.seogo.catalog.api.RecordView;
import kr.seogo.readingroom.internal.page.Frame;

/**
 * A record as an Electronic Resource Citation in ANVL (The ARK Identifier Scheme, draft-kunze-ark-42, 5.2 and 5.3): one element a
 * line, in UTF-8. What is not known is {@code (:unav)}.
 *
 * @param file the number of the file that is cited, where it is one
 * @param names of this archive
 * @param today when the commitment is given
 */
record Citation(Frame frame, RecordView view, Optional<Integer> file, ArkNames names, LocalDate today) {

    private static final String UNKNOWN = "(:unav)";

    /** Dates as TEMPER has them (draft-kunze-temper): 4 or 8 digits, ranges with a hyphen. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    byte[] anvl(Inflection asked) {
        RecordDescription d = view.description();
        StringBuilder erc = new StringBuilder("erc:\n");
        say(erc, "who", d.provenance().agency());
        say(
                erc,
                "what",
                file.map(n -> d.title() + " (" + frame.t("files.closed.name", n) + ")")
                        .orElse(d.title()));
        say(erc, "when", d.created().map(Citation::temper).orElse(UNKNOWN));
        say(erc, "where", frame.base() + "/" + ark());
        if (asked == Inflection.FULL) {
            erc.append("erc-support:\n");
            say(erc, "who", frame.archive());
            say(erc, "what", commitment(d.retention()));
            say(erc, "when", DAY.format(today));
            say(erc, "where", frame.base() + "/ark:/" + names.naan() + "/");
        }
        return erc.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The name that is cited, in full. */
    String ark() {
        return file.map(n -> names.fileArk(view.description().id(), n)).orElse(view.ark());
    }

    /** The level of permanence (5.1.1), or for how long the record is kept. */
    private String commitment(Optional<Retention> retention) {
        if (names.naan().equals(ArkNames.TEST_AUTHORITY)) {
            return "Not Guaranteed: " + frame.t("ark.for-tests");
        }
        return retention
                .map(kept -> kept == Retention.PERMANENT
                        ? "Permanent: Stable Content:"
                        : frame.t("ark.kept", frame.word(kept.label())))
                .orElse(UNKNOWN);
    }

    static String temper(CatalogDate date) {
        LocalDate from = date.earliest();
        LocalDate to = date.latest();
        if (from.getDayOfYear() == 1 && to.getDayOfYear() == to.lengthOfYear()) {
            return from.getYear() == to.getYear()
                    ? "%04d".formatted(from.getYear())
                    : "%04d-%04d".formatted(from.getYear(), to.getYear());
        }
        return from.equals(to) ? DAY.format(from) : DAY.format(from) + "-" + DAY.format(to);
    }

    /** A value ends with its line: whatever would end it sooner is a space. */
    static void say(StringBuilder erc, String label, String value) {
        String line =
                value.replaceAll("[\\p{Cntrl}\\s\\u0085\\u2028\\u2029]+", " ").strip();
        erc.append(label).append(": ").append(line.isEmpty() ? UNKNOWN : line).append('\n');
    }
}
