package kr.seogo.preservation.internal.droid;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import uk.gov.nationalarchives.droid.core.interfaces.RequestIdentifier;
import uk.gov.nationalarchives.droid.core.interfaces.resource.RequestMetaData;

/**
 * An entry of a container. DROID's own request unpacks it whole, into memory and a temporary file; this one stops after
 * {@link #MOST_BYTES}, so a ZIP bomb costs no more than that. Container signatures lie far within.
 */
final class EntryRequest extends BytesRequest<InputStream> {

    static final int MOST_BYTES = 4 * 1024 * 1024;

    EntryRequest() {
        super(new RequestMetaData(0L, 0L, "entry"), new RequestIdentifier(URI.create("entry:/")));
    }

    @Override
    public void open(InputStream source) throws IOException {
        hold(source.readNBytes(MOST_BYTES));
    }
}
