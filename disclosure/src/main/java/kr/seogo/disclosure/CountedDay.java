package kr.seogo.disclosure;

import java.time.LocalDate;
import kr.seogo.catalog.Label;

/**
 * One day of an explained period.
 *
 * @param counted whether it is one of the days the law gives
 * @param number which one, from 1, in its part (period or extension); 0 where it does not count
 * @param extension whether it lies in the extension
 * @param code why, for programs
 * @param reason why, for people
 */
public record CountedDay(
        LocalDate date, boolean counted, int number, boolean extension, DayReason code, Label reason) {}
