package kr.seogo.bagit.internal.container;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that closes something else with itself. */
final class ClosingInput extends FilterInputStream {

    private final Closeable also;

    ClosingInput(InputStream in, Closeable also) {
        super(in);
        this.also = also;
    }

    @Override
    public void close() throws IOException {
        try (also) {
            super.close();
        }
    }
}
