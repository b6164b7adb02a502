package kr.seogo.bench.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectorLogTest {

    @Test
    void finds_the_fullest_heap_before_a_collection(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("gc.log"), """
                [0.010s][info][gc] Using G1
                [1.204s][info][gc] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 120M->45M(256M) 3.127ms
                [2.801s][info][gc] GC(1) Pause Young (Concurrent Start) (G1 Humongous Allocation) 412M->96M(512M) 5.902ms
                [2.810s][info][gc] GC(2) Concurrent Mark Cycle
                """);

        assertThat(new CollectorLog(log).peakMegabytes()).isEqualTo(412);
    }
}
