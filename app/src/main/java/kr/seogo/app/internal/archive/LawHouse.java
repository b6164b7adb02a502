package kr.seogo.app.internal.archive;

import java.nio.file.Files;
import java.time.Clock;
import javax.sql.DataSource;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.DatabaseSettings;
import kr.seogo.app.settings.DisclosureSettings;
import kr.seogo.app.settings.Settings;
import kr.seogo.app.work.Worker;
import kr.seogo.disclosure.CaseRoom;
import kr.seogo.disclosure.DisclosureRoom;
import kr.seogo.disclosure.DisclosureSchema;
import kr.seogo.disclosure.ReceiptRule;
import kr.seogo.disclosure.api.CaseDesk;

/**
 * The law of a data folder without its archive: the database alone is started, a tenth of what opening everything takes.
 * The caller holds the folder's lock.
 */
public final class LawHouse implements AutoCloseable {
    private final Database database;
    private final LawWorker worker;

    private LawHouse(Database database, LawWorker worker) {
        this.database = database;
        this.worker = worker;
    }

    /** Whether anything can have been entered: a folder whose database was never started holds nothing. */
    public static boolean hasDatabase(DataFolder data, Settings settings) {
        return switch (settings.database()) {
            case DatabaseSettings.Embedded embedded -> Files.isDirectory(data.postgres());
            case DatabaseSettings.External external -> true;
        };
    }

    /** Starts the database, or connects to it. */
    public static LawHouse open(DataFolder data, Settings settings, Clock clock) {
        Database database = Database.start(data, settings.database(), clock);
        try {
            DisclosureSchema.migrate(database.source());
            ReceiptRule receipt = new ReceiptRule(settings.disclosure().cutOff());
            DisclosureRoom law = DisclosureRoom.open(database.source(), receipt, clock);
            return new LawHouse(
                    database,
                    LawWorker.of(law, () -> cases(data, settings.disclosure(), database.source(), law, clock), clock));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** The cases alone: no record is looked at and no letter goes out while a calendar is corrected. */
    private static CaseDesk cases(
            DataFolder data, DisclosureSettings settings, DataSource database, DisclosureRoom law, Clock clock) {
        return CaseRoom.open(database, law, IdentityKeyFile.read(data, settings.keys()), clock)
                .desk();
    }

    /** Who does the work. */
    public Worker worker() {
        return worker;
    }

    @Override
    public void close() {
        database.close();
    }
}
