package kr.seogo.ingest.internal.ledger;

/** The turn to work on transfers, until it is given back. */
public interface Turn extends AutoCloseable {

    /** Gives it back. */
    @Override
    void close();
}
