package kr.seogo.app.internal.solr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import kr.seogo.app.supervise.Child;
import kr.seogo.app.supervise.ChildRecords;
import kr.seogo.app.supervise.RestartPolicy;
import kr.seogo.app.supervise.SearchAccess;
import kr.seogo.app.supervise.Secret;
import kr.seogo.app.supervise.SecretFile;
import kr.seogo.app.supervise.SupervisionException;

/** An embedded Solr, supervised. Its address stays the same as long as this object lives, restarts included. */
public final class SolrChild implements AutoCloseable {
    private final Child child;
    private final SolrProgram program;

    private SolrChild(Child child, SolrProgram program) {
        this.child = child;
        this.program = program;
    }

    /**
     * Starts the node; when this returns, every core answers.
     *
     * @throws SupervisionException if it cannot be started; nothing of ours runs then
     */
    public static SolrChild start(SolrSpec spec, ChildRecords records, RestartPolicy policy, InstantSource clock) {
        try {
            SolrProgram program = new SolrProgram(spec, password(spec.credential()));
            return new SolrChild(Child.start(program, records, policy, clock), program);
        } catch (IOException e) {
            throw new SupervisionException("solr did not start: " + e.getMessage(), e);
        }
    }

    /** The supervision: state, listeners. */
    public Child child() {
        return child;
    }

    /** What a client needs. */
    public SearchAccess access() {
        return program.access();
    }

    @Override
    public void close() {
        child.close();
    }

    // The file holds user:password, for the node reads it too.
    private static Secret password(Path file) {
        SecretFile credential = new SecretFile(file);
        String prefix = SolrSpec.USER + ":";
        if (!file.toFile().exists()) {
            credential.write(new Secret(prefix + Secret.random().reveal()));
        }
        String line = credential.read().reveal();
        if (!line.startsWith(prefix)) {
            throw new SupervisionException(file + " does not begin with " + prefix + "; delete it and start again");
        }
        return new Secret(line.substring(prefix.length()));
    }
}
