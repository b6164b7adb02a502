package kr.seogo.preservation.internal.fedora;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.disk.Digests;

/**
 * The archival groups of a store, one for each object. In a group stands each content once, under its SHA-512, never to be
 * replaced by other bytes; the {@link FileList} of each version, likewise; and the {@link VersionList}.
 */
final class Groups {

    static final String VERSIONS = "versions";

    private static final Pattern CHILD =
            Pattern.compile("<[^>]*> <http://www\\.w3\\.org/ns/ldp#contains> <[^>]*/([^/>]+)> \\.");

    private final Requests requests;
    private final String naan;
    private final FileLists read = new FileLists();

    Groups(Requests requests, String naan) {
        this.requests = requests;
        this.naan = naan;
    }

    /**
     * What a group says it holds.
     *
     * @param digest of the list as it was read
     * @param tag what the Fedora calls this state of it
     */
    record Held(VersionList versions, Sha512 digest, String tag) {}

    Requests requests() {
        return requests;
    }

    URI group(ObjectId object) {
        return URI.create(requests.place().root() + "/" + object.name());
    }

    URI content(ObjectId object, Sha512 digest) {
        return URI.create(group(object) + "/" + digest.hex());
    }

    URI versions(ObjectId object) {
        return URI.create(group(object) + "/" + VERSIONS);
    }

    /** The object's full name. */
    String name(ObjectId object) {
        return "ark:/" + naan + "/" + object.name();
    }

    /** The list of versions as it stands in the Fedora now; empty where there is no group. */
    Optional<Held> held(ObjectId object) throws IOException {
        URI uri = versions(object);
        Optional<Map.Entry<String, byte[]>> answer = requests.get(
                uri, (head, body) -> Map.entry(String.valueOf(head.getHeaderValue("ETag")), body.readAllBytes()));
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = answer.get().getValue();
        try {
            return Optional.of(new Held(
                    VersionList.read(bytes, name(object)),
                    Digests.of(bytes),
                    answer.get().getKey()));
        } catch (IOException e) {
            throw new DamagedNote("The list of versions %s is damaged: %s".formatted(uri, e.getMessage()), e);
        }
    }

    /** The versions an object has; an object none of whose versions was ever acknowledged has none. */
    VersionList list(ObjectId object) throws IOException {
        return held(object).map(Held::versions).orElse(VersionList.EMPTY);
    }

    /** The files of a version, maybe as they were read before: what is called by its digest does not change. */
    FileList files(ObjectId object, VersionLine line) throws IOException {
        Optional<FileList> known = read.get(line.files());
        if (known.isPresent()) {
            return known.get();
        }
        FileList files = filesNow(object, line);
        read.keep(line.files(), files);
        return files;
    }

    /** The same as it stands in the Fedora now. */
    FileList filesNow(ObjectId object, VersionLine line) throws IOException {
        URI uri = content(object, line.files());
        byte[] bytes = requests.get(uri, (head, body) -> body.readAllBytes())
                .orElseThrow(() -> new DamagedNote(
                        "The file list of %s %s is not there: %s".formatted(object, line.version(), uri), null));
        Sha512 found = Digests.of(bytes);
        if (!found.equals(line.files())) {
            throw new DamagedNote("The file list %s has SHA-512 %s".formatted(uri, found), null);
        }
        try {
            return FileList.read(bytes, name(object), line.version());
        } catch (IOException e) {
            throw new DamagedNote("The file list %s is damaged: %s".formatted(uri, e.getMessage()), e);
        }
    }

    /** The digest of a file as it is read now; empty where it is not there. */
    Optional<Sha512> digest(ObjectId object, Sha512 named) throws IOException {
        return requests.get(content(object, named), (head, body) -> Digests.ofStream(body));
    }

    /** Reads a file back. */
    void prove(ObjectId object, Sha512 named) throws IOException {
        Sha512 found = digest(object, named)
                .orElseThrow(() -> new StoreException("%s is not there".formatted(content(object, named))));
        if (!found.equals(named)) {
            throw new StoreException("%s was read back with SHA-512 %s".formatted(content(object, named), found));
        }
    }

    /** The last parts of the names of what stands in a container; empty where there is no such container. */
    Optional<List<String>> children(URI container) throws IOException {
        return requests.triples(container, (head, body) -> children(body));
    }

    private static List<String> children(InputStream triples) throws IOException {
        List<String> names = new ArrayList<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(triples, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher child = CHILD.matcher(line.strip());
            if (child.matches()) {
                names.add(child.group(1));
            }
        }
        return names;
    }
}
