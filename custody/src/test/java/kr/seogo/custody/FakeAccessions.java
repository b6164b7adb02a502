package kr.seogo.custody;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.custody.api.Accessions;
import kr.seogo.custody.api.BodyFinding;
import kr.seogo.custody.api.Declaration;

/** Finds a table wrong that says so, returns what it is told to, and fails where it is told to. */
final class FakeAccessions implements Accessions {

    static final String WRONG = "wrong";

    final List<Sent> taken = new ArrayList<>();
    final List<String> bytes = new ArrayList<>();
    boolean returning;
    boolean failing;

    @Override
    public List<BodyFinding> check(Declaration declared) {
        return new String(declared.table(), StandardCharsets.UTF_8).contains(WRONG)
                ? List.of(new BodyFinding(
                        "retention-unknown",
                        "error",
                        "metadata/records.csv:2:retention",
                        "틀림 / wrong",
                        Optional.of(new BodyFinding.Cell(2, "retention", "40년"))))
                : List.of();
    }

    @Override
    public Answer take(Sent sent) {
        if (failing) {
            throw new IllegalStateException("the disk is full");
        }
        taken.add(sent);
        sent.packed().ifPresent(file -> bytes.add(text(file)));
        return returning ? new Answer.Returned("2026-000001", List.of()) : new Answer.Taken("2026-000002", List.of());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Notice> notice(String accession) {
        return Optional.of(new Notice(Path.of(accession), Optional.empty(), Optional.empty()));
    }
}
