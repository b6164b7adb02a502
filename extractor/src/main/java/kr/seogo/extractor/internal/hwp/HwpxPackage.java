package kr.seogo.extractor.internal.hwp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What has to be known of an HWPX package (OWPML, KS X 6101) before its content is opened. */
final class HwpxPackage implements AutoCloseable {

    private static final Pattern TEXT_PART = Pattern.compile("Contents/(section|masterpage)\\d+\\.xml");
    private static final long LARGE = 64L * 1024 * 1024;
    private static final int MANIFEST = 1024 * 1024;

    private final ZipFile zip;

    HwpxPackage(Path path) throws IOException {
        this.zip = new ZipFile(path.toFile());
    }

    /** The parts that carry text, sections before master pages, each in the order of its number. */
    List<? extends ZipEntry> textParts() {
        return Collections.list(zip.entries()).stream()
                .filter(e -> TEXT_PART.matcher(e.getName()).matches())
                .sorted(Comparator.comparing((ZipEntry e) -> e.getName().contains("masterpage"))
                        .thenComparing(e -> e.getName().length())
                        .thenComparing(ZipEntry::getName))
                .toList();
    }

    InputStream open(ZipEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    /** Whether the parts are too large, by what the package itself says, for a reader that holds them in memory. */
    boolean isLarge() {
        return Collections.list(zip.entries()).stream()
                        .filter(e -> e.getName().endsWith(".xml"))
                        .mapToLong(e -> Math.max(0, e.getSize()))
                        .sum()
                > LARGE;
    }

    /** Whether the package's manifest (ODF 1.2, part 3) names a cipher. */
    boolean isLocked() throws IOException {
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(manifest)) {
            return new String(in.readNBytes(MANIFEST), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
