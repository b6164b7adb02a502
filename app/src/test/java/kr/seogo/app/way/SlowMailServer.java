package kr.seogo.app.way;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** A mail server that takes each text when it is let to, and remembers the message ids of all it ever took. */
final class SlowMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final Semaphore answers = new Semaphore(0);

    private SlowMailServer(ServerSocket socket) {
        this.socket = socket;
    }

    static SlowMailServer start() throws IOException {
        SlowMailServer server = new SlowMailServer(new ServerSocket(0, 20, InetAddress.getLoopbackAddress()));
        daemon(server::accept);
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Message ids of the texts it read to their end, whether or not its answer was heard. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    /** Lets it answer so many texts; before, it keeps whoever sends waiting. */
    void answer(int texts) {
        answers.release(texts);
    }

    private static void daemon(Runnable work) {
        Thread.ofPlatform().daemon().name("slow-mail").start(work);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                daemon(() -> talk(caller));
            } catch (IOException e) {
                return; // it was closed
            }
        }
    }

    private void talk(Socket caller) {
        try (caller) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
            PrintWriter out = new PrintWriter(caller.getOutputStream(), false, StandardCharsets.UTF_8);
            say(out, "220 slow");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("DATA")) {
                    say(out, "354 go on");
                    taken.add(text(in));
                    answers.acquireUninterruptibly();
                }
                say(out, line.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException e) {
            return; // the sender was killed
        }
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    private static String text(BufferedReader in) throws IOException {
        String id = "";
        boolean folded = false;
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (folded && line.startsWith(" ")) {
                id = line.strip();
            }
            folded = line.equalsIgnoreCase("Message-ID:") || line.equalsIgnoreCase("Message-ID: ");
            if (line.toLowerCase(java.util.Locale.ROOT).startsWith("message-id: <")) {
                id = line.substring("message-id: ".length()).strip();
            }
        }
        return id;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
