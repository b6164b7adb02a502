package kr.seogo.app.internal.archive;

import io.dropwizard.core.setup.Environment;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import kr.seogo.access.AccessApi;
import kr.seogo.access.HarvestSettings;
import kr.seogo.app.internal.web.CallerAddressNote;
import kr.seogo.app.internal.web.ReadyResource;
import kr.seogo.app.settings.HttpSettings;
import kr.seogo.app.settings.Settings;
import kr.seogo.app.supervise.Secret;
import kr.seogo.app.work.WorkDoor;
import kr.seogo.app.work.WorkDoorKeeper;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.Label;
import kr.seogo.ingest.TransferProfile;
import kr.seogo.readingroom.ErrorPages;
import kr.seogo.readingroom.ReadingRoom;
import kr.seogo.readingroom.ReadingRoomServices;
import kr.seogo.readingroom.ReadingRoomSettings;

/**
 * The doors of an archive: its API, its pages, and the one by which commands come.
 *
 * @param harvestKey by which resumption tokens are known again
 */
record Doors(Archive archive, Settings settings, HttpSettings http, Secret harvestKey, Clock clock) {

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
                        archive.harvest(),
                        archive.dumps(),
                        harvesting(),
                        archive.custody(),
                        http.address(),
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
                archive.dumps(),
                archive.search(),
                archive.desk(),
                archive.unreadFiles(),
                archive.looks(),
                archive.formats().desk(),
                new TakenTransfers(archive.ingest()),
                archive.custody(),
                archive.tokens(),
                archive.incidents(),
                archive.incidents(),
                archive.disclosure().deadlines(),
                archive.cases(),
                clock);
    }

    private ReadingRoomSettings pages() {
        return new ReadingRoomSettings(
                name(), Optional.empty(), settings.archive().email(), http.address(), new ArkNames(settings.naan()));
    }

    private HarvestSettings harvesting() {
        String repository = settings.archive()
                .repository()
                .orElseGet(() -> HarvestSettings.repository(http.address(), settings.naan()));
        String email = settings.archive().email().orElse("postmaster@" + repository);
        return new HarvestSettings(name(), email, repository, http.address(), harvestKey.reveal());
    }

    private Label name() {
        return new Label(settings.archive().name(), settings.archive().englishName());
    }
}
