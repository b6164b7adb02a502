package kr.seogo.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.supervise.SecretFile;
import org.postgresql.ds.PGSimpleDataSource;

/** The database a running server keeps. */
public final class ServerDatabase {

    private static final int PORT_LINE = 3;
    private static final String ROLE = "seogo";

    private ServerDatabase() {}

    /**
     * The way into it.
     *
     * @param data the data folder of the server, which runs
     */
    public static DataSource of(Path data) throws IOException {
        DataFolder folder = new DataFolder(data);
        List<String> lines = Files.readAllLines(folder.postgres().resolve("postmaster.pid"));
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {Integer.parseInt(lines.get(PORT_LINE).strip())});
        source.setDatabaseName(ROLE);
        source.setUser(ROLE);
        source.setPassword(
                new SecretFile(folder.secrets().resolve("postgres")).read().reveal());
        source.setReWriteBatchedInserts(true);
        return source;
    }
}
