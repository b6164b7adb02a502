package kr.seogo.preservation.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.preservation.StoreException;

/** A signed document with what lies beside it, as it was when it was read. */
final class Proven {

    private static final String EVIDENCE = ".p7s.ers-";

    private final Path path;
    private final byte[] document;
    private final Optional<byte[]> signature;
    private final Optional<byte[]> stamp;
    private final Optional<Path> evidence;

    private Proven(
            Path path, byte[] document, Optional<byte[]> signature, Optional<byte[]> stamp, Optional<Path> evidence) {
        this.path = path;
        this.document = document;
        this.signature = signature;
        this.stamp = stamp;
        this.evidence = evidence;
    }

    Path path() {
        return path;
    }

    byte[] document() {
        return document;
    }

    Optional<byte[]> signature() {
        return signature;
    }

    Optional<byte[]> stamp() {
        return stamp;
    }

    static Proven read(Path document) {
        try {
            return new Proven(
                    document,
                    Files.readAllBytes(document),
                    read(document, Sealing.SIGNATURE),
                    read(document, Sealing.STAMP),
                    newest(document));
        } catch (IOException e) {
            throw new StoreException("%s cannot be read: %s".formatted(document, e), e);
        }
    }

    private static Optional<byte[]> read(Path document, String ending) throws IOException {
        Path file = Sealing.beside(document, ending);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static Optional<Path> newest(Path document) throws IOException {
        String start = document.getFileName() + EVIDENCE;
        try (Stream<Path> files = Files.list(document.toAbsolutePath().getParent())) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("\\Q" + start + "\\E[0-9]{4}"))
                    .max(Path::compareTo);
        }
    }

    /** The newest evidence record; older ones stay beside it. */
    Optional<byte[]> record() {
        return evidence.map(file -> {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new StoreException("%s cannot be read: %s".formatted(file, e), e);
            }
        });
    }

    /** What an evidence record is over: the document, its signature and the stamp on that, as far as they are there. */
    List<byte[]> group() {
        List<byte[]> group = new ArrayList<>(List.of(document));
        signature.ifPresent(group::add);
        stamp.ifPresent(group::add);
        return group;
    }

    /** Keeps a record beside the others. */
    void keep(byte[] record) {
        String last = evidence.map(Path::toString).orElse("0000");
        int number = Integer.parseInt(last.substring(last.length() - 4)) + 1;
        try {
            Sealing.put(Sealing.beside(path, "%s%04d".formatted(EVIDENCE, number)), record);
        } catch (IOException e) {
            throw new StoreException("The evidence record of %s cannot be written: %s".formatted(path, e), e);
        }
    }
}
