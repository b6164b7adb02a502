package kr.seogo.bagit.internal.write;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import kr.seogo.bagit.digest.Digest;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.digest.DigestEngine;
import kr.seogo.bagit.internal.tag.PathEncoding;

/** Writes tag files and remembers their digests for the tag manifests. */
final class TagWriter {

    private static final byte[] GAP = {' ', ' '};
    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private final Tree tree;
    private final Set<DigestAlgorithm> algorithms;
    private final DigestEngine engine;
    private final Map<BagPath, Map<DigestAlgorithm, Digest>> written = new TreeMap<>();

    TagWriter(Tree tree, Set<DigestAlgorithm> algorithms) {
        this.tree = tree;
        this.algorithms = algorithms;
        this.engine = DigestEngine.of(algorithms);
    }

    void write(BagPath path, InputStream content) throws IOException {
        try (OutputStream out = tree.create(path.value())) {
            written.put(path, engine.copy(content, out).digests());
        }
    }

    void write(String path, byte[] content) throws IOException {
        try (InputStream in = new ByteArrayInputStream(content)) {
            write(BagPath.of(path), in);
        }
    }

    void writeDeclaration() throws IOException {
        write("bagit.txt", DECLARATION.getBytes(StandardCharsets.UTF_8));
    }

    /** One manifest per algorithm, sorted by the bytes of the paths; the digests of the manifests by their own algorithm. */
    Map<DigestAlgorithm, Digest> writeManifests(BagFiles payload) throws IOException {
        Map<DigestAlgorithm, Digest> own = new EnumMap<>(DigestAlgorithm.class);
        for (DigestAlgorithm algorithm : algorithms) {
            String name = "manifest-" + algorithm.bagName() + ".txt";
            List<MessageDigest> digests = new ArrayList<>();
            OutputStream out = tree.create(name);
            for (DigestAlgorithm each : algorithms) {
                MessageDigest digest = each.newDigest();
                digests.add(digest);
                out = new DigestOutputStream(out, digest);
            }
            try (OutputStream lines = new BufferedOutputStream(out)) {
                for (BagFile file : payload) {
                    line(lines, file.digests(), algorithm, file.path());
                }
            }
            Map<DigestAlgorithm, Digest> values = valuesOf(digests);
            written.put(BagPath.of(name), values);
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
