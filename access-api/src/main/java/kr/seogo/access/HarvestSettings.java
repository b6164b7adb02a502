package kr.seogo.access;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.seogo.catalog.Label;

/**
 * What the archive says of itself to programs that follow its public records.
 *
 * @param archive its name
 * @param email of whoever answers for the repository
 * @param repository what its identifiers begin with after {@code oai:}, a domain name; never to be changed once harvested
 * @param publicAddress scheme, host and port under which everybody reaches it; empty: as each request says
 * @param tokenKey by which it knows its own resumption tokens again
 */
public record HarvestSettings(
        Label archive, String email, String repository, Optional<URI> publicAddress, String tokenKey) {

    /** A domain name as identifiers of the scheme oai have it (oai-identifier.xsd). */
    public static final Pattern REPOSITORY = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*(\\.[a-zA-Z][a-zA-Z0-9-]*)+");

    /** An address as Identify gives it (OAI-PMH.xsd, emailType). */
    public static final Pattern EMAIL = Pattern.compile("[^\\s@]+@([^\\s@]+\\.)+[^\\s@]+");

    public HarvestSettings {
        if (!REPOSITORY.matcher(repository).matches()) {
            throw new IllegalArgumentException("A repository is named like a domain; found: " + repository);
        }
        if (!EMAIL.matcher(email).matches()) {
            throw new IllegalArgumentException("Who answers for a repository has an e-mail address; found: " + email);
        }
        if (tokenKey.isBlank()) {
            throw new IllegalArgumentException("Resumption tokens need a key");
        }
    }

    /**
     * The name of the repository where none was set: the host everybody knows it by; where that is no domain name, one under
     * {@code .invalid} (RFC 2606), which says that it is for trials.
     */
    public static String repository(Optional<URI> publicAddress, String naan) {
        return publicAddress
                .map(URI::getHost)
                .filter(host -> REPOSITORY.matcher(host).matches())
                .orElse("ark" + naan + ".invalid");
    }
}
