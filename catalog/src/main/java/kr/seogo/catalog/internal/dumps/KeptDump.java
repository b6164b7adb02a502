package kr.seogo.catalog.internal.dumps;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import kr.seogo.catalog.api.Dump;
import kr.seogo.catalog.api.DumpFile;
import kr.seogo.preservation.Sha512;

/**
 * A dump on disk, said by {@code dump.properties} in its folder.
 *
 * @param restricted the state of restrictions it was made in
 */
record KeptDump(Path folder, Instant restricted, Dump dump) {

    private static final String NAME = "dump.properties";

    static KeptDump read(Path folder) throws IOException {
        Properties said = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(NAME))) {
            said.load(reader);
        }
        List<DumpFile> files = new ArrayList<>();
        for (int i = 1; said.containsKey(i + ".name"); i++) {
            files.add(new DumpFile(
                    said.getProperty(i + ".name"),
                    said.getProperty(i + ".media-type"),
                    Long.parseLong(said.getProperty(i + ".bytes")),
                    new Sha512(said.getProperty(i + ".sha512"))));
        }
        return new KeptDump(
                folder,
                Instant.parse(said.getProperty("restricted")),
                new Dump(Instant.parse(said.getProperty("made")), Long.parseLong(said.getProperty("records")), files));
    }

    /** Says on disk what it is; the last thing written of a dump. */
    void write() throws IOException {
        StringBuilder said = new StringBuilder(
                "restricted=" + restricted + "\nmade=" + dump.made() + "\nrecords=" + dump.records() + "\n");
        int i = 0;
        for (DumpFile file : dump.files()) {
            i++;
            said.append(i + ".name=" + file.name() + "\n")
                    .append(i + ".media-type=" + file.mediaType() + "\n")
                    .append(i + ".bytes=" + file.bytes() + "\n")
                    .append(i + ".sha512=" + file.digest() + "\n");
        }
        DumpFolder.write(folder.resolve(NAME), said.toString());
    }
}
