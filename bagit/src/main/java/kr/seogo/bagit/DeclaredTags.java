package kr.seogo.bagit;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.internal.container.FindingLog;
import kr.seogo.bagit.internal.container.Names;
import kr.seogo.bagit.internal.tag.BagInfoFile;
import kr.seogo.bagit.internal.tag.BagitTxt;
import kr.seogo.bagit.internal.tag.ManifestLine;
import kr.seogo.bagit.internal.tag.PathEncoding;
import kr.seogo.bagit.internal.tag.TagFileException;
import kr.seogo.bagit.internal.tag.TagLines;

/** What the tag files of a bag say, unchecked, read as the check of a bag of BagIt 1.0 reads them. */
final class DeclaredTags {

    private static final BagPath INFO = BagPath.of("bag-info.txt");
    private static final int MAX_DECLARATION = 1 << 16;

    private final BagReader reader;

    DeclaredTags(BagReader reader) {
        this.reader = reader;
    }

    BagInfo info() throws IOException {
        if (!reader.has(INFO)) {
            return BagInfo.EMPTY;
        }
        try (TagLines lines = lines(INFO)) {
            return BagInfoFile.read(lines, INFO.value(), true, unheard());
        } catch (TagFileException e) {
            return BagInfo.EMPTY; // what cannot be read is left out
        }
    }

    Map<String, Digest> manifest(DigestAlgorithm algorithm) throws IOException {
        Map<String, Digest> said = new LinkedHashMap<>();
        BagPath manifest = BagPath.of("manifest-" + algorithm.bagName() + ".txt");
        if (!reader.has(manifest)) {
            return said;
        }
        try (TagLines lines = lines(manifest)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                ManifestLine read = ManifestLine.parse(line, algorithm);
                if (read != null) {
                    Names.utf8(PathEncoding.decode(read.path()))
                            .ifPresent(path -> said.put(path, Digest.of(algorithm, read.digest())));
                }
            }
        } catch (TagFileException e) {
            return said; // what cannot be read is left out
        }
        return said;
    }

    private TagLines lines(BagPath file) throws IOException {
        return new TagLines(reader.open(file), declaration().encoding());
    }

    private BagitTxt declaration() throws IOException {
        BagPath name = BagPath.of(BagitTxt.NAME);
        if (!reader.has(name)) {
            return BagitTxt.UNKNOWN;
        }
        try (InputStream in = reader.open(name)) {
            return BagitTxt.parse(in.readNBytes(MAX_DECLARATION), unheard());
        }
    }

    private static FindingLog unheard() {
        return new FindingLog(1);
    }
}
