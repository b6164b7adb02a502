package kr.seogo.ingest;

/** Hears how a transfer goes on; called from several threads, and must not throw. */
public interface IngestProgress {

    /** The transfer has its accession number. */
    void received(String accession);

    /** A stage has come so far; totals of 0 are not known yet. */
    void at(String accession, StageTimes.Stage stage, long filesDone, long filesTotal);

    /** Hears nothing. */
    static IngestProgress none() {
        return new IngestProgress() {
            @Override
            public void received(String accession) {}

            @Override
            public void at(String accession, StageTimes.Stage stage, long filesDone, long filesTotal) {}
        };
    }
}
