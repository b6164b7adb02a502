package kr.seogo.searchnode;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * Runs one Solr node on the loopback address until standard input ends.
 *
 * <p>Arguments: see {@link SearchNodeOptions}. When every core answers, one line {@code ready PORT} is written to
 * standard output; nothing else ever is. The parent keeps the other end of standard input: when it closes it, or is
 * gone however it went, the input ends and the node stops. Exit status 0 after such an end, 2 for wrong arguments, 3
 * when Solr or one of its cores could not start.
 */
public final class SearchNodeMain {
    private SearchNodeMain() {}

    /** Starts the node; returns only when it has stopped. */
    public static void main(String[] args) {
        SearchNodeOptions options;
        try {
            options = SearchNodeOptions.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        // Halt, not exit: Solr's own shutdown hooks have nothing left to do after a clean stop, and a hook that hangs
        // would keep a node alive whose parent is gone.
        Runtime.getRuntime().halt(run(options, System.in, System.out));
    }

    private static int run(SearchNodeOptions options, InputStream parent, PrintStream ready) {
        SolrProperties.set(options);
        try (SearchServer server = SearchServer.start(options)) {
            ready.println("ready " + server.port());
            ready.flush();
            waitForEnd(parent);
            return 0;
        } catch (IOException | SearchNodeException e) {
            e.printStackTrace(System.err);
            return 3;
        }
    }

    private static void waitForEnd(InputStream parent) throws IOException {
        byte[] ignored = new byte[256];
        while (parent.read(ignored) >= 0) {
            // The parent has nothing to say; only the end of its input means something.
        }
    }
}
