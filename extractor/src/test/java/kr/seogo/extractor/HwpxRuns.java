package kr.seogo.extractor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The runs of text in an HWPX file by a reading as plain as can be, to compare the real one with. */
final class HwpxRuns {

    private static final Pattern RUN = Pattern.compile("<hp:t>([^<]+)</hp:t>");

    private HwpxRuns() {}

    static List<String> of(Path hwpx) throws IOException {
        List<String> runs = new ArrayList<>();
        try (ZipFile zip = new ZipFile(hwpx.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().matches("Contents/(section|masterpage)\\d+\\.xml")) {
                    add(zip, entry, runs);
                }
            }
        }
        return runs;
    }

    private static void add(ZipFile zip, ZipEntry entry, List<String> runs) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            Matcher matcher = RUN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                runs.add(matcher.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&"));
            }
        }
    }
}
