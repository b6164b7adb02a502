package kr.seogo.app.internal.archive;

import io.dropwizard.core.setup.Environment;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import kr.seogo.access.AccessApi;
import kr.seogo.app.internal.web.CallerAddressNote;
import kr.seogo.app.internal.web.ReadyResource;
import kr.seogo.app.settings.HttpSettings;
import kr.seogo.app.supervise.Secret;
import kr.seogo.app.work.WorkDoor;
import kr.seogo.app.work.WorkDoorKeeper;
import kr.seogo.ingest.TransferProfile;
import kr.seogo.readingroom.ErrorPages;
import kr.seogo.readingroom.ReadingRoom;
import kr.seogo.readingroom.ReadingRoomServices;
import kr.seogo.readingroom.ReadingRoomSettings;

/** The doors of an archive: its API, its pages, and the one by which commands come. */
record Doors(Archive archive, HttpSettings http, Clock clock) {

    ErrorPages errorPages() {
        return ErrorPages.of(rooms(), pages());
    }

    /** Registers every door with a web server; the token is the one by which commands speak to it. */
    void register(Environment environment, Secret token) {
        AccessApi.resources(new AccessApi.Services(
                        archive.catalogue(),
                        archive.search(),
                        archive.publicGraphs(),
                        archive.desk(),
                        archive.unreadFiles(),
                        archive.looks(),
                        archive.formats().desk(),
                        archive.tokens(),
                        archive.incidents(),
                        archive.incidents(),
                        () -> new String(TransferProfile.json(), StandardCharsets.UTF_8),
                        () -> StatusList.of(archive),
                        archive.disclosure().deadlines(),
                        archive.cases(),
                        archive.fees(),
                        clock))
                .forEach(environment.jersey()::register);
        ReadingRoom.components(rooms(), pages()).forEach(environment.jersey()::register);
        environment.jersey().register(new CallerAddressNote());
        environment.jersey().register(new ReadyResource(archive::missing));
        environment.jersey().register(new WorkDoor(new ArchiveWorker(archive), token));
        environment.jersey().register(new WorkDoorKeeper(token));
    }

    private ReadingRoomServices rooms() {
        return new ReadingRoomServices(
                archive.catalogue(),
                archive.search(),
                archive.desk(),
                archive.unreadFiles(),
                archive.looks(),
                archive.formats().desk(),
                new TakenTransfers(archive.ingest()),
                archive.tokens(),
                archive.incidents(),
                archive.incidents(),
                archive.disclosure().deadlines(),
                archive.cases(),
                clock);
    }

    private ReadingRoomSettings pages() {
        ReadingRoomSettings standard = ReadingRoomSettings.standard();
        return new ReadingRoomSettings(standard.archive(), standard.phone(), standard.email(), http.address());
    }
}
