package kr.seogo.app.supervise;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * A port on 127.0.0.1.
 *
 * @param number 1 to 65535
 */
public record LoopbackPort(int number) {

    public LoopbackPort {
        if (number < 1 || number > 65535) {
            throw new IllegalArgumentException("port: expected 1 to 65535, found " + number);
        }
    }

    /** One that is free now. Somebody else may take it before it is used: whoever uses it must be ready to fail. */
    public static LoopbackPort free() throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0));
            return new LoopbackPort(socket.getLocalPort());
        }
    }
}
