package kr.seogo.app.internal.doctor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import kr.seogo.app.internal.clamav.Clamd;
import kr.seogo.app.settings.ScannerSettings;
import kr.seogo.catalog.api.VirusScanner;
import kr.seogo.disclosure.api.CaseFiles;

/**
 * The virus scanner that is set, asked over its socket: whether it answers, says so where it passes something over, and reads
 * the largest file of a case to its end. Takes a minute and a half at the most.
 */
final class Scanner {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Deeper than any clamd is set to unpack (clamd.conf(5), MaxRecursion). */
    private static final int TOO_DEEP = 120;

    private static final String LIMITS = "clamd.conf needs AlertExceedsMax yes, and StreamMaxLength, MaxFileSize and"
            + " MaxScanSize of at least 200M, the most a file of a case may have; restart clamd then";

    private Scanner() {}

    /** Nothing where none is set. */
    static List<Finding> examine(Optional<ScannerSettings> set) {
        return set.map(one -> finding(new Clamd(one::socket, LONGEST), one.address())).stream()
                .toList();
    }

    private static Finding finding(Clamd clamd, String address) {
        Optional<String> version = clamd.version();
        if (version.isEmpty()) {
            return found(
                    "missing",
                    "clamd does not answer at " + address,
                    "no file can be brought to a case",
                    "start clamd (apt-get install clamav-daemon clamav-freshclam), or correct scanner.address");
        }
        if (clamd.scan(tooDeep()) instanceof VirusScanner.Clean) {
            return found(
                    "limited",
                    version.get() + ", AlertExceedsMax is not set",
                    "what clamd passes over as too large is called clean",
                    LIMITS);
        }
        return switch (clamd.scan(new Zeros(CaseFiles.MOST_BYTES))) {
            case VirusScanner.Clean _ -> found("ok", version.get() + " at " + address, "", "");
            case VirusScanner.Infected other -> limited(version.get(), other.name());
            case VirusScanner.NotScanned not -> limited(version.get(), not.why());
        };
    }

    private static Finding limited(String version, String why) {
        return found(
                "limited",
                version + ", of a file of " + (CaseFiles.MOST_BYTES >> 20) + "M: " + why,
                "large files cannot be brought to a case",
                LIMITS);
    }

    private static Finding found(String state, String found, String cost, String remedy) {
        return new Finding("scanner", state, "optional", found, cost, remedy);
    }

    /** Packed in itself so often that a scanner leaves something of it out. */
    private static ReadableByteChannel tooDeep() {
        byte[] bytes = new byte[100];
        for (int i = 0; i < TOO_DEEP; i++) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException("memory cannot be written", e);
            }
            bytes = packed.toByteArray();
        }
        return Channels.newChannel(new ByteArrayInputStream(bytes));
    }

    /** So many zeros, of which none is kept. */
    private static final class Zeros implements ReadableByteChannel {
        private long left;

        Zeros(long length) {
            this.left = length;
        }

        @Override
        public int read(ByteBuffer into) {
            int some = (int) Math.min(left, into.remaining());
            if (some == 0) {
                return -1;
            }
            into.put(new byte[some]);
            left -= some;
            return some;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
