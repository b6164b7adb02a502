package kr.seogo.preservation.internal.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A wire to a server on this machine, which is cut when so many more bytes have been sent, and stays so until healed. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong bytesLeft = new AtomicLong(Long.MAX_VALUE);

    CuttingProxy(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    void cutAfter(long bytes) {
        bytesLeft.set(bytes);
    }

    void heal() {
        bytesLeft.set(Long.MAX_VALUE);
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                threads.execute(() -> pass(near, far, true));
                threads.execute(() -> pass(far, near, false));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void pass(Socket from, Socket to, boolean counted) {
        byte[] piece = new byte[8192];
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                if (counted && bytesLeft.addAndGet(-count) < 0) {
                    return;
                }
                out.write(piece, 0, count);
                out.flush();
            }
        } catch (IOException e) {
            // one side went away, and with the sockets the other does as well
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
