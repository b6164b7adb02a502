package kr.seogo.disclosure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A step in the history of a committee or a meeting; only ever added.
 *
 * @param day the day in Seoul
 * @param why the reason given, or the name of the step where it needs none
 */
public record CommitteeEvent(
        Instant at, LocalDate day, Actor actor, String why, CommitteeRule rule, CommitteeFact fact) {}
