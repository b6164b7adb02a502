package kr.seogo.app.settings;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;

/**
 * The virus scanner clamd.
 *
 * @param address {@code unix:/run/clamav/clamd.ctl} or {@code host:port}
 * @param longest how long one file may take
 */
public record ScannerSettings(String address, Duration longest) {

    private static final String UNIX = "unix:";

    /** The address to connect to, a host's looked up anew at each call. */
    public SocketAddress socket() {
        if (address.startsWith(UNIX)) {
            return UnixDomainSocketAddress.of(address.substring(UNIX.length()));
        }
        int colon = address.lastIndexOf(':');
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }
}
