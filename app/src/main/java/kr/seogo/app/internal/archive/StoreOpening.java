package kr.seogo.app.internal.archive;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.Settings;
import kr.seogo.app.settings.StoreSettings;
import kr.seogo.preservation.BucketStoreSettings;
import kr.seogo.preservation.CopiedStore;
import kr.seogo.preservation.FedoraStoreSettings;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.PremisTurtle;

/** Opens the store that the settings name. */
final class StoreOpening {

    private StoreOpening() {}

    static CopiedStore open(DataFolder data, Settings settings, DataSource database, Clock clock) {
        LocalStoreSettings local = LocalStoreSettings.at(data.store(), settings.naan(), clock);
        return switch (settings.store()) {
            case StoreSettings.Local() -> CopiedStore.open(local, settings.care(), database, PremisTurtle.events());
            case StoreSettings.Bucket(var place) ->
                CopiedStore.open(
                        BucketStoreSettings.at(place, local.work(), settings.naan(), clock),
                        settings.care(),
                        database,
                        PremisTurtle.events());
            case StoreSettings.Fedora(var place) ->
                CopiedStore.open(
                        new FedoraStoreSettings(place, local.work(), settings.naan(), clock),
                        settings.care(),
                        database,
                        PremisTurtle.events());
        };
    }

    /** A folder on the volume that a transfer fills up. */
    static Path volume(DataFolder data, Settings settings) {
        return settings.store() instanceof StoreSettings.Local ? data.store() : data.root();
    }
}
