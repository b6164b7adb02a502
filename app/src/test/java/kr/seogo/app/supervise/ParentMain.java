package kr.seogo.app.supervise;

import java.io.IOException;
import java.nio.file.Path;
import kr.seogo.app.internal.postgres.EmbeddedPostgres;
import kr.seogo.app.internal.solr.EmbeddedSolr;

/** A parent to be killed: starts both children, prints their process ids, waits for the end of its input. */
public final class ParentMain {
    private ParentMain() {}

    /** Takes the data folder. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        var postgres = EmbeddedPostgres.start(data);
        var solr = EmbeddedSolr.start(data);
        System.out.println(((ChildState.Up) postgres.child().state()).pid() + " "
                + ((ChildState.Up) solr.child().state()).pid());
        System.out.flush();
        var unused = System.in.read();
        postgres.close();
        solr.close();
    }
}
