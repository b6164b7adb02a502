package kr.seogo.bagit.internal.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kr.seogo.bagit.BagFile;
import kr.seogo.bagit.BagFiles;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.TagContent;
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.internal.tag.PathEncoding;

/** Writes tag files and remembers their digests for the tag manifests. */
final class TagWriter {

    private static final int BUFFER = 1 << 16;
    private static final byte[] GAP = {' ', ' '};
    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private final Tree tree;
    private final Set<DigestAlgorithm> algorithms;
    private final Map<BagPath, Map<DigestAlgorithm, Digest>> written = new TreeMap<>();

    TagWriter(Tree tree, Set<DigestAlgorithm> algorithms) {
        this.tree = tree;
        this.algorithms = algorithms;
    }

    /** Writes a file as its bytes are made; gives its digests. */
    Map<DigestAlgorithm, Digest> write(BagPath path, TagContent content) throws IOException {
        List<MessageDigest> digests = new ArrayList<>();
        OutputStream out = tree.create(path.value());
        for (DigestAlgorithm algorithm : algorithms) {
            MessageDigest digest = algorithm.newDigest();
            digests.add(digest);
            out = new DigestOutputStream(out, digest);
        }
        try (OutputStream bytes = new BufferedOutputStream(out, BUFFER)) {
            content.writeTo(bytes);
        }
        Map<DigestAlgorithm, Digest> values = valuesOf(digests);
        written.put(path, values);
        return values;
    }

    void write(String path, byte[] content) throws IOException {
        write(BagPath.of(path), out -> out.write(content));
    }

    void writeDeclaration() throws IOException {
        write("bagit.txt", DECLARATION.getBytes(StandardCharsets.UTF_8));
    }

    /** One manifest per algorithm, sorted by the bytes of the paths; the digests of the manifests by their own algorithm. */
    Map<DigestAlgorithm, Digest> writeManifests(BagFiles payload) throws IOException {
        Map<DigestAlgorithm, Digest> own = new EnumMap<>(DigestAlgorithm.class);
        for (DigestAlgorithm algorithm : algorithms) {
            BagPath name = BagPath.of("manifest-" + algorithm.bagName() + ".txt");
            Map<DigestAlgorithm, Digest> values = write(name, lines -> {
                for (BagFile file : payload) {
                    line(lines, file.digests(), algorithm, file.path());
                }
            });
            own.put(algorithm, value(values, algorithm));
        }
        return own;
    }

    private Map<DigestAlgorithm, Digest> valuesOf(List<MessageDigest> digests) {
        Map<DigestAlgorithm, Digest> values = new EnumMap<>(DigestAlgorithm.class);
        int i = 0;
        for (DigestAlgorithm algorithm : algorithms) {
            values.put(algorithm, Digest.of(algorithm, digests.get(i++).digest()));
        }
        return values;
    }

    /** The tag manifests over every tag file written so far; last of all. */
    void writeTagManifests() throws IOException {
        for (DigestAlgorithm algorithm : algorithms) {
            String name = "tagmanifest-" + algorithm.bagName() + ".txt";
            try (OutputStream lines = new BufferedOutputStream(tree.create(name))) {
                for (Map.Entry<BagPath, Map<DigestAlgorithm, Digest>> tag : written.entrySet()) {
                    line(lines, tag.getValue(), algorithm, tag.getKey());
                }
            }
        }
    }

    private static void line(
            OutputStream out, Map<DigestAlgorithm, Digest> digests, DigestAlgorithm algorithm, BagPath path)
            throws IOException {
        out.write(value(digests, algorithm).hex().getBytes(StandardCharsets.US_ASCII));
        out.write(GAP);
        out.write(PathEncoding.encode(path.bytes()));
        out.write('\n');
    }

    private static Digest value(Map<DigestAlgorithm, Digest> digests, DigestAlgorithm algorithm) {
        Digest digest = digests.get(algorithm);
        if (digest == null) {
            throw new IllegalStateException("no " + algorithm.bagName() + " was computed");
        }
        return digest;
    }
}
