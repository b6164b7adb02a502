package kr.seogo.app.internal.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.Security;
import java.util.Set;
import kr.seogo.bagit.digest.FasterDigests.Source;
import kr.seogo.bagit.digest.ManyStreams;
import org.junit.jupiter.api.Test;

class DigestingTest {

    @Test
    void says_whose_digests_are_used() {
        Finding found = Digesting.digests(new Source.Library(Security.getProvider("SUN"), Set.of("SHA-256")));

        assertThat(found.state()).isEqualTo("ok");
        assertThat(found.found()).contains("SHA-256 by SUN", "agrees with the JDK");
        assertThat(Digesting.digests(new Source.Library(Security.getProvider("SUN"), Set.of()))
                        .found())
                .contains("by the JDK, which is as fast as SUN");
    }

    @Test
    void says_why_they_are_the_jdk_s_and_what_that_costs() {
        Finding found = Digesting.digests(new Source.Jdk("a folder mounted noexec"));

        assertThat(found.state()).isEqualTo("limited");
        assertThat(found.stops()).isFalse();
        assertThat(found.found()).contains("by the JDK", "mounted noexec");
        assertThat(found.cost()).isNotEmpty();
        assertThat(found.remedy()).contains("noexec");
    }

    @Test
    void says_whether_files_are_digested_together() {
        assertThat(Digesting.together(new ManyStreams(true, "3.0 ×")).state()).isEqualTo("ok");
        Finding not = Digesting.together(new ManyStreams(false, "no module"));
        assertThat(not.state()).isEqualTo("limited");
        assertThat(not.found()).contains("no module");
        assertThat(not.remedy()).contains("SEOGO_VECTORS=1");
    }
}
