package kr.seogo.searchnode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.solr.security.Sha256AuthenticationProvider;

/**
 * The one name and password that open the node. Never written down but as Solr's salted hash.
 *
 * @param user name
 * @param password password
 */
record Credential(String user, String password) {

    Credential {
        if (!user.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("a user name of letters, digits, - and _ was expected");
        }
        if (password.length() < 16) {
            throw new IllegalArgumentException("a password of at least 16 characters was expected for user " + user);
        }
    }

    /** Reads {@code user:password} from the first line of a file. */
    static Credential read(Path file) throws IOException {
        String line = Files.readString(file, StandardCharsets.UTF_8).strip();
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no line user:password in " + file);
        }
        return new Credential(line.substring(0, colon), line.substring(colon + 1));
    }

    /** The {@code security.json} that lets in this credential and nobody else. */
    String securityJson() {
        return """
                {"authentication": {
                  "class": "solr.BasicAuthPlugin",
                  "blockUnknown": true,
                  "credentials": {"%s": "%s"}}}
                """.formatted(user, Sha256AuthenticationProvider.getSaltedHashedValue(password));
    }

    @Override
    public String toString() {
        return "Credential[" + user + "]";
    }
}
