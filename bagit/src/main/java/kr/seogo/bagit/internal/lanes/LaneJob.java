package kr.seogo.bagit.internal.lanes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** A stream to be digested, and who is told of it. All is called by the thread that runs the lanes. */
public interface LaneJob {

    /**
     * Opens the stream, which the lane reads to its end and closes; one that is a channel as well is read as that, which
     * spares two copies. What it throws goes to {@link #failed}.
     */
    InputStream open() throws IOException;

    /** Told of every piece that was read, in order; the buffer is used again. What it throws ends the run. */
    void read(ByteBuffer piece) throws IOException;

    /** The stream's length and its SHA-512. */
    void done(long size, byte[] sha512) throws IOException;

    /** The stream could not be opened or read to its end. What this throws ends the run. */
    void failed(IOException why) throws IOException;
}
