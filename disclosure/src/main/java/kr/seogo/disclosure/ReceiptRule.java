package kr.seogo.disclosure;

import java.time.LocalTime;

/**
 * When something counts as received on the day it came.
 *
 * @param cutOff what comes online after this hour is received the next working day; other channels have no such hour,
 *     for nobody takes anything in when the office is closed
 */
public record ReceiptRule(LocalTime cutOff) {

    /** What holds unless an operator sets another hour. */
    public static final ReceiptRule STANDARD = new ReceiptRule(LocalTime.of(18, 0));
}
