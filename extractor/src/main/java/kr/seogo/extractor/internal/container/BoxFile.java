package kr.seogo.extractor.internal.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import kr.seogo.extractor.validate.Judgement;

/** Goes over the outermost boxes of an MP4, HEIC or JP2 to its end (ISO/IEC 14496-12, 4.2; 15444-1, I.4). */
public final class BoxFile {

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;

    private BoxFile() {}

    public static Judgement judge(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            long at = 0;
            while (at < file.size()) {
                ByteBuffer head = Own.bytes(file, at, LONG_HEAD, ByteOrder.BIG_ENDIAN);
                if (head.remaining() < HEAD) {
                    return Own.truncated(at + HEAD, file.size());
                }
                long length = Own.unsigned(head.getInt(0));
                if (length == 0) {
                    return Own.sound(); // the last one, to the end of the file
                }
                if (length == 1) {
                    length = head.remaining() < LONG_HEAD ? -1 : head.getLong(HEAD);
                }
                if (length < HEAD) {
                    return Own.malformed("box-length", "there is no box at byte " + at);
                }
                if (length > file.size() - at) {
                    return Own.truncated(at + length, file.size());
                }
                at += length;
            }
            return Own.sound();
        }
    }
}
