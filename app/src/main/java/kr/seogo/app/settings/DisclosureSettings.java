package kr.seogo.app.settings;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Optional;

/**
 * How the disclosure law is applied where it leaves a choice.
 *
 * @param cutOff what comes online after this hour is received the next working day
 * @param fees folder of the fee tables; empty: no fee is quoted
 * @param mail how letters are mailed; empty: they are left to be posted
 */
public record DisclosureSettings(LocalTime cutOff, Optional<Path> fees, Optional<MailServerSettings> mail) {}
