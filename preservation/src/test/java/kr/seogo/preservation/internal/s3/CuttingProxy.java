package kr.seogo.preservation.internal.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** A wire to a server on this machine, which is cut when so many more bytes have been sent, and stays so until healed. */
public final class CuttingProxy implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queue<CompletableFuture<Void>> cut = new ConcurrentLinkedQueue<>();
    private final AtomicLong bytesLeft = new AtomicLong(Long.MAX_VALUE);

    /** Before the place that listens on this port of 127.0.0.1. */
    public CuttingProxy(int target) {
        this.target = target;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::serve);
    }

    /** Where it listens itself. */
    public int port() {
        return door.getLocalPort();
    }

    /** Ends every connection once so many bytes have been asked. */
    public void cutAfter(long bytes) {
        bytesLeft.set(bytes);
    }

    /** Lets everything pass again, once the place is done with what it was asked over the connections that were cut. */
    public void heal() {
        bytesLeft.set(Long.MAX_VALUE);
        try {
            CompletableFuture.allOf(cut.toArray(CompletableFuture<?>[]::new)).get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The place does not end connections that were cut", e);
        }
        cut.clear();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                CompletableFuture<Void> ended = new CompletableFuture<>();
                threads.execute(() -> ask(near, far, ended));
                threads.execute(() -> answer(far, near, ended));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void ask(Socket near, Socket far, CompletableFuture<Void> ended) {
        byte[] piece = new byte[8192];
        try (near) {
            InputStream in = near.getInputStream();
            OutputStream out = far.getOutputStream();
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                if (bytesLeft.addAndGet(-count) < 0) {
                    cut.add(ended);
                    break;
                }
                out.write(piece, 0, count);
                out.flush();
            }
            far.shutdownOutput(); // the place sees the end, and ends the connection when it is done
        } catch (IOException e) {
            // one side went away, and with the sockets the other does as well
        }
    }

    private void answer(Socket far, Socket near, CompletableFuture<Void> ended) {
        byte[] piece = new byte[8192];
        try (far;
                near) {
            InputStream in = far.getInputStream();
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                passOn(near, piece, count);
            }
        } catch (IOException e) {
            // as above
        } finally {
            ended.complete(null);
        }
    }

    private static void passOn(Socket near, byte[] piece, int count) {
        try {
            near.getOutputStream().write(piece, 0, count);
        } catch (IOException e) {
            // nobody listens any more; the place is heard to its end all the same
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
