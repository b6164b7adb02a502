package kr.seogo.app.settings;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kr.seogo.app.supervise.Secret;

/**
 * How the disclosure law is applied where it leaves a choice.
 *
 * @param cutOff what comes online after this hour is received the next working day
 * @param fees folder of the fee tables; empty: no fee is quoted
 * @param holder the body that holds the archive; empty: agencies known by their records alone cannot be asked
 * @param mail how letters are mailed; empty: they are left to be posted
 * @param keys what seals who asks, the newest first; empty: a file of its own beside the other secrets
 * @param retention the periods of retention; empty: those that come with Seogo
 */
public record DisclosureSettings(
        LocalTime cutOff,
        Optional<Path> fees,
        Optional<String> holder,
        Optional<MailServerSettings> mail,
        List<Secret> keys,
        Optional<Path> retention) {

    public DisclosureSettings {
        keys = List.copyOf(keys);
    }
}
