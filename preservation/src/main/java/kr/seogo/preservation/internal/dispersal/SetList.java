package kr.seogo.preservation.internal.dispersal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.dispersal.StoredDispersal.Layout;

/** The list of objects of a set. */
record SetList(DispersalSet set, Layout layout, String archive) {

    private static final Pattern LINE =
            Pattern.compile("([0-9a-f]{128})  (store/[0-9a-f]{3}/[0-9a-f]{3}/([^/]+)/v([0-9]+)/inventory\\.json)");

    long count() throws IOException {
        try (Stream<String> lines = Files.lines(set.folder().resolve(DispersalSet.OBJECTS))) {
            return lines.count();
        }
    }

    BufferedReader lines() throws IOException {
        return Files.newBufferedReader(set.folder().resolve(DispersalSet.OBJECTS), StandardCharsets.UTF_8);
    }

    static Matcher listed(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new StoreException("The set lists something that is no object of this archive: " + line);
        }
        return matcher;
    }

    ObjectId object(Matcher listed) {
        String folder = listed.group(3);
        String start = layout.folder(new ObjectId("none")).replaceFirst(".*/", "");
        String prefix = start.substring(0, start.length() - "none".length());
        if (!folder.startsWith(prefix)) {
            throw new StoreException("The set lists %s, which is no object of %s".formatted(folder, archive));
        }
        return new ObjectId(folder.substring(prefix.length()));
    }
}
