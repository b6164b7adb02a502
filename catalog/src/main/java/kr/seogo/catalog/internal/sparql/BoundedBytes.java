package kr.seogo.catalog.internal.sparql;

import java.io.ByteArrayOutputStream;

/** An answer in memory, as long as one may be. */
final class BoundedBytes extends ByteArrayOutputStream {

    private static final int MOST = 16 << 20;

    @Override
    public synchronized void write(int one) {
        require(1);
        super.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        require(length);
        super.write(bytes, offset, length);
    }

    private void require(int more) {
        if (more > MOST - count) {
            throw Spending.tooCostly("its answer has more than " + (MOST >> 20) + " MiB");
        }
    }
}
