package kr.seogo.preservation.internal.ocfl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** How much was read, and whether it could be. Not for several threads. */
public final class ReadingCount {

    private final LongConsumer passed;
    private long files;
    private long bytes;
    private @Nullable IOException refused;

    /** @param passed told how many bytes were read just now; may wait, so that others have the disk */
    public ReadingCount(LongConsumer passed) {
        this.passed = passed;
    }

    long files() {
        return files;
    }

    long bytes() {
        return bytes;
    }

    @Nullable
    IOException refused() {
        return refused;
    }

    /** Remembers an error that is not simply a file's absence. */
    public IOException noted(IOException error) {
        if (!(error instanceof NoSuchFileException)) {
            refused = error;
        }
        return error;
    }

    /** Counts what passes and notes errors; a file is counted when it was opened. */
    public InputStream counting(InputStream in) {
        files++;
        return new Counted(in);
    }

    private final class Counted extends InputStream {

        private final InputStream in;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                int count = in.read(target, offset, length);
                bytes += Math.max(0, count);
                passed.accept(Math.max(0, count));
                return count;
            } catch (IOException e) {
                throw noted(e);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
