package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.disclosure.api.SeatView;

/** The meetings of a member of the committee. */
public record SeatPage(List<SeatView> meetings) {

    public SeatPage {
        meetings = List.copyOf(meetings);
    }
}
