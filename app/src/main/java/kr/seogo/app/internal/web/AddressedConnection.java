package kr.seogo.app.internal.web;

import io.dropwizard.jetty.HttpConnectorFactory;
import java.util.Optional;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.jspecify.annotations.Nullable;

/**
 * A connection that remembers the address of a request whose address could not be read, so that the answer can be in the
 * words of whose it was meant for; the server itself calls all of them alike.
 */
final class AddressedConnection extends HttpConnection {

    /** Written and read by the one thread that parses the connection's requests. */
    private @Nullable String unreadable;

    private AddressedConnection(HttpConfiguration configuration, Connector connector, EndPoint endPoint) {
        super(configuration, connector, endPoint);
    }

    /** A connector whose connections are of this kind. */
    static HttpConnectorFactory connector() {
        return new HttpConnectorFactory() {
            @Override
            protected HttpConnectionFactory buildHttpConnectionFactory(HttpConfiguration configuration) {
                return new Factory(configuration);
            }
        };
    }

    /** The address that could not be read, without its query. */
    Optional<String> unreadable() {
        return Optional.ofNullable(unreadable).map(address -> address.split("[?#]", 2)[0]);
    }

    @Override
    protected HttpStreamOverHTTP1 newHttpStream(String method, String uri, HttpVersion version) {
        try {
            return super.newHttpStream(method, uri, version);
        } catch (IllegalArgumentException e) {
            unreadable = uri;
            throw e;
        }
    }

    /** Makes the connections as its superclass does. */
    private static final class Factory extends HttpConnectionFactory {

        Factory(HttpConfiguration configuration) {
            super(configuration);
        }

        @Override
        public Connection newConnection(Connector connector, EndPoint endPoint) {
            return configure(new AddressedConnection(getHttpConfiguration(), connector, endPoint), connector, endPoint);
        }
    }
}
