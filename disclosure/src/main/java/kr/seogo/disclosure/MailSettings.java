package kr.seogo.disclosure;

import java.time.Duration;
import java.util.Optional;

/**
 * The mail server letters go out by.
 *
 * @param security how the connection is kept from being read
 * @param login empty where the server wants none
 * @param from the sender's address, whose domain also stands in message ids
 * @param patience how long a server that refuses is tried again before somebody is told
 */
public record MailSettings(
        String host, int port, Security security, Optional<Login> login, String from, Duration patience) {

    /** How the connection is kept from being read. */
    public enum Security {
        /** Not at all: for a server on the same machine. */
        NONE,
        /** Begins in the open and must be turned to TLS before anything is said. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS
    }

    /** User and password; says nothing where it is logged by mistake. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[…]";
        }
    }
}
