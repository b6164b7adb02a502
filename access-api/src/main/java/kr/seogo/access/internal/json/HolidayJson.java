package kr.seogo.access.internal.json;

import java.util.List;
import kr.seogo.access.CorrectionDocument;
import kr.seogo.disclosure.api.CaseMoved;
import kr.seogo.disclosure.api.HolidayPreview;

/** What officers entered about days, and what an entry would move. */
public final class HolidayJson {

    private HolidayJson() {}

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
    public record Confirmed(CorrectionDocument correction, int cases) {}
}
