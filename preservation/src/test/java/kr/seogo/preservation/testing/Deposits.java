package kr.seogo.preservation.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kr.seogo.preservation.Content;
import kr.seogo.preservation.Deposit;
import kr.seogo.preservation.IntentKey;
import kr.seogo.preservation.LogicalPath;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.Sha512;

/** Makes deposits for tests: good ones, with one thing said otherwise where a test wants it. */
public final class Deposits {

    public static final ObjectId OBJECT = new ObjectId("b4cd2");
    public static final Instant CREATED = Instant.parse("2026-11-21T05:00:00Z");

    private final ObjectId object;
    private final IntentKey key;
    private final Map<LogicalPath, Content> content = new LinkedHashMap<>();

    private Deposits(ObjectId object, IntentKey key) {
        this.object = object;
        this.key = key;
    }

    public static Deposits into(ObjectId object) {
        return new Deposits(object, new IntentKey(UUID.randomUUID()));
    }

    public static Deposits into(ObjectId object, IntentKey key) {
        return new Deposits(object, key);
    }

    public Deposits inline(LogicalPath path, String text) {
        content.put(path, new Content.Inline(text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** A payload file as it lies on disk now. */
    public Deposits file(LogicalPath path, Path source) {
        content.put(path, checked(source));
        return this;
    }

    public Deposits content(LogicalPath path, Content bytes) {
        content.put(path, bytes);
        return this;
    }

    public Deposit build() {
        return new Deposit(object, key, CREATED, "김기록", "인수함", content);
    }

    public static Content.CheckedFile checked(Path source) {
        try {
            byte[] bytes = Files.readAllBytes(source);
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
            return new Content.CheckedFile(source, bytes.length, new Sha512(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-512", e);
        }
    }
}
