package kr.seogo.readingroom.internal.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Style sheet, scripts and the PDF viewer's parts, in bundles whose addresses carry the hash of their content. */
public final class Assets {

    private static final String FOLDER = "/kr/seogo/readingroom/assets/";
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-]+([./][A-Za-z0-9_-]+)*");

    private final Properties hashes;

    private Assets(Properties hashes) {
        this.hashes = hashes;
    }

    /** The assets the build has laid beside the classes. */
    public static Assets load() {
        Properties hashes = new Properties();
        try (InputStream in = Assets.class.getResourceAsStream(FOLDER + "assets.properties")) {
            if (in == null) {
                throw new IllegalStateException("The pages' assets are missing: " + FOLDER);
            }
            hashes.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The pages' assets cannot be read", e);
        }
        return new Assets(hashes);
    }

    /** The address of a file, or of a folder, of a bundle. */
    public String address(String bundle, String path) {
        return "/assets/" + bundle + "-" + hash(bundle) + "/" + path;
    }

    /** Opens what stands at an address; empty where nothing does, or the hash is of other content. */
    public Optional<InputStream> open(String bundle, String hash, String path) {
        if (!hash.equals(hashes.getProperty(bundle)) || !PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(Assets.class.getResourceAsStream(FOLDER + bundle + "/" + path));
    }

    private String hash(String bundle) {
        String hash = hashes.getProperty(bundle);
        if (hash == null) {
            throw new IllegalArgumentException("There is no bundle " + bundle);
        }
        return hash;
    }
}
