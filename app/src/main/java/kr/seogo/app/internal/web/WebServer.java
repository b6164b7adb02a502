package kr.seogo.app.internal.web;

import com.codahale.metrics.MetricRegistry;
import com.codahale.metrics.health.HealthCheckRegistry;
import io.dropwizard.core.server.DefaultServerFactory;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.validation.Validators;
import io.dropwizard.jetty.ConnectorFactory;
import io.dropwizard.jetty.HttpConnectorFactory;
import io.dropwizard.request.logging.LogbackAccessRequestLogFactory;
import io.dropwizard.util.DataSize;
import io.dropwizard.util.Duration;
import java.util.List;
import java.util.function.Consumer;
import kr.seogo.app.work.Json;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;

/** One HTTP connector on one address, and nothing else that listens. */
public final class WebServer implements AutoCloseable {

    private final Server server;

    private WebServer(Server server) {
        this.server = server;
    }

    /**
     * Starts listening.
     *
     * @param host address to listen on
     * @param port 0 for any free one
     * @param errors what is answered to requests that reach no resource
     * @param register adds resources and filters before the start
     * @throws Exception when the address is taken or a resource is wrong
     */
    public static WebServer start(String host, int port, ErrorAnswer.Maker errors, Consumer<Environment> register)
            throws Exception {
        MetricRegistry metrics = new MetricRegistry();
        Environment environment = new Environment(
                "seogo",
                Json.mapper().copy(),
                Validators.newValidatorFactory(),
                metrics,
                WebServer.class.getClassLoader(),
                new HealthCheckRegistry(),
                new io.dropwizard.core.Configuration());
        DefaultServerFactory factory = factory(host, port);
        factory.configure(environment);
        register.accept(environment);
        Server server = factory.build(environment);
        ErrorAnswers answers = new ErrorAnswers(errors);
        server.setErrorHandler(answers);
        server.setHandler(new AddressGate(server.getHandler()));
        environment.getApplicationContext().setErrorHandler(answers);
        server.start();
        return new WebServer(server);
    }

    private static DefaultServerFactory factory(String host, int port) {
        DefaultServerFactory factory = new DefaultServerFactory();
        factory.setApplicationConnectors(List.of(connector(host, port)));
        // Dropwizard's admin pages would tell strangers about the inside.
        factory.setAdminConnectors(List.of());
        factory.setRegisterDefaultExceptionMappers(false);
        LogbackAccessRequestLogFactory log = new LogbackAccessRequestLogFactory();
        log.setAppenders(List.of());
        factory.setRequestLogFactory(log);
        factory.setShutdownGracePeriod(Duration.seconds(10));
        factory.setMaxThreads(256);
        return factory;
    }

    private static ConnectorFactory connector(String host, int port) {
        HttpConnectorFactory connector = AddressedConnection.connector();
        connector.setBindHost(host);
        connector.setPort(port);
        connector.setUseServerHeader(false);
        connector.setUseDateHeader(true);
        // Of a longer one the server does not even learn which address it was for.
        connector.setMaxRequestHeaderSize(DataSize.kibibytes(64));
        connector.setUriCompliance(AddressGate.READ_ALL);
        connector.setIdleTimeout(Duration.seconds(60));
        return connector;
    }

    /** The port that is listened on. */
    public int port() {
        return ((NetworkConnector) server.getConnectors()[0]).getLocalPort();
    }

    /** Waits until the server has stopped. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Stops listening after what is under way, at most ten seconds later. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("The web server did not stop in order", e);
        }
    }
}
