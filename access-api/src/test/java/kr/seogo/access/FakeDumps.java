package kr.seogo.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.api.Dump;
import kr.seogo.catalog.api.DumpFile;
import kr.seogo.catalog.api.Dumps;
import kr.seogo.catalog.api.OpenedDump;
import kr.seogo.preservation.Sha512;

/** A dump of one file that can be withdrawn; every channel it hands out is remembered, so that a leak is seen. */
final class FakeDumps implements Dumps {

    static final String NAME = "public.nq.gz";
    static final byte[] BYTES = "0123456789".getBytes(StandardCharsets.UTF_8);

    final List<MemoryChannel> channels = new ArrayList<>();
    boolean withdrawn;

    static String sha512() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Dump> current() {
        return withdrawn ? Optional.empty() : Optional.of(dump());
    }

    private static Dump dump() {
        return new Dump(
                Instant.parse("2026-03-01T00:00:00.123Z"),
                7,
                List.of(new DumpFile(NAME, "application/n-quads", BYTES.length, new Sha512(sha512()))));
    }

    @Override
    public Optional<OpenedDump> open(String name) {
        return current()
                .filter(_ -> name.equals(NAME))
                .map(dump -> new OpenedDump(dump.files().getFirst(), channel()));
    }

    private MemoryChannel channel() {
        MemoryChannel channel = new MemoryChannel(BYTES);
        channels.add(channel);
        return channel;
    }

    @Override
    public Turn settle() {
        return new Turn.Kept(dump());
    }
}
