package kr.seogo.bagit.internal.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.Severity;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.internal.container.Names;
import kr.seogo.bagit.internal.table.DigestColumn;
import kr.seogo.bagit.internal.tag.ManifestLine;
import kr.seogo.bagit.internal.tag.PathEncoding;
import kr.seogo.bagit.internal.tag.TagLines;

/** Reads every manifest and tag manifest into {@link Claims} (RFC 8493, sections 2.1.3, 2.2.1 and 2.4). */
final class Manifests {

    private static final Pattern NAME = Pattern.compile("(tag)?manifest-([^/]+)\\.txt");

    private final Bag bag;
    private final Claims claims = new Claims();

    private Manifests(Bag bag) {
        this.bag = bag;
    }

    static Claims read(Bag bag) {
        Manifests manifests = new Manifests(bag);
        int[] files = bag.inventory()
                .sorted(id -> bag.inventory().isPresent(id)
                        && isManifest(bag.inventory().text(id)));
        for (int id : files) {
            manifests.readOne(id);
        }
        if (manifests.claims.payload().isEmpty()) {
            bag.log().add(FindingCode.MANIFEST_MISSING, ".", "there is no manifest-<algorithm>.txt that can be used");
        }
        return manifests.claims;
    }

    static boolean isManifest(String path) {
        return NAME.matcher(path).matches();
    }

    static boolean isTagManifest(String path) {
        return path.startsWith("tag") && isManifest(path);
    }

    private void readOne(int id) {
        String name = bag.inventory().text(id);
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return;
        }
        String written = matcher.group(2);
        Optional<DigestAlgorithm> known = DigestAlgorithm.ofBagName(written);
        if (known.isEmpty()) {
            bag.log().add(FindingCode.ALGORITHM_UNKNOWN, name, "the algorithm " + written + " is not known");
            return;
        }
        DigestAlgorithm algorithm = known.get();
        if (!written.equals(algorithm.bagName())) {
            bag.log()
                    .add(
                            FindingCode.ALGORITHM_NAME_NOT_NORMALIZED,
                            name,
                            "the algorithm must be written " + algorithm.bagName());
        }
        if (algorithm.weak()) {
            String message = algorithm.bagName() + " detects accidents but not intent; sha512 or sha256 do both";
            bag.log().add(FindingCode.ALGORITHM_WEAK, name, message);
        }
        boolean tag = matcher.group(1) != null;
        DigestColumn column = claims.ofManifest(algorithm, tag);
        bag.readTagFile(id, lines -> readLines(lines, name, tag, column));
    }

    private void readLines(TagLines lines, String name, boolean tag, DigestColumn column) throws IOException {
        for (byte[] bytes = lines.next(); bytes != null; bytes = lines.next()) {
            if (bytes.length == 0) {
                continue;
            }
            String where = name + " line " + lines.number();
            ManifestLine line = ManifestLine.parse(bytes, column.algorithm());
            if (line == null) {
                bag.log()
                        .add(
                                FindingCode.MANIFEST_LINE_MALFORMED,
                                where,
                                "it must be " + 2 * column.algorithm().bytes() + " hex digits, white space and a path");
            } else {
                take(line, where, tag, column);
            }
        }
    }

    private void take(ManifestLine line, String where, boolean tag, DigestColumn column) {
        if (line.md5sumStyle()) {
            bag.log().add(FindingCode.MANIFEST_MD5SUM_STYLE, where, "a * stands before the path, as md5sum writes it");
        }
        if (line.dotSlash()) {
            bag.log().add(FindingCode.MANIFEST_DOT_SLASH, where, "./ stands before the path");
        }
        byte[] path = decoded(line, where);
        Optional<String> text = Names.utf8(path);
        if (text.isEmpty()) {
            bag.log().add(FindingCode.NAME_NOT_UTF8, where, Names.notUtf8(path));
        } else if (pathIsSafe(text.get(), where, tag)) {
            claim(path, line.digest(), where, column);
        }
    }

    /** RFC 8493 decodes; the drafts take a name literally unless only the decoded one is there. */
    private byte[] decoded(ManifestLine line, String where) {
        byte[] written = line.path();
        if (bag.strict()) {
            if (PathEncoding.hasBarePercent(written)) {
                String message = "a percent sign in a path must be written %25";
                bag.log().add(FindingCode.MANIFEST_PERCENT_NOT_ENCODED, where, message);
            }
            return PathEncoding.decode(written);
        }
        return bag.inventory().findPresent(written) >= 0 ? written : PathEncoding.decodeLineEnds(written);
    }

    private boolean pathIsSafe(String path, String where, boolean tag) {
        String defect = BagPath.defectOf(path);
        boolean payload = path.startsWith(Bag.DATA);
        if (defect.isEmpty() && !tag && !payload) {
            defect = "it is not below data/";
        }
        if (!defect.isEmpty()) {
            bag.log().add(FindingCode.MANIFEST_PATH_UNSAFE, where, "the path '" + path + "' cannot be used: " + defect);
            return false;
        }
        if (tag && payload) {
            bag.log().add(FindingCode.TAG_MANIFEST_LISTS_PAYLOAD, where, "a tag manifest lists no payload: " + path);
            return false;
        }
        if (tag && isTagManifest(path)) {
            String message = "a tag manifest must not list a tag manifest: " + path;
            bag.log().add(FindingCode.TAG_MANIFEST_LISTS_TAG_MANIFEST, bag.strictly(), where, message);
            return !bag.strict();
        }
        return true;
    }

    private void claim(byte[] path, byte[] digest, String where, DigestColumn column) {
        int id = bag.inventory().intern(path);
        if (!column.isListed(id)) {
            column.list(id, digest);
            return;
        }
        boolean same = column.holds(id, digest);
        Severity severity = same ? bag.strictly() : Severity.ERROR;
        String message = "the path '" + new String(path, StandardCharsets.UTF_8) + "' is listed twice, with "
                + (same ? "the same digest" : "different digests");
        bag.log().add(FindingCode.MANIFEST_DUPLICATE, severity, where, message);
    }
}
