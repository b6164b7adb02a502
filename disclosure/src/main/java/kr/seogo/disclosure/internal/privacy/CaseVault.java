package kr.seogo.disclosure.internal.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import kr.seogo.disclosure.CaseNumber;
import org.jdbi.v3.core.Handle;

/**
 * Seals what names persons of a case under a key of that case alone, which stands in the database sealed under the keys of
 * identities. Once the key is destroyed nothing it sealed can be read, wherever copies lie. What was sealed before cases
 * had keys opens under the keys of identities.
 */
public final class CaseVault {

    /** How rows that are sealed under the key of their case name their key. */
    static final String CASE = "case";

    private final Vault vault;

    public CaseVault(Vault vault) {
        this.vault = vault;
    }

    public Vault.Sealed seal(Handle handle, CaseNumber number, String place, String text) {
        return sealBytes(handle, number, place, text.getBytes(StandardCharsets.UTF_8));
    }

    public Vault.Sealed sealBytes(Handle handle, CaseNumber number, String place, byte[] bytes) {
        return new Vault.Sealed(CASE, Seal.close(keyToSeal(handle, number), place, bytes));
    }

    /** What was sealed for this place; empty when the key of the case was destroyed. */
    public Optional<String> open(Handle handle, CaseNumber number, String place, Vault.Sealed box) {
        return openBytes(handle, number, place, box).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The same for bytes. */
    public Optional<byte[]> openBytes(Handle handle, CaseNumber number, String place, Vault.Sealed box) {
        return box.keyId().equals(CASE)
                ? key(handle, number).map(key -> Seal.open(key, place, box.bytes()))
                : Optional.of(vault.openBytes(place, box));
    }

    /** A file of a record of the case, which opens with the key of the case alone. */
    public byte[] sealFile(Handle handle, CaseNumber number, String name, byte[] bytes) {
        String place = SealedFile.place(number.value(), name);
        return new SealedFile(place, Seal.close(keyToSeal(handle, number), place, bytes)).bytes();
    }

    /** What such a file holds; empty when the key of the case was destroyed. */
    public Optional<byte[]> openFile(Handle handle, CaseNumber number, byte[] file) {
        SealedFile sealed = SealedFile.read(file);
        return key(handle, number).map(key -> Seal.open(key, sealed.place(), sealed.box()));
    }

    /**
     * Destroys the key of a case. A person who is named in it later, after a ruling, is sealed under a new one, which opens
     * nothing of what was sealed before.
     */
    public void destroy(Handle handle, CaseNumber number, Instant at) {
        handle.execute(
                "update disclosure.case_key set key_id = null, sealed = null, destroyed = ? where number = ?",
                OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                number.value());
    }

    private Optional<byte[]> key(Handle handle, CaseNumber number) {
        return handle.createQuery(
                        "select key_id, sealed from disclosure.case_key where number = :number and sealed is not null")
                .bind("number", number.value())
                .map((row, context) -> new Vault.Sealed(row.getString("key_id"), row.getBytes("sealed")))
                .findOne()
                .map(box -> vault.openBytes(place(number), box));
    }

    private byte[] keyToSeal(Handle handle, CaseNumber number) {
        Optional<byte[]> there = key(handle, number);
        if (there.isPresent()) {
            return there.get();
        }
        Vault.Sealed fresh = vault.sealBytes(place(number), Seal.key());
        handle.execute(
                "insert into disclosure.case_key as k (number, key_id, sealed) values (?, ?, ?)"
                        + " on conflict (number) do update set key_id = excluded.key_id, sealed = excluded.sealed,"
                        + " destroyed = null where k.sealed is null",
                number.value(),
                fresh.keyId(),
                fresh.bytes());
        // Whoever made one at the same time was first: theirs is the key.
        return key(handle, number)
                .orElseThrow(
                        () -> new IllegalStateException("The key of case " + number + " was made and is not there"));
    }

    static String place(CaseNumber number) {
        return "case-key " + number;
    }
}
