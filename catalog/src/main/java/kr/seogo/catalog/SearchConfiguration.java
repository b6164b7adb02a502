package kr.seogo.catalog;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The configuration both cores of the search index are served from: schema, dictionary of city words, synonyms. */
public final class SearchConfiguration {

    private static final String RESOURCES = "/solr/records/conf/";
    private static final List<String> PROGRAM = List.of("solrconfig.xml", "schema.xml", "userdict.txt", "synonyms.txt");
    private static final List<String> ARCHIVE = List.of("synonyms-local.txt");

    private SearchConfiguration() {}

    /**
     * Lays the configuration out as {@code folder/conf/…}. What belongs to the program is written anew; the archive's
     * own {@code synonyms-local.txt} is written where it is missing and never changed. May be repeated.
     */
    public static void layOut(Path folder) throws IOException {
        Path conf = Files.createDirectories(folder.resolve("conf"));
        for (String name : PROGRAM) {
            copy(name, conf.resolve(name));
        }
        for (String name : ARCHIVE) {
            if (Files.notExists(conf.resolve(name))) {
                copy(name, conf.resolve(name));
            }
        }
    }

    private static void copy(String name, Path to) throws IOException {
        try (InputStream in = SearchConfiguration.class.getResourceAsStream(RESOURCES + name)) {
            if (in == null) {
                throw new FileNotFoundException("The program lacks its own file " + RESOURCES + name);
            }
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
