package kr.seogo.searchnode;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import javax.servlet.DispatcherType;
import org.apache.solr.core.CoreContainer;
import org.apache.solr.core.CoreContainer.CoreLoadFailure;
import org.apache.solr.servlet.CoreContainerProvider;
import org.apache.solr.servlet.SolrDispatchFilter;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Solr behind one HTTP/1.1 connector on 127.0.0.1, and no other port. */
final class SearchServer implements AutoCloseable {
    private static final long LOADING_MILLIS = 120_000;

    private final Server server;
    private final ServerConnector connector;

    private SearchServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts Solr with its cores; when this returns, every core answers.
     *
     * @throws SearchNodeException if the server or a core did not start; nothing is left running
     * @throws IOException if the home folder cannot be laid out
     */
    static SearchServer start(SearchNodeOptions options) throws IOException {
        new SolrHome(options.home())
                .layOut(options.configset(), options.cores(), Credential.read(options.credential()));
        Server server = new Server(new QueuedThreadPool(96, 8));
        ServerConnector connector = loopback(server, options.port());
        FilterHolder solr = new FilterHolder(SolrDispatchFilter.class);
        server.addConnector(connector);
        server.setHandler(context(options, solr));
        try {
            server.start();
            requireCores(options, ((SolrDispatchFilter) solr.getFilter()).getCores());
            return new SearchServer(server, connector);
        } catch (Exception e) { // Jetty's start declares Exception
            SearchNodeException failure =
                    new SearchNodeException("Solr did not start in " + options.home() + ": " + e.getMessage(), e);
            stop(server, failure);
            throw failure;
        }
    }

    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        SearchNodeException failure = new SearchNodeException("Solr did not stop cleanly");
        stop(server, failure);
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    private static ServerConnector loopback(Server server, int port) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(64 * 1024);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setIdleTimeout(120_000);
        return connector;
    }

    private static ServletContextHandler context(SearchNodeOptions options, FilterHolder solr) {
        ServletContextHandler context = new ServletContextHandler(ServletContextHandler.NO_SESSIONS);
        context.setContextPath("/solr");
        context.setAttribute(
                SolrDispatchFilter.SOLRHOME_ATTRIBUTE,
                options.home().toAbsolutePath().toString());
        context.addEventListener(new CoreContainerProvider());
        context.addFilter(solr, "/*", EnumSet.of(DispatcherType.REQUEST));
        return context;
    }

    private static void requireCores(SearchNodeOptions options, CoreContainer cores) {
        // Solr loads its cores in the background and answers 404 meanwhile.
        options.cores().forEach(core -> cores.waitForLoadingCore(core, LOADING_MILLIS));
        Map<String, CoreLoadFailure> failures = cores.getCoreInitFailures();
        if (!failures.isEmpty()) {
            throw new SearchNodeException(failures.entrySet().stream()
                    .map(e ->
                            "core " + e.getKey() + ": " + e.getValue().exception.getMessage())
                    .collect(Collectors.joining("; ")));
        }
        if (!cores.getLoadedCoreNames().containsAll(options.cores())) {
            throw new SearchNodeException(
                    "expected the cores " + options.cores() + ", found " + cores.getLoadedCoreNames());
        }
    }

    private static void stop(Server server, SearchNodeException failure) {
        try {
            server.stop();
        } catch (Exception e) { // Jetty's stop declares Exception
            failure.addSuppressed(e);
        }
    }
}
