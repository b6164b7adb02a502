package kr.seogo.searchnode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * The folder a node lives in: {@code solr.xml}, {@code security.json}, {@code configsets/records}, {@code
 * cores/NAME}. Laid out anew on every start, so that configuration and credential are always those of this start;
 * the data of the cores stays.
 */
record SolrHome(Path folder) {
    private static final String SOLR_XML = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <solr>
              <str name="coreRootDirectory">${solr.solr.home}/cores</str>
              <str name="configSetBaseDir">${solr.solr.home}/configsets</str>
              <int name="maxBooleanClauses">65536</int>
              <int name="coreLoadThreads">2</int>
              <metrics enabled="false"/>
            </solr>
            """;

    /** Lays the folder out. The configuration of an earlier start is replaced, the index kept. */
    void layOut(Path configset, List<String> cores, Credential credential) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Files.writeString(folder.resolve("solr.xml"), SOLR_XML, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("security.json"), credential.securityJson(), StandardCharsets.UTF_8);
        Path conf = folder.resolve("configsets/records/conf");
        if (Files.exists(conf)) {
            PathUtils.deleteDirectory(conf);
        }
        copyTree(configset.resolve("conf"), conf);
        for (String core : cores) {
            Path instance = Files.createDirectories(folder.resolve("cores").resolve(core));
            Files.writeString(
                    instance.resolve("core.properties"),
                    "name=" + core + "\nconfigSet=records\n",
                    StandardCharsets.UTF_8);
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            tree.forEach(
                    source -> copy(source, to.resolve(from.relativize(source).toString())));
        }
    }

    private static void copy(Path source, Path target) {
        try {
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else {
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not copy " + source + " to " + target, e);
        }
    }
}
