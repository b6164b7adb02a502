package kr.seogo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.ingest.DeclaredTransfer.DeclaredFile;
import kr.seogo.ingest.internal.check.DeclaredPayload;
import kr.seogo.preservation.Sha512;
import org.junit.jupiter.api.Test;

class DeclaredPayloadTest {

    private static DeclaredFile file(String path) {
        return new DeclaredFile(path, 1, new Sha512("0".repeat(128)));
    }

    @Test
    void finds_every_file_where_it_gives_it_and_tells_those_that_stand_twice() {
        DeclaredPayload payload =
                DeclaredPayload.of(List.of(file("나.txt"), file("a/b"), file("가.txt"), file("a/b"), file("a b")));

        List<String> given = new ArrayList<>();
        payload.each((path, bytes) -> given.add(path));

        assertThat(given).containsExactly("a b", "a/b", "가.txt", "나.txt");
        assertThat(given).allSatisfy(path -> assertThat(payload.indexOf(path)).isEqualTo(given.indexOf(path)));
        assertThat(payload.indexOf("a")).isEqualTo(-1);
        assertThat(payload.twice()).containsExactly("a/b");
    }
}
