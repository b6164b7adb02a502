package kr.seogo.readingroom;

import java.net.URI;
import java.util.Optional;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.Label;

/**
 * What an archive says of itself on its pages.
 *
 * @param archive the archive's name
 * @param phone where to ask, as it is to be read
 * @param email where to ask
 * @param publicAddress scheme, host and port under which the public reaches the pages; empty: as each request says.
 *     Behind a proxy it is to be set, or permanent addresses name the inner host.
 * @param names the naming authority of its records
 */
public record ReadingRoomSettings(
        Label archive, Optional<String> phone, Optional<String> email, Optional<URI> publicAddress, ArkNames names) {

    public ReadingRoomSettings {
        if (archive.ko().isBlank() || archive.en().isBlank()) {
            throw new IllegalArgumentException("The archive's name is needed in Korean and in English");
        }
    }
}
