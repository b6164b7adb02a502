package kr.seogo.catalog.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.RecordId;
import org.junit.jupiter.api.Test;

/** Decisions as lines of an object: what is written is read, and what was written before the case was kept. */
class DecisionLinesTest {

    @Test
    void read_what_was_written_with_the_case_or_without() {
        List<AccessDecision> made = List.of(made(Optional.of("2026-0000001-5")), made(Optional.empty()));

        assertThat(DecisionLines.read(DecisionLines.write(made))).isEqualTo(made);
    }

    @Test
    void a_line_from_before_the_case_was_kept_says_it_in_its_reason() {
        assertThat(read("정보공개 청구 2026-0000001-5의 결정").forCase()).contains("2026-0000001-5");
        assertThat(read("정보공개 청구 2026-0000001-5의 결정 (제3차)").forCase()).contains("2026-0000001-5");
        assertThat(read("내부검토").forCase()).isEmpty();
    }

    private static AccessDecision read(String reason) {
        String line = """
                {"record":"s1before","disclosure":"closed","grounds":[5],"reason":"%s","listed":true,\
                "since":"2026-03-09T01:00:00Z","decidedBy":"담당","cause":"decision of 한빛시"}
                """.formatted(reason);
        return DecisionLines.read(line.getBytes(StandardCharsets.UTF_8)).getFirst();
    }

    /** Its reason reads like a case's, which counts only where no number is kept. */
    private static AccessDecision made(Optional<String> forCase) {
        return new AccessDecision(
                new RecordId("s1before"),
                DisclosureClass.CLOSED,
                new TreeSet<>(Set.of(5)),
                "정보공개 청구 2026-0000009-1의 결정",
                true,
                Instant.parse("2026-03-09T01:00:00Z"),
                "담당",
                "decision of 한빛시",
                forCase);
    }
}
