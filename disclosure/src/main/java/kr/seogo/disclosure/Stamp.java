package kr.seogo.disclosure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who did something, when, why, and by which rule.
 *
 * @param day the day in Seoul
 * @param why the reason given, or the name of the step where it needs none
 */
public record Stamp(Instant at, LocalDate day, Actor actor, String why, CaseRule rule) {}
