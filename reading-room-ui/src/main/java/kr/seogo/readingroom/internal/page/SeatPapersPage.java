package kr.seogo.readingroom.internal.page;

import kr.seogo.disclosure.MeetingNumber;
import kr.seogo.disclosure.api.SeatPapers;

/** What the committee has before it of a case. */
public record SeatPapersPage(MeetingNumber meeting, SeatPapers papers) {}
