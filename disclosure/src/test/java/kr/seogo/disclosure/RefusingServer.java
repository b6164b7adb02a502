package kr.seogo.disclosure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers to recipients what it is told to, or breaks off after it has read the text. */
final class RefusingServer implements AutoCloseable {

    static final String BREAK_AFTER_DATA = "break";

    private final ServerSocket socket;
    private final String answer;
    private final List<String> recipients = new CopyOnWriteArrayList<>();
    private final AtomicInteger texts = new AtomicInteger();

    private RefusingServer(ServerSocket socket, String answer) {
        this.socket = socket;
        this.answer = answer;
    }

    static RefusingServer start(String answer) throws IOException {
        RefusingServer server = new RefusingServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), answer);
        Thread thread = new Thread(server::serve, "refusing-server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    int port() {
        return socket.getLocalPort();
    }

    List<String> recipients() {
        return recipients;
    }

    int texts() {
        return texts.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 test\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String said = "250 ok";
            if (line.startsWith("RCPT")) {
                recipients.add(line.substring(line.indexOf('<')).replaceAll(">.*", ">"));
                said = answer.equals(BREAK_AFTER_DATA) ? "250 ok" : answer;
            } else if (line.startsWith("DATA")) {
                out.print("354 go on\r\n");
                out.flush();
                readText(in);
                return;
            }
            out.print(said + "\r\n");
            out.flush();
        }
    }

    private void readText(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                texts.incrementAndGet();
                return;
            }
        }
    }
}
