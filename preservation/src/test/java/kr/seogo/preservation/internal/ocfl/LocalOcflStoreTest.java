package kr.seogo.preservation.internal.ocfl;

import java.time.InstantSource;
import kr.seogo.preservation.LocalObjectStore;
import kr.seogo.preservation.LocalStoreSettings;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.testing.ObjectStoreContract;

class LocalOcflStoreTest extends ObjectStoreContract {

    @Override
    protected ObjectStore open() {
        return LocalObjectStore.open(
                LocalStoreSettings.at(folder.resolve("store"), "99999", InstantSource.system()));
    }
}
