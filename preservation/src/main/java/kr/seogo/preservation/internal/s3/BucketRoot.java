package kr.seogo.preservation.internal.s3;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.internal.ocfl.StorageRoot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where things lie in an S3 place: the OCFL storage root below {@code PREFIX/}, and below {@code PREFIX-work/} what is no
 * part of it.
 */
record BucketRoot(String prefix, String naan) {

    private static final Logger LOG = LoggerFactory.getLogger(BucketRoot.class);
    private static final Pattern ROOT_INVENTORY = Pattern.compile("[^/]+/[^/]+/([^/]+)/inventory\\.json");

    /** What the keys of the root begin with. */
    String root() {
        return prefix + "/";
    }

    /** What the keys of an object begin with. */
    String object(ObjectId object) {
        return root() + StorageRoot.objectFolder(naan, object) + "/";
    }

    /** Notes of objects that are being changed. */
    String journal() {
        return prefix + "-work/journal/";
    }

    /** Notes of files that were put and are not yet read back. */
    String unproven(ObjectId object) {
        return prefix + "-work/unproven/" + object.name() + "/";
    }

    /** Files that did not belong into the object or were damaged. */
    String aside(ObjectId object) {
        return prefix + "-work/aside/" + object.name() + "/";
    }

    /** What files of an object were before they are replaced, until the new ones are read back. */
    String before(ObjectId object) {
        return prefix + "-work/before/" + object.name() + "/";
    }

    /** Every object that has a root inventory; the caller closes the stream. */
    Stream<ObjectId> objects(BucketFiles files) {
        String begin = StorageRoot.folderName("ark:/" + naan + "/");
        return files.keys(root())
                .map(ROOT_INVENTORY::matcher)
                .filter(Matcher::matches)
                .map(key -> key.group(1))
                .filter(folder -> isOurs(folder, begin))
                .map(folder -> new ObjectId(folder.substring(begin.length())));
    }

    private boolean isOurs(String folder, String begin) {
        boolean ours = folder.startsWith(begin);
        if (!ours) {
            LOG.error("{} is no object of this archive; expected ids that begin with ark:/{}/", folder, naan);
        }
        return ours;
    }

    /**
     * Makes the root where there is nothing, or goes on with making it; refuses what is of another kind.
     *
     * @param scratch a folder on this machine to work in
     */
    void prepare(BucketFiles files, Path scratch) throws IOException {
        if (text(files, "0=ocfl_1.1").isPresent()) {
            StorageRoot.requireOurs(files.place().toString(), name -> text(files, name));
            return;
        }
        Map<String, byte[]> fresh = StorageRoot.fresh(scratch);
        if (!isNew(files.folder(root()), fresh.keySet())) {
            StorageRoot.requireOurs(files.place().toString(), name -> text(files, name)); // says what is missing
        }
        for (Map.Entry<String, byte[]> file : fresh.entrySet()) {
            files.put(root() + file.getKey(), file.getValue());
        }
        StorageRoot.requireOurs(files.place().toString(), name -> text(files, name));
    }

    /** Whether nothing is there but what the making of a root leaves when it is cut off. */
    private static boolean isNew(BucketFiles.Folder found, Set<String> fresh) {
        return fresh.containsAll(found.files().keySet())
                && List.of("extensions").containsAll(found.folders());
    }

    private Optional<String> text(BucketFiles files, String name) throws IOException {
        try {
            return Optional.of(new String(files.bytes(root() + name), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
