package kr.seogo.disclosure;

import java.time.LocalDate;
import kr.seogo.catalog.Label;

/**
 * What an officer wants to enter about a day.
 *
 * @param name of the holiday; where one is taken away, of no effect
 * @param source gazette, notice or decision it rests on
 * @param who enters it
 */
public record HolidayEntry(HolidayCorrection.Change change, LocalDate date, Label name, String source, String who) {}
