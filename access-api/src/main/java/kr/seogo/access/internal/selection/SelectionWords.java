package kr.seogo.access.internal.selection;

import java.time.Instant;
import java.time.LocalDate;
import kr.seogo.access.internal.xml.PublicAddresses;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Seoul;

/**
 * What a package says of where it comes from.
 *
 * @param archive its name
 * @param now when it is packed
 */
public record SelectionWords(Label archive, PublicAddresses addresses, Instant now) {

    LocalDate today() {
        return LocalDate.ofInstant(now, Seoul.ZONE);
    }
}
