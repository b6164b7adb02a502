package kr.seogo.disclosure;

/** Something that happened to a case. Events are only ever added; all that is known of a case follows from them. */
public record CaseEvent(Stamp stamp, Fact fact) {}
