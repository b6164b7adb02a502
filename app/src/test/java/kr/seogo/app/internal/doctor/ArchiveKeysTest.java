package kr.seogo.app.internal.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import kr.seogo.preservation.api.Signer;
import org.junit.jupiter.api.Test;

class ArchiveKeysTest {

    private final Instant now = Instant.parse("2026-11-21T00:00:00Z");

    @Test
    void a_key_near_its_end_is_told_and_one_past_it_too() {
        assertThat(told(Duration.ofDays(91)).isWell()).isTrue();
        assertThat(told(Duration.ofDays(89)).cost()).contains("ends within 90 days");
        assertThat(told(Duration.ofDays(-1)).cost()).contains("proves nothing");
        assertThat(told(Duration.ofDays(-1)).stops()).as("reading goes on").isFalse();
    }

    private Finding told(Duration left) {
        return ArchiveKeys.told(
                new Signer("CN=한빛시", "CN=root", "1", now.minus(Duration.ofDays(400)), now.plus(left)), now);
    }
}
