package kr.seogo.bagit.internal.container;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import kr.seogo.bagit.ArchiveLimits;
import kr.seogo.bagit.FindingCode;

/** Decompresses a gzip file to a temporary one, as far as the limits go. */
final class GzipSpool {

    private static final int BUFFER = 64 * 1024;
    private static final int TAR_OVERHEAD = 4;

    private GzipSpool() {}

    /** The temporary file, for its caller to delete; none is left on failure. */
    static Path spool(Path gzip, ArchiveLimits limits) throws IOException {
        Path spooled = Files.createTempFile(limits.spoolFolder(), "bagit-", ".tar");
        try (OutputStream out = Files.newOutputStream(spooled)) {
            copy(gzip, out, limits);
            return spooled;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(spooled);
            throw e;
        }
    }

    private static void copy(Path gzip, OutputStream out, ArchiveLimits limits) throws IOException {
        long packed = Files.size(gzip);
        // A tar adds a header and padding to every file, which the limit on unpacked bytes is not about.
        long headers = Math.multiplyExact(limits.maxEntries(), (long) TAR_OVERHEAD * TarHeader.BLOCK);
        long most = Math.addExact(limits.maxBytes(), headers);
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(gzip), BUFFER);
                InputStream in = new GZIPInputStream(raw, BUFFER)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                total += n;
                if (total > most || limits.ratioExceeded(packed, total)) {
                    throw new ArchiveDamagedException(
                            FindingCode.ARCHIVE_BOMB,
                            "the archive of " + packed + " bytes decompresses to more than " + total + " bytes");
                }
                out.write(buffer, 0, n);
            }
        } catch (ZipException | EOFException e) {
            throw new ArchiveDamagedException("the gzip is cut off or damaged: " + e.getMessage());
        }
    }
}
