package kr.seogo.access.internal.selection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.digest.DigestAlgorithm;

/** The tag files of a bag whose payload is known with its digests (RFC 8493, section 2). */
record BagTags(List<PackedFile> payload, SelectionWords words) {

    /** Takes a tag file by its name in the zip. */
    interface Sink {
        void put(String name, byte[] bytes) throws IOException;
    }

    void write(Sink sink) throws IOException {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("bagit.txt", bytes("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
        tags.put("bag-info.txt", bytes(info()));
        tags.put("manifest-sha512.txt", bytes(manifest()));
        tags.put("tagmanifest-sha512.txt", bytes(tagManifest(tags)));
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            sink.put(SelectionForm.BAG_FOLDER + tag.getKey(), tag.getValue());
        }
    }

    private String info() {
        long octets = payload.stream().mapToLong(PackedFile::bytes).sum();
        return "Source-Organization: " + line(words.archive().ko()) + "\n"
                + "Bagging-Date: " + words.today() + "\n"
                + "Payload-Oxum: " + octets + "." + payload.size() + "\n";
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private String manifest() {
        StringBuilder lines = new StringBuilder();
        payload.forEach(file -> lines.append(file.digest())
                .append("  ")
                .append(BagPath.payload(file.path()).inManifest())
                .append('\n'));
        return lines.toString();
    }

    private static String tagManifest(Map<String, byte[]> tags) {
        StringBuilder lines = new StringBuilder();
        tags.forEach((name, bytes) -> lines.append(HexFormat.of()
                        .formatHex(DigestAlgorithm.SHA512.newDigest().digest(bytes)))
                .append("  ")
                .append(name)
                .append('\n'));
        return lines.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
