package kr.seogo.catalog.internal.projection;

import java.util.List;
import kr.seogo.catalog.RecordId;

/**
 * The index of one audience, as the follower of the change feed writes it. There is one for the public and one for
 * staff; what each may hold has been decided before it gets here, and a sink decides nothing.
 *
 * <p>Failure: a call that throws may have been done in part; the follower does not move its place and applies the same
 * again later. Repetition: applying a state twice is the same as once. Concurrency: one follower calls, on one thread from
 * the first apply to the commit; readers never wait. Errors: {@link kr.seogo.catalog.api.SearchUnavailableException} when the index does not answer.
 */
public interface IndexSink {

    /**
     * Replaces what is held of some records, and takes others away. Readers need not see it before {@link #commit}.
     *
     * @param changed at most some hundred, each whole: what it does not say is not held any more
     * @param gone records this audience may not know of, or that are no longer held; often never held here
     */
    void apply(List<RecordState> changed, List<RecordId> gone);

    /** On return everything applied is durable, and every search that begins from now on sees it. */
    void commit();

    /**
     * Says that no commit follows for what was applied since the last: it may be forgotten, and is applied again later. To be
     * called where a batch ends by a failure; does nothing where nothing was applied.
     */
    void abandon();

    /** Takes everything away, durably; the follower begins at the first change again. */
    void clear();
}
