package kr.seogo.preservation;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a store lies in a Fedora 6.
 *
 * @param address of the Fedora's REST interface, such as {@code https://fedora.example.kr/fcrepo/rest}, without a slash at
 *     the end
 * @param container below it, in which each object is an archival group; made where it is missing
 * @param credentials empty where the Fedora asks for none
 */
public record FedoraPlace(URI address, String container, Optional<FedoraCredentials> credentials) {

    private static final Pattern CONTAINER = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*");

    public FedoraPlace {
        if (address.getHost() == null
                || !("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                || address.getUserInfo() != null
                || address.getQuery() != null
                || address.getPath().endsWith("/")) {
            throw new IllegalArgumentException(
                    "A Fedora has an address of http or https, without a credential and a slash at the end; found: "
                            + address.getScheme() + "://" + address.getHost() + address.getPath());
        }
        if (!CONTAINER.matcher(container).matches()) {
            throw new IllegalArgumentException(
                    "A container is letters, digits, _ - and single slashes, not empty; found: " + container);
        }
    }

    /** The container's own address. */
    public URI root() {
        return URI.create(address + "/" + container);
    }

    @Override
    public String toString() {
        return root().toString();
    }
}
