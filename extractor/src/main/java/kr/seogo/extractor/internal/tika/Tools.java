package kr.seogo.extractor.internal.tika;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import kr.seogo.extractor.text.Tool;
import org.apache.tika.mime.MediaType;

/** The programs that open files here, with the versions they were built with. */
public final class Tools {

    /** What this room reads by itself. */
    public static final Tool OWN = new Tool("seogo", "1");

    private static final Map<String, String> VERSIONS = load();

    private Tools() {}

    /** Name and version of each. */
    public static Map<String, String> versions() {
        return VERSIONS;
    }

    /** What opens a file of {@code type}. */
    static Tool forType(MediaType type) {
        if (type.equals(Types.HWP5)) {
            return new Tool("hwplib+tika", version("hwplib") + "+" + version("tika"));
        }
        if (type.equals(Types.HWPX)) {
            return new Tool("hwpxlib+stax", version("hwpxlib") + "+" + version("java"));
        }
        if (type.equals(MediaType.APPLICATION_ZIP)) {
            return new Tool("seogo+tika", OWN.version() + "+" + version("tika"));
        }
        boolean own = type.getBaseType().equals(MediaType.TEXT_PLAIN)
                || type.getSubtype().equals("csv")
                || type.getType().equals("image");
        return own ? OWN : new Tool("tika", version("tika"));
    }

    /** The version of one of {@link #versions}. */
    public static String version(String name) {
        return VERSIONS.getOrDefault(name, "unknown");
    }

    private static Map<String, String> load() {
        Properties built = new Properties();
        try (InputStream in = Tools.class.getResourceAsStream("tools.properties")) {
            if (in == null) {
                throw new IllegalStateException("tools.properties is missing from the extractor's jar");
            }
            built.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the extractor's tools.properties", e);
        }
        Map<String, String> versions = new LinkedHashMap<>();
        built.stringPropertyNames().stream().sorted().forEach(n -> versions.put(n, built.getProperty(n)));
        versions.put("java", String.valueOf(Runtime.version().feature()));
        return Map.copyOf(versions);
    }
}
