package kr.seogo.access.internal.json;

import java.util.List;
import kr.seogo.disclosure.HolidayCorrection;
import kr.seogo.disclosure.api.CaseMoved;
import kr.seogo.disclosure.api.HolidayPreview;

/** What officers entered about days, and what an entry would move. */
public final class HolidayJson {

    private HolidayJson() {}

    /** An entry that holds. */
    public record Correction(
            long number,
            String change,
            String date,
            String name,
            String nameEn,
            String source,
            String who,
            String when) {

        public static Correction of(HolidayCorrection correction) {
            return new Correction(
                    correction.number(),
                    correction.change().code(),
                    correction.date().toString(),
                    correction.name().ko(),
                    correction.name().en(),
                    correction.source(),
                    correction.who(),
                    correction.when().toString());
        }
    }

    /** A date of an open case, before and after. */
    public record Moving(String number, TermJson clock, String before, String after) {}

    /** What would move; {@code preview} is sent back to confirm just this. */
    public record Preview(String preview, int cases, List<Moving> dates) {

        public static Preview of(HolidayPreview preview) {
            return new Preview(
                    preview.version(),
                    preview.cases().size(),
                    preview.cases().stream()
                            .flatMap(moved -> dates(moved).stream())
                            .toList());
        }

        private static List<Moving> dates(CaseMoved moved) {
            return moved.dates().stream()
                    .map(date -> new Moving(
                            moved.number().value(),
                            TermJson.of(date.before().kind()),
                            date.before().due().toString(),
                            date.after().due().toString()))
                    .toList();
        }
    }

    /** An entry that was made, and how many open cases moved. */
    public record Confirmed(Correction correction, int cases) {}
}
