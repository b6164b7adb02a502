package kr.seogo.preservation.internal.ocfl;

import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.common.Listing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * What lies in a folder, for ocfl-java. Its own listing takes an entry about which the disk gives no answer for one that
 * is neither file nor folder, and so an object for none.
 */
final class Listings {

    private Listings() {}

    /** @throws OcflIOException where the disk gives no answer */
    static List<Listing> of(Path folder) {
        List<Listing> found = new ArrayList<>();
        try (var entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                BasicFileAttributes kind = Files.readAttributes(entry, BasicFileAttributes.class);
                found.add(
                        kind.isRegularFile()
                                ? Listing.file(name)
                                : kind.isDirectory() ? Listing.directory(name) : Listing.other(name));
            }
        } catch (IOException e) {
            throw OcflIOException.from(e);
        }
        return found;
    }
}
