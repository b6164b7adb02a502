package kr.seogo.disclosure;

import java.nio.file.Path;
import java.time.InstantSource;
import javax.sql.DataSource;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.Redactions;
import kr.seogo.disclosure.api.RedactionDesk;
import kr.seogo.disclosure.api.RedactionTool;
import kr.seogo.disclosure.internal.redaction.StoredRedactionDesk;

/**
 * What redactions are made of.
 *
 * @param database with schema {@code disclosure} up to date ({@link DisclosureSchema})
 * @param folder where copies wait for a second person; made where it is not there
 */
public record RedactionParts(
        DataSource database,
        Catalogue catalogue,
        Redactions redactions,
        RedactionTool tool,
        Path folder,
        InstantSource clock) {

    /** Opens the desk; there is nothing to close. */
    public RedactionDesk open() {
        return new StoredRedactionDesk(this);
    }
}
