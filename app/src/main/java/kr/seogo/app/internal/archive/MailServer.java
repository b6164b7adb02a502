package kr.seogo.app.internal.archive;

import java.util.Optional;
import kr.seogo.app.settings.MailServerSettings;
import kr.seogo.app.supervise.SecretFile;
import kr.seogo.disclosure.MailSettings;
import kr.seogo.disclosure.MailSettings.Security;

/** The mail server as disclosure wants it, its password read from the file. */
final class MailServer {

    private MailServer() {}

    static Optional<MailSettings> of(Optional<MailServerSettings> settings) {
        return settings.map(server -> new MailSettings(
                server.host(),
                server.port(),
                security(server.security()),
                server.login()
                        .map(login -> new MailSettings.Login(
                                login.user(),
                                new SecretFile(login.passwordFile()).read().reveal())),
                server.from(),
                server.patience()));
    }

    private static Security security(String word) {
        return switch (word) {
            case "tls" -> Security.TLS;
            case "none" -> Security.NONE;
            default -> Security.STARTTLS;
        };
    }
}
