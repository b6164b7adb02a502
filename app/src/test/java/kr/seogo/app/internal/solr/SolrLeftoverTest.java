package kr.seogo.app.internal.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import kr.seogo.app.supervise.ChildState;
import kr.seogo.app.supervise.Leftovers;
import kr.seogo.app.supervise.Secret;
import kr.seogo.app.supervise.SecretFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Here the pipe of the earlier run stays open, so that its process does not end by itself. */
class SolrLeftoverTest {

    @Test
    void a_recorded_leftover_is_ended_and_replaced(@TempDir Path data) throws Exception {
        Secret password = Secret.random();
        new SecretFile(data.resolve("secrets/solr")).write(new Secret("seogo:" + password.reveal()));
        SolrProgram earlier = new SolrProgram(EmbeddedSolr.spec(data), password);
        Process node = earlier.launch("seogo-left-behind");
        assertThat(earlier.awaitAnswer(node, Duration.ofSeconds(60))).isEqualTo(node.pid());
        Leftovers.note(EmbeddedSolr.records(data), "solr", "seogo-left-behind", node.pid());

        try (SolrChild next = EmbeddedSolr.start(data)) {
            assertThat(node.isAlive()).isFalse();
            assertThat(((ChildState.Up) next.child().state()).pid()).isNotEqualTo(node.pid());
        }
    }
}
