package kr.seogo.preservation.internal.copies;

import io.ocfl.api.model.DigestAlgorithm;
import io.ocfl.core.inventory.InventoryMapper;
import io.ocfl.core.model.Inventory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.ObjectVersion;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.internal.copies.CopyRegister.Recorded;

/** What inventories of an object and their sidecars say. */
public final class Inventories {

    /** Reads and writes inventories; one for all, because what it learns of their classes costs more than most of them. */
    public static final InventoryMapper MAPPER = InventoryMapper.defaultMapper();

    private static final Pattern SIDECAR_LINE = Pattern.compile("([0-9a-f]{128})\\s+inventory\\.json\\s*");

    static final String INVENTORY = "inventory.json";
    static final String ALGORITHM = ".sha512";
    static final String SIDECAR = INVENTORY + ALGORITHM;

    private Inventories() {}

    /**
     * The inventory.
     *
     * @throws ShelfException where it is none
     */
    static Inventory read(Shelf shelf, ObjectId object) throws IOException {
        try (InputStream in = shelf.read(object, INVENTORY)) {
            return MAPPER.read(object.name(), DigestAlgorithm.fromOcflName("sha512"), in);
        } catch (RuntimeException e) {
            throw new ShelfException("The inventory of %s in copy %s cannot be read: %s"
                    .formatted(object, shelf.name(), e.getMessage()));
        }
    }

    /**
     * The digest that a sidecar gives its inventory.
     *
     * @throws ShelfException where it gives none
     */
    static Sha512 told(Shelf shelf, ObjectId object, String sidecar) throws IOException {
        try (InputStream in = shelf.read(object, sidecar)) {
            return digest(in.readAllBytes())
                    .orElseThrow(() -> new ShelfException(
                            "%s of %s in copy %s gives no digest".formatted(sidecar, object, shelf.name())));
        }
    }

    /** The digest that the bytes of a sidecar give their inventory; empty where they are none of a sidecar. */
    public static Optional<Sha512> digest(byte[] sidecar) {
        Matcher line = SIDECAR_LINE.matcher(new String(sidecar, StandardCharsets.ISO_8859_1));
        return line.matches() ? Optional.of(new Sha512(line.group(1))) : Optional.empty();
    }

    /** The newest version and the digest its sidecar gives the inventory; empty where there is none to be read. */
    static Optional<Recorded> newest(Shelf shelf, ObjectId object) throws IOException {
        var digest = shelf.inventory(object);
        if (digest.isEmpty()) {
            return Optional.empty();
        }
        long head = read(shelf, object).getHead().getVersionNum();
        return Optional.of(new Recorded(new ObjectVersion(Math.toIntExact(head)), digest.get()));
    }
}
