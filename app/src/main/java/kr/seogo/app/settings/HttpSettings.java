package kr.seogo.app.settings;

import java.net.URI;
import java.util.Optional;

/**
 * Where the reading room listens.
 *
 * @param host name or address
 * @param port 0 for any free one
 * @param address under which readers reach it, when that is another
 */
public record HttpSettings(String host, int port, Optional<URI> address) {

    /** The same with what the command line says instead. */
    public HttpSettings with(Optional<String> otherHost, Optional<Integer> otherPort) {
        if (otherPort.filter(given -> given < 0 || given > 65_535).isPresent()) {
            throw new SettingsException("a port is a number from 0 to 65535; found: " + otherPort.get());
        }
        return new HttpSettings(otherHost.orElse(host), otherPort.orElse(port), address);
    }
}
