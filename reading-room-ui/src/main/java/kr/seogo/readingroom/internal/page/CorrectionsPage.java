package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.disclosure.HolidayCorrection;

/** Everything that was entered about days, the newest first. */
public record CorrectionsPage(List<HolidayCorrection> corrections, boolean desk) {
    public CorrectionsPage {
        corrections = List.copyOf(corrections);
    }
}
