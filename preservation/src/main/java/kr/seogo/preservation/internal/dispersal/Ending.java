package kr.seogo.preservation.internal.dispersal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.seogo.preservation.Dispersal.SetName;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.api.EventLog;
import kr.seogo.preservation.api.ProofFolder;
import kr.seogo.preservation.api.Sealing;
import kr.seogo.preservation.internal.disk.Digests;
import kr.seogo.preservation.internal.disk.Sync;

/**
 * Ends a set whose list of objects is written and synced.
 *
 * @param partial the folder it is put together in
 * @param log what preservation had recorded when it was made
 */
record Ending(
        Path partial,
        int number,
        Instant made,
        String archive,
        long objects,
        Optional<SetName> before,
        Optional<EventLog.Head> log) {

    /** A set with its signatures. */
    record Sealed(DispersalSet set, Optional<Sealing.Seal> seal) {}

    /** Ends it with what proves beside it, signs it before it gets its name, and keeps what was signed. */
    Sealed proved(Path medium, ProofFolder proofs) throws IOException {
        Path list = partial.resolve(DispersalSet.PROOFS);
        try (BufferedWriter lines = Files.newBufferedWriter(list, StandardCharsets.UTF_8)) {
            proofs.carry(medium, lines);
        }
        Sync.file(list);
        DispersalSet set = end(
                Optional.of(Digests.ofFile(list)), document -> proofs.sealing().seal(document));
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(set.folder())) {
            for (Path file : (Iterable<Path>) all::iterator) {
                String name = String.valueOf(file.getFileName());
                if (name.startsWith(DispersalSet.SET)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        String place =
                "sets/%04d-%s".formatted(number, set.name().digest().hex().substring(0, 12));
        return new Sealed(set, proofs.keep(place, files).stream().findFirst());
    }

    /** Ends it; {@code signing} is given {@code set.json} before the set gets its name. */
    DispersalSet end(Optional<Sha512> proofs, Consumer<Path> signing) throws IOException {
        Sha512 list = Digests.ofFile(partial.resolve(DispersalSet.OBJECTS));
        byte[] bytes = DispersalSet.JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(said(list, proofs));
        Sha512 digest = Digests.of(bytes);
        Sync.write(partial.resolve(DispersalSet.SET), bytes);
        Sync.write(
                partial.resolve(DispersalSet.SET + ".sha512"),
                (digest.hex() + "  " + DispersalSet.SET + "\n").getBytes(StandardCharsets.US_ASCII));
        signing.accept(partial.resolve(DispersalSet.SET));
        Sync.folder(partial);
        String name = String.valueOf(partial.getFileName());
        Path folder = partial.resolveSibling(name.substring(0, name.length() - DispersalSet.PARTIAL.length()));
        Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        Sync.folder(Sync.folderOf(folder));
        return new DispersalSet(folder, new SetName(number, made, digest), list);
    }

    private ObjectNode said(Sha512 list, Optional<Sha512> proofs) {
        ObjectNode set = DispersalSet.JSON.createObjectNode();
        set.put("form", DispersalSet.FORM);
        set.put("number", number);
        set.put("made", made.toString());
        set.put("archive", archive);
        set.put("objects", objects);
        set.put("objectsSha512", list.hex());
        proofs.ifPresent(digest -> set.put("proofsSha512", digest.hex()));
        log.ifPresent(head -> set.putObject("log")
                .put("entry", head.entry())
                .put("sha512", head.sha512().hex()));
        before.ifPresent(previous -> set.putObject("previous")
                .put("number", previous.number())
                .put("sha512", previous.digest().hex()));
        return set;
    }
}
