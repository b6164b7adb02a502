package kr.seogo.readingroom.internal.page;

import kr.seogo.disclosure.api.SeatView;

/** A meeting as a member of the committee sees it. */
public record SeatMeetingPage(SeatView view) {}
