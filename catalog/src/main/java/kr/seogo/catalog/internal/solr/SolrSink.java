package kr.seogo.catalog.internal.solr;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.SearchUnavailableException;
import kr.seogo.catalog.internal.projection.IndexSink;
import kr.seogo.catalog.internal.projection.RecordState;
import org.apache.solr.client.solrj.request.AbstractUpdateRequest.ACTION;
import org.apache.solr.client.solrj.request.UpdateRequest;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.common.params.UpdateParams;

/**
 * Writes one core. Solr keeps no log of what is not committed, so a node that is started again in between forgets it;
 * {@link #commit} notices, throws, and the follower applies the same again. A core that answers and does not write is
 * mended by {@link SolrRepair}.
 */
final class SolrSink implements IndexSink {

    /** Sent in one request; more would only be held in memory twice. */
    private static final int MOST_DOCUMENTS = 500;

    private static final long MOST_CHARACTERS = 4_000_000;

    /** Up to here an index is settled with every commit: it takes some hundredths of a second. */
    private static final long SETTLED_AT_ONCE = 2_000;

    private final SolrNode node;
    private final Core core;
    private final SolrRepair repair;

    /** When the core was started under the changes not yet committed; empty when there are none. */
    private String startedUnderChanges = "";

    SolrSink(SolrNode node, Core core) {
        this.node = node;
        this.core = core;
        this.repair = new SolrRepair(core, () -> node.reload(core), node::renew, System::nanoTime);
    }

    @Override
    public void apply(List<RecordState> changed, List<RecordId> gone) {
        if (startedUnderChanges.isEmpty()) {
            startedUnderChanges = node.started(core);
        }
        if (!gone.isEmpty()) {
            UpdateRequest request = new UpdateRequest();
            request.deleteById(gone.stream().map(RecordId::name).toList());
            update(request);
        }
        List<SolrInputDocument> batch = new ArrayList<>();
        long characters = 0;
        for (RecordState state : changed) {
            batch.add(RecordDocument.of(state));
            characters +=
                    state.texts().values().stream().mapToLong(String::length).sum();
            if (batch.size() == MOST_DOCUMENTS || characters > MOST_CHARACTERS) {
                send(batch);
                batch = new ArrayList<>();
                characters = 0;
            }
        }
        send(batch);
    }

    private void send(List<SolrInputDocument> batch) {
        if (!batch.isEmpty()) {
            update(new UpdateRequest().add(batch));
        }
    }

    @Override
    public void commit() {
        commit(false);
        refuseForgotten();
        if (held() <= SETTLED_AT_ONCE) {
            settle();
        }
    }

    /** Solr keeps what was sent and nobody sees it; it is overwritten when it is sent again. */
    @Override
    public void abandon() {
        startedUnderChanges = "";
    }

    private void refuseForgotten() {
        String under = startedUnderChanges;
        startedUnderChanges = "";
        if (!under.isEmpty() && !under.equals(node.started(core))) {
            throw new SearchUnavailableException(
                    "The search index " + core.code()
                            + " was started again before changes were durable; apply them again",
                    new IllegalStateException("started at " + under + " when the changes were applied"));
        }
    }

    void settle() {
        commit(true);
    }

    @Override
    public void clear() {
        startedUnderChanges = node.started(core);
        update(new UpdateRequest().deleteByQuery("*:*"));
        commit(false);
        refuseForgotten();
    }

    /** A hard commit: synced to disk, and seen by every search that begins after it. */
    private void commit(boolean settling) {
        UpdateRequest request = new UpdateRequest();
        request.setAction(ACTION.COMMIT, true, true);
        if (settling) {
            request.setParam(UpdateParams.EXPUNGE_DELETES, "true");
            node.updateSlowly(core, request);
        } else {
            update(request);
            repair.works();
        }
    }

    /** A failure ends the batch, which is applied again; by then the core may have been mended. */
    private void update(UpdateRequest request) {
        try {
            node.update(core, request);
        } catch (SearchUnavailableException e) {
            startedUnderChanges = "";
            repair.failed(e);
            throw e;
        }
    }

    private long held() {
        ModifiableSolrParams all = new ModifiableSolrParams().set("q", "*:*").set("rows", 0);
        return node.search(core, all).getResults().getNumFound();
    }
}
