package kr.seogo.catalog.internal.solr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import kr.seogo.catalog.SearchSettings;
import kr.seogo.catalog.api.SearchUnavailableException;
import org.apache.solr.client.solrj.SolrRequest;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.impl.HttpJdkSolrClient;
import org.apache.solr.client.solrj.request.CoreAdminRequest;
import org.apache.solr.client.solrj.request.QueryRequest;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrException;
import org.apache.solr.common.params.CoreAdminParams.CoreAdminAction;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.common.util.NamedList;
import org.jspecify.annotations.Nullable;

/**
 * The way to Solr over HTTP. Safe for use by many threads. Whatever goes wrong on it is a
 * {@link SearchUnavailableException}; nothing is tried again here.
 */
final class SolrNode implements AutoCloseable {

    /** A commit flushes and syncs what was sent, merging goes on behind it: what takes longer hangs. */
    private static final Duration UPDATE_AT_MOST = Duration.ofSeconds(60);

    /** Settling writes the whole index anew. */
    private static final Duration SETTLE_AT_MOST = Duration.ofHours(1);

    private final SearchSettings settings;
    private final HttpJdkSolrClient searching;
    private final HttpJdkSolrClient updating;
    private final HttpJdkSolrClient settling;

    SolrNode(SearchSettings settings) {
        this.settings = settings;
        this.searching = client(settings, settings.atMost());
        this.updating = client(settings, UPDATE_AT_MOST);
        this.settling = client(settings, SETTLE_AT_MOST);
    }

    QueryResponse search(Core core, SolrParams params) {
        QueryResponse response = new QueryResponse();
        response.setResponse(send(searching, core, new QueryRequest(params, SolrRequest.METHOD.POST)));
        return response;
    }

    void update(Core core, UpdateRequest request) {
        send(updating, core, request);
    }

    /** An update that may take very long. */
    void updateSlowly(Core core, UpdateRequest request) {
        send(settling, core, request);
    }

    /** Loads a core anew: it opens another index writer. */
    void reload(Core core) {
        CoreAdminRequest request = new CoreAdminRequest();
        request.setAction(CoreAdminAction.RELOAD);
        request.setCoreName(core.code());
        send(searching, null, core, request);
    }

    /** Asks whoever looks after the node to start it anew. */
    void renew(String why) {
        settings.renew().accept(why);
    }

    /** When the core was started; another answer than before means that what was not committed may be lost. */
    String started(Core core) {
        CoreAdminRequest request = new CoreAdminRequest();
        request.setAction(CoreAdminAction.STATUS);
        request.setCoreName(core.code());
        request.setIndexInfoNeeded(false);
        Object started = send(searching, null, core, request)._get("status/" + core.code() + "/startTime");
        if (started == null) {
            throw new SearchUnavailableException(
                    "The search index " + core.code() + " is not there", new IllegalStateException("no such core"));
        }
        return started.toString();
    }

    private NamedList<Object> send(HttpJdkSolrClient client, Core core, SolrRequest<?> request) {
        return send(client, core.code(), core, request);
    }

    private NamedList<Object> send(
            HttpJdkSolrClient client, @Nullable String collection, Core core, SolrRequest<?> request) {
        try {
            return client.requestWithBaseUrl(settings.base().get().toString(), request, collection);
        } catch (SolrServerException | IOException | SolrException e) {
            throw new SearchUnavailableException(
                    "The search index " + core.code() + " did not answer as expected: " + e.getMessage(), e);
        }
    }

    private static HttpJdkSolrClient client(SearchSettings settings, Duration atMost) {
        return new HttpJdkSolrClient.Builder(settings.base().get().toString())
                .useHttp1_1(true)
                .withBasicAuthCredentials(settings.user(), settings.password())
                .withConnectionTimeout(2, TimeUnit.SECONDS)
                .withIdleTimeout(atMost.toMillis(), TimeUnit.MILLISECONDS)
                .withRequestTimeout(atMost.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    @Override
    public void close() {
        try (settling;
                updating;
                searching) {
            // closing is all there is to do
        } catch (IOException e) {
            throw new UncheckedIOException("The connection to the search index did not close", e);
        }
    }
}
