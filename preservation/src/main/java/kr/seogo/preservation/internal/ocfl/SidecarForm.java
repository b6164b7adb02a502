package kr.seogo.preservation.internal.ocfl;

import io.ocfl.core.storage.common.Listing;
import io.ocfl.core.storage.common.Storage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kr.seogo.preservation.StoreFinding;

/**
 * Whether the sidecars of an object are byte for byte of their form: digest, spaces or tabs, {@code inventory.json} and at
 * most a line feed (OCFL 1.1, 3.7). The validator takes any white space there, so that a bit that turned a line feed into
 * a vertical tab would stay.
 */
final class SidecarForm {

    private static final Pattern FORM = Pattern.compile("[0-9A-Fa-f]{32,128}[ \t]+inventory\\.json\n?");
    private static final Pattern VERSION = Pattern.compile("v[0-9]+");
    private static final String SIDECAR = "inventory.json.";
    private static final int LONGEST = 1024;

    private final Storage storage;

    SidecarForm(Storage storage) {
        this.storage = storage;
    }

    /** What is wrong with those of an object that is valid otherwise. */
    List<StoreFinding> check(String folder) throws IOException {
        List<StoreFinding> findings = new ArrayList<>();
        List<Listing> entries = storage.listDirectory(folder);
        for (Listing file : entries) {
            if (file.isFile() && file.getRelativePath().startsWith(SIDECAR)) {
                check(folder + "/" + file.getRelativePath(), findings);
                for (Listing version : entries) {
                    String older = folder + "/" + version.getRelativePath() + "/" + file.getRelativePath();
                    if (isVersion(version) && storage.fileExists(older)) {
                        check(older, findings);
                    }
                }
            }
        }
        return findings;
    }

    private static boolean isVersion(Listing entry) {
        return entry.isDirectory() && VERSION.matcher(entry.getRelativePath()).matches();
    }

    private void check(String path, List<StoreFinding> findings) throws IOException {
        try (InputStream in = storage.read(path)) {
            String text = new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
            if (!FORM.matcher(text).matches()) {
                findings.add(new StoreFinding("sidecar-form", true, "", "Sidecar " + path + " is not of its form"));
            }
        }
    }
}
