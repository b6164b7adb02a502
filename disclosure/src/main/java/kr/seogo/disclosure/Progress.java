package kr.seogo.disclosure;

/**
 * How far a clock has run at the end of a day.
 *
 * @param used days that have counted, at most all of them
 * @param left days that are still to count; 0 on and after the last one
 * @param standing whether the clock stands still on that day
 */
public record Progress(int used, int left, boolean standing) {}
