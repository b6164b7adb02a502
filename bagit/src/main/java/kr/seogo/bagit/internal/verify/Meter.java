package kr.seogo.bagit.internal.verify;

import java.util.concurrent.atomic.AtomicLong;
import kr.seogo.bagit.Progress;
import kr.seogo.bagit.ProgressListener;

/** Counts what several threads have done and tells the listener, after each file and each few megabytes. */
public final class Meter {

    private static final long STEP = 16L << 20;

    private final ProgressListener listener;
    private final long filesTotal;
    private final long bytesTotal;
    private final AtomicLong files = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    public Meter(ProgressListener listener, long filesTotal, long bytesTotal) {
        this.listener = listener;
        this.filesTotal = filesTotal;
        this.bytesTotal = bytesTotal;
    }

    public void advanced(int count) {
        long now = bytes.addAndGet(count);
        if (now / STEP != (now - count) / STEP) {
            tell(files.get(), now);
        }
    }

    /** A file that need not be read. */
    void known(long count) {
        bytes.addAndGet(count);
        fileDone();
    }

    public void fileDone() {
        tell(files.incrementAndGet(), bytes.get());
    }

    private void tell(long filesDone, long bytesDone) {
        listener.progressed(new Progress(filesDone, filesTotal, bytesDone, bytesTotal));
    }
}
