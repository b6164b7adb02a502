package kr.seogo.bagit.internal.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.FetchEntry;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.internal.container.Names;
import kr.seogo.bagit.internal.tag.FetchLine;
import kr.seogo.bagit.internal.tag.PathEncoding;
import kr.seogo.bagit.internal.tag.TagLines;

/** Reads {@code fetch.txt} (RFC 8493, section 2.2.3); nothing in it is ever fetched. */
final class FetchFile {

    private static final String NAME = "fetch.txt";

    private final Bag bag;
    private final List<FetchEntry> entries = new ArrayList<>();
    private final BitSet listed = new BitSet();
    private final boolean present;

    private FetchFile(Bag bag, boolean present) {
        this.bag = bag;
        this.present = present;
    }

    static FetchFile read(Bag bag) {
        int id = bag.tagFile(NAME);
        FetchFile file = new FetchFile(bag, id >= 0);
        if (id >= 0) {
            bag.log()
                    .add(
                            FindingCode.FETCH_PRESENT,
                            NAME,
                            "the bag says that files must be fetched; none is fetched here");
            bag.readTagFile(id, file::readLines);
        }
        return file;
    }

    private void readLines(TagLines lines) throws IOException {
        for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
            if (bytes.length > 0) {
                line(bytes, NAME + " line " + lines.number());
            }
        }
    }

    private void line(byte[] bytes, String where) {
        if (Names.utf8(bytes).isEmpty()) {
            bag.log().add(FindingCode.NAME_NOT_UTF8, where, Names.notUtf8(bytes));
            return;
        }
        FetchLine line = FetchLine.parse(new String(bytes, StandardCharsets.UTF_8));
        if (line == null) {
            bag.log().add(FindingCode.FETCH_LINE_MALFORMED, where, "it must be a URL, a length or -, and a path");
            return;
        }
        byte[] written = line.path().getBytes(StandardCharsets.UTF_8);
        byte[] path = bag.strict() ? PathEncoding.decode(written) : PathEncoding.decodeLineEnds(written);
        take(line, new String(path, StandardCharsets.UTF_8), where);
    }

    private void take(FetchLine line, String path, String where) {
        String plain = path.startsWith("./") ? path.substring(2) : path;
        String defect = BagPath.defectOf(plain);
        if (defect.isEmpty() && !plain.startsWith(Bag.DATA)) {
            defect = "it is not below data/";
        }
        if (!defect.isEmpty()) {
            bag.log().add(FindingCode.FETCH_PATH_UNSAFE, where, "the path '" + path + "' cannot be used: " + defect);
            return;
        }
        listed.set(bag.inventory().intern(plain.getBytes(StandardCharsets.UTF_8)));
        entries.add(new FetchEntry(line.url(), line.length(), plain));
    }

    /** RFC 8493, 2.2.3: every file listed must be in every payload manifest. */
    void checkAgainst(Claims claims) {
        for (int id = listed.nextSetBit(0); id >= 0; id = listed.nextSetBit(id + 1)) {
            int listings = claims.listings(id);
            boolean enough = bag.strict() ? listings == claims.payload().size() : listings > 0;
            if (!enough) {
                String message =
                        "the file to fetch is not in " + (bag.strict() ? "every" : "any") + " payload manifest";
                bag.log().add(FindingCode.FETCH_NOT_IN_MANIFEST, bag.inventory().text(id), message);
            }
        }
    }

    boolean isPresent() {
        return present;
    }

    boolean lists(int id) {
        return listed.get(id);
    }

    List<FetchEntry> entries() {
        return entries;
    }
}
