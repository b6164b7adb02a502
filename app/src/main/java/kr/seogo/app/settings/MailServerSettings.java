package kr.seogo.app.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The mail server letters go out by.
 *
 * @param security {@code starttls}, {@code tls} or {@code none}
 * @param login empty where it wants none
 * @param patience how long one that refuses is tried again
 */
public record MailServerSettings(
        String host, int port, String security, Optional<Login> login, String from, Duration patience) {

    /** A user, and the file of the password. */
    public record Login(String user, Path passwordFile) {}
}
