package kr.seogo.preservation;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.regex.Pattern;

/**
 * Where a local store lies and how it signs what it writes.
 *
 * @param root the OCFL storage root; made when it is not there
 * @param work where versions are assembled; on the same volume as {@code root}, never inside it
 * @param naan the naming authority of the archive; an object's OCFL id is {@code ark:/NAAN/name}
 * @param address a URI of the institution, the {@code user.address} of every version (OCFL 1.1, W009)
 * @param clock tells when a check ended
 */
public record LocalStoreSettings(Path root, Path work, String naan, URI address, InstantSource clock) {

    private static final Pattern NAAN = Pattern.compile("[0-9b-z]{5,16}");

    public LocalStoreSettings {
        root = root.toAbsolutePath().normalize();
        work = work.toAbsolutePath().normalize();
        if (!NAAN.matcher(naan).matches()) {
            throw new IllegalArgumentException(
                    "A naming authority number is five to sixteen digits or consonants; found: " + naan);
        }
        if (address.getScheme() == null) {
            throw new IllegalArgumentException("The institution's address is a URI with a scheme; found: " + address);
        }
        if (work.startsWith(root) || root.startsWith(work)) {
            throw new IllegalArgumentException(
                    "The work folder lies beside the storage root, not inside or around it: " + work + " and " + root);
        }
    }

    /** A store at {@code root} with its work folder beside it, signing with the address of its naming authority. */
    public static LocalStoreSettings at(Path root, String naan, InstantSource clock) {
        Path absolute = root.toAbsolutePath().normalize();
        Path work = absolute.resolveSibling(absolute.getFileName() + "-work");
        return new LocalStoreSettings(absolute, work, naan, URI.create("https://n2t.net/ark:/" + naan), clock);
    }

    /** The same with the links on the way to both folders resolved; both exist. */
    public LocalStoreSettings real() {
        try {
            return new LocalStoreSettings(root.toRealPath(), work.toRealPath(), naan, address, clock);
        } catch (java.io.IOException e) {
            throw new StoreException("The store at %s cannot be opened".formatted(root), e);
        }
    }
}
