package kr.seogo.preservation;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * Where a store in an S3 service lies and how it signs what it writes.
 *
 * @param work a folder of this process alone, where versions are assembled; nothing of worth lies in it for longer
 * @param naan the naming authority of the archive; an object's OCFL id is {@code ark:/NAAN/name}
 * @param address a URI of the institution, the {@code user.address} of every version (OCFL 1.1, W009)
 * @param clock tells when a check ended
 */
public record BucketStoreSettings(S3Place place, Path work, String naan, URI address, InstantSource clock) {

    /** Signing with the address of the naming authority. */
    public static BucketStoreSettings at(S3Place place, Path work, String naan, InstantSource clock) {
        return new BucketStoreSettings(
                place, work.toAbsolutePath().normalize(), naan, URI.create("https://n2t.net/ark:/" + naan), clock);
    }
}
