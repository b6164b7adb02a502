package kr.seogo.catalog.internal.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.api.SearchUnavailableException;
import org.apache.solr.common.SolrException;
import org.junit.jupiter.api.Test;

class SolrRepairTest {

    private final SearchUnavailableException disk =
            new SearchUnavailableException("No space left on device", new IOException("No space left on device"));

    private final List<String> done = new ArrayList<>();
    private boolean reloads = true;
    private long now;
    private final SolrRepair repair = new SolrRepair(Core.PUBLIC, this::reload, why -> done.add("renew"), () -> now);

    @Test
    void loads_the_core_anew_first_and_the_node_when_writing_fails_again() {
        repair.failed(disk);
        later();
        repair.failed(disk);
        later();
        repair.works();
        repair.failed(disk);

        assertThat(done).containsExactly("reload", "renew", "reload");
    }

    @Test
    void starts_the_node_anew_where_the_core_cannot_be_loaded() {
        reloads = false;

        repair.failed(disk);

        assertThat(done).containsExactly("reload", "renew");
    }

    @Test
    void leaves_it_time_between_two_repairs() {
        repair.failed(disk);
        repair.failed(disk);
        repair.failed(disk);

        assertThat(done).containsExactly("reload");
    }

    @Test
    void does_nothing_about_a_node_that_is_away_or_refuses_what_is_asked() {
        repair.failed(new SearchUnavailableException("refused", new IOException(new ConnectException("refused"))));
        repair.failed(new SearchUnavailableException(
                "no", new SolrException(SolrException.ErrorCode.BAD_REQUEST, "unknown field")));

        assertThat(done).isEmpty();
    }

    private void reload() {
        done.add("reload");
        if (!reloads) {
            throw disk;
        }
    }

    private void later() {
        now += Duration.ofMinutes(1).toNanos();
    }
}
