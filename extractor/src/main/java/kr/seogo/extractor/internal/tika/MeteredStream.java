package kr.seogo.extractor.internal.tika;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Draws every byte read from the budget, so that a bomb goes off in the meter and not on the disk. */
final class MeteredStream extends FilterInputStream {

    private final Budget budget;

    MeteredStream(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        draw(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        draw(Math.max(0, n));
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        draw(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void draw(long n) throws IOException {
        if (!budget.admitsBytes(n)) {
            throw new OverdrawnException(String.valueOf(budget.overdrawn()));
        }
    }

    /** The budget is spent. */
    static final class OverdrawnException extends IOException {
        private static final long serialVersionUID = 1L;

        OverdrawnException(String message) {
            super(message);
        }
    }
}
