package kr.seogo.preservation.internal.fedora;

import java.time.Duration;
import java.time.InstantSource;
import kr.seogo.preservation.FedoraPlace;
import kr.seogo.preservation.FedoraStoreSettings;
import kr.seogo.preservation.ObjectStore;
import kr.seogo.preservation.internal.copies.TestDatabase;
import kr.seogo.preservation.internal.register.DatabaseLocks;
import kr.seogo.preservation.testing.ObjectStoreContract;

/** A real Fedora 6.1, with locks in a real database. */
class FedoraStoreTest extends ObjectStoreContract {

    private final FedoraPlace place = FedoraServer.running().place();

    @Override
    protected ObjectStore open() {
        return open("work");
    }

    private ObjectStore open(String work) {
        return FedoraStore.open(
                new FedoraStoreSettings(place, folder.resolve(work), "99999", InstantSource.system()),
                new DatabaseLocks(TestDatabase.fresh(), place.toString(), Duration.ofSeconds(30)));
    }
}
