package kr.seogo.preservation.internal.copies;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import kr.seogo.preservation.CareSettings;
import kr.seogo.preservation.CopiedStore;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyPlace;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.PremisTurtle;
import kr.seogo.preservation.testing.ObjectStoreContract;

/** A store with copies does what every store does. */
class CopiedStoreTest extends ObjectStoreContract {

    @Override
    protected ObjectStore open() {
        return CopiedStore.open(
                LocalStoreSettings.at(folder.resolve("store"), "99999", InstantSource.system()),
                new CareSettings(
                        List.of(
                                new CopyPlace.Folder(new CopyName("near"), folder.resolve("near")),
                                new CopyPlace.Folder(new CopyName("far"), folder.resolve("far"))),
                        2,
                        Duration.ofDays(30),
                        50_000_000),
                RegisterDatabase.fresh(),
                PremisTurtle.events());
    }
}
