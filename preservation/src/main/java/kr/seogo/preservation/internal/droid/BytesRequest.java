package kr.seogo.preservation.internal.droid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import net.byteseek.io.reader.ByteArrayReader;
import net.byteseek.io.reader.WindowReader;
import org.jspecify.annotations.Nullable;
import uk.gov.nationalarchives.droid.core.interfaces.IdentificationRequest;
import uk.gov.nationalarchives.droid.core.interfaces.RequestIdentifier;
import uk.gov.nationalarchives.droid.core.interfaces.resource.RequestMetaData;

/** Something to identify that is held in memory as one piece, which DROID searches faster than a file in windows. */
class BytesRequest<T> implements IdentificationRequest<T> {

    private final RequestMetaData metadata;
    private final RequestIdentifier identifier;
    // DROID asks for the size before it reads, and byteseek refuses an array without a byte.
    private static final byte[] NOTHING_TO_READ = new byte[1];

    private byte[] bytes = {};
    private WindowReader reader = new ByteArrayReader(NOTHING_TO_READ);

    BytesRequest(RequestMetaData metadata, RequestIdentifier identifier) {
        this.metadata = metadata;
        this.identifier = identifier;
    }

    final void hold(byte[] content) {
        bytes = content;
        reader = new ByteArrayReader(content.length == 0 ? NOTHING_TO_READ : content);
    }

    @Override
    public void open(T source) throws IOException {
        throw new UnsupportedOperationException("opened by its maker");
    }

    @Override
    public byte getByte(long position) throws IOException {
        if (position < 0 || position >= bytes.length) {
            throw new IOException("No byte at position " + position);
        }
        return bytes[(int) position];
    }

    @Override
    public WindowReader getWindowReader() {
        return reader;
    }

    @Override
    public @Nullable String getFileName() {
        return metadata.getName();
    }

    @Override
    public long size() {
        return bytes.length;
    }

    @Override
    public @Nullable String getExtension() {
        return null; // DROID looks at it in the binary identifier only, which is given the extension otherwise
    }

    @Override
    public InputStream getSourceInputStream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public RequestMetaData getRequestMetaData() {
        return metadata;
    }

    @Override
    public RequestIdentifier getIdentifier() {
        return identifier;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
