package kr.seogo.extractor.internal.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import kr.seogo.extractor.validate.Judgement;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** Whether a 7z archive ends where it says, and whether its list opens without a password. */
public final class SevenZip {

    private static final int START = 32;
    private static final int LIST_AT = 12;
    private static final int MOST_KIBIBYTES = 65_536;

    private SevenZip() {}

    public static List<Judgement> judge(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            ByteBuffer list = Own.bytes(file, LIST_AT, 16, ByteOrder.LITTLE_ENDIAN);
            if (list.remaining() < 16) {
                return List.of(Own.endless("list"));
            }
            long end = START + list.getLong() + list.getLong();
            if (end > file.size()) {
                return List.of(Own.truncated(end, file.size()));
            }
        }
        return List.of(list(path));
    }

    private static Judgement list(Path path) {
        try (SevenZFile _ = SevenZFile.builder()
                .setPath(path)
                .setMaxMemoryLimitKiB(MOST_KIBIBYTES)
                .get()) {
            return Own.sound();
        } catch (PasswordRequiredException e) {
            return Own.locked("its list opens only with a password");
        } catch (IOException | RuntimeException e) {
            return Own.malformed("list", "its list cannot be read: " + e.getMessage());
        }
    }
}
