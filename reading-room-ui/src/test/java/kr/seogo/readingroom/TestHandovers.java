package kr.seogo.readingroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.seogo.custody.CustodyRoom;
import kr.seogo.custody.CustodySchema;
import kr.seogo.custody.UploadLimits;
import kr.seogo.custody.api.Accessions;
import kr.seogo.custody.api.BodyFinding;
import kr.seogo.custody.api.Declaration;
import kr.seogo.testing.TestDatabase;

/** The real room of transfers, on a database of its own, with an archive that takes in whatever does not say that it is wrong. */
record TestHandovers(TestDatabase database, Path folder, CustodyRoom room) {

    static final String WRONG = "wrong";
    static final int MOST = 1 << 20;

    static TestHandovers open(InstantSource clock) {
        TestDatabase database = TestDatabase.empty();
        CustodySchema.migrate(database.source());
        try {
            Path folder = Files.createTempDirectory("seogo-handovers-");
            CustodyRoom room = CustodyRoom.open(
                    database.source(),
                    folder,
                    new UploadLimits(MOST, Duration.ofDays(7), 0),
                    new Agreeable(folder.resolve("notice.txt")),
                    clock);
            return new TestHandovers(database, folder, room);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        database.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds sixty cells wrong in a table that says so, and returns a bag that says so. */
    private record Agreeable(Path notice) implements Accessions {

        @Override
        public List<BodyFinding> check(Declaration declared) {
            return new String(declared.table(), StandardCharsets.UTF_8).contains(WRONG)
                    ? IntStream.rangeClosed(2, 61).mapToObj(Agreeable::wrong).toList()
                    : List.of();
        }

        private static BodyFinding wrong(int row) {
            return new BodyFinding(
                    "retention-unknown",
                    "error",
                    "metadata/records.csv:" + row + ":retention",
                    "보존기간이 <b>아닙니다 / no retention period",
                    Optional.of(new BodyFinding.Cell(row, "retention", "<i>40년")));
        }

        @Override
        public Answer take(Sent sent) {
            try {
                if (Files.readString(sent.packed().orElseThrow()).contains(WRONG)) {
                    return new Answer.Returned("2026-000001", List.of(wrong(2)));
                }
                Files.writeString(notice, "인수 통지 2026-000002\n");
                return new Answer.Taken("2026-000002", List.of());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Notice> notice(String accession) {
            return Optional.of(new Notice(notice, Optional.of(notice), Optional.empty()));
        }
    }
}
