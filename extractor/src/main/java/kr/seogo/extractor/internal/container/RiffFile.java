package kr.seogo.extractor.internal.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import kr.seogo.extractor.validate.Judgement;

/** Whether a RIFF file (WAVE, AVI, WebP) is as long as it says. */
public final class RiffFile {

    private static final int HEAD = 8;

    /** What programs write that do not know the length yet, and RF64 for what is longer than four gigabytes. */
    private static final long UNSAID = 0xFFFFFFFFL;

    private RiffFile() {}

    public static Judgement judge(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            ByteBuffer head = Own.bytes(file, 4, 4, ByteOrder.LITTLE_ENDIAN);
            if (head.remaining() < 4) {
                return Own.endless("length");
            }
            long said = Own.unsigned(head.getInt());
            return said != UNSAID && said + HEAD > file.size() ? Own.truncated(said + HEAD, file.size()) : Own.sound();
        }
    }
}
