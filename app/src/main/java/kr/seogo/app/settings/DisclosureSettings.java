package kr.seogo.app.settings;

import java.time.LocalTime;

/**
 * How the disclosure law is applied where it leaves a choice.
 *
 * @param cutOff what comes online after this hour is received the next working day
 */
public record DisclosureSettings(LocalTime cutOff) {}
