package kr.seogo.app.internal.clamav;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kr.seogo.catalog.api.VirusScanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a clamd that runs beside Seogo, by its command INSTREAM (clamd(8)): it needs to see none of our folders. A scanner
 * that is away, slow or set to read less than the whole file gives {@link NotScanned}, never {@link Clean}.
 */
public final class Clamd implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final byte[] INSTREAM = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VERSION = "zVERSION\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;
    private static final String PREFIX = "stream: ";
    /** What it says, where it is set to, of a file of which it left something out as too large (clamd.conf(5), AlertExceedsMax). */
    private static final String LIMITS = "Heuristics.Limits.Exceeded";

    private static final String FOUND = " FOUND";

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clamd-watch").factory());

    private final Supplier<SocketAddress> address;
    private final Duration longest;

    /**
     * A scanner at an address that is looked up anew for each file.
     *
     * @param longest how long one file may take
     */
    public Clamd(Supplier<SocketAddress> address, Duration longest) {
        this.address = address;
        this.longest = longest;
    }

    /** What is said on a connection, and what is answered. */
    @FunctionalInterface
    private interface Talk {
        String on(SocketChannel socket) throws IOException;
    }

    @Override
    public Verdict scan(Path file) {
        try (FileChannel bytes = FileChannel.open(file)) {
            return scan(bytes);
        } catch (IOException e) {
            LOG.warn("{} could not be read to be scanned", file, e);
            return new NotScanned(file + ": " + e);
        }
    }

    /** Looks into what a channel gives, to its end; the channel is left open. */
    public Verdict scan(ReadableByteChannel bytes) {
        SocketAddress at = address.get();
        try {
            return verdict(answer(at, socket -> ask(socket, bytes)));
        } catch (IOException | UnresolvedAddressException e) {
            LOG.warn("clamd at {} did not look into a file", at, e);
            return new NotScanned("clamd at " + at + ": " + e);
        }
    }

    /** What it calls itself; empty where it does not answer. */
    public Optional<String> version() {
        SocketAddress at = address.get();
        try {
            String said = answer(at, socket -> {
                write(socket, ByteBuffer.wrap(VERSION));
                return read(socket);
            });
            return Optional.of(said).filter(text -> !text.isEmpty());
        } catch (IOException | UnresolvedAddressException e) {
            LOG.debug("clamd at {} does not answer", at, e);
            return Optional.empty();
        }
    }

    private String answer(SocketAddress at, Talk talk) throws IOException {
        try (SocketChannel socket = channel(at)) {
            // A unix socket has no time-out of its own; closing it from elsewhere ends whatever waits on it.
            ScheduledFuture<?> end = WATCH.schedule(() -> close(socket), longest.toMillis(), TimeUnit.MILLISECONDS);
            try {
                socket.connect(at);
                return talk.on(socket);
            } finally {
                end.cancel(false);
            }
        }
    }

    private static SocketChannel channel(SocketAddress at) throws IOException {
        return at instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private static String ask(SocketChannel socket, ReadableByteChannel bytes) throws IOException {
        write(socket, ByteBuffer.wrap(INSTREAM));
        ByteBuffer chunk = ByteBuffer.allocate(Integer.BYTES + CHUNK);
        // A file that cannot be read is no answer of the scanner: that exception ends the talk.
        while (bytes.read(chunk.clear().position(Integer.BYTES)) >= 0) {
            int length = chunk.position() - Integer.BYTES;
            if (length > 0) { // none at all would be the end
                Optional<String> hungUp = sent(socket, chunk.putInt(0, length).flip());
                if (hungUp.isPresent()) {
                    return hungUp.get();
                }
            }
        }
        write(socket, ByteBuffer.allocate(Integer.BYTES));
        return read(socket);
    }

    /** Sends a chunk; gives what the scanner said where it hung up on what is larger than it is set to read. */
    private static Optional<String> sent(SocketChannel socket, ByteBuffer chunk) throws IOException {
        try {
            write(socket, chunk);
            return Optional.empty();
        } catch (IOException e) {
            String said = read(socket);
            if (said.isEmpty() || said.equals(PREFIX + "OK")) {
                throw e; // of what was not sent to its end nothing is clean
            }
            return Optional.of(said);
        }
    }

    private static void write(SocketChannel socket, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            socket.write(bytes);
        }
    }

    /**
     * One answer. It ends with a NUL, and nothing is read after that: a scanner that hangs up on bytes which it has not read
     * resets the connection, and its answer would be lost with it. What ends without one is no answer, but an empty text.
     */
    private static String read(SocketChannel socket) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && socket.read(answer) >= 0) {
            String said =
                    StandardCharsets.UTF_8.decode(answer.duplicate().flip()).toString();
            int end = said.indexOf('\0');
            if (end >= 0) {
                return said.substring(0, end).strip();
            }
        }
        return "";
    }

    private static Verdict verdict(String answer) {
        if (answer.equals(PREFIX + "OK")) {
            return new Clean();
        }
        if (answer.startsWith(PREFIX + LIMITS)) {
            LOG.warn("clamd did not read all of a file: {}", answer);
            return new NotScanned("clamd answered: " + answer);
        }
        if (answer.startsWith(PREFIX) && answer.endsWith(FOUND)) {
            return new Infected(answer.substring(PREFIX.length(), answer.length() - FOUND.length()));
        }
        LOG.warn("clamd did not look into a file: {}", answer);
        return new NotScanned("clamd answered: " + answer);
    }

    private static void close(SocketChannel socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.warn("The connection to clamd could not be closed", e);
        }
    }
}
