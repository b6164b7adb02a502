package kr.seogo.disclosure;

/** Something that happened to a committee or a meeting of it. */
public sealed interface CommitteeFact permits RosterFact, MeetingFact {}
