package kr.seogo.readingroom;

import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Environment;
import java.util.Optional;
import kr.seogo.catalog.ArkNames;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.JoinedArchive;

/** The pages in the server they are made for, the small archive behind them. */
public final class TestApplication extends Application<Configuration> {

    final FakeArchive archive = new FakeArchive();
    final FakeDumps dumps = new FakeDumps();
    final FakeLooks looks = new FakeLooks();
    final FakeSearch search = new FakeSearch(archive);
    final TestCases requests =
            TestCases.open(new JoinedArchive(archive, new FakeDesk(archive), search, TestCases.BODY::equals));

    final TestHandovers handovers = TestHandovers.open(requests.clock());

    @Override
    public void run(Configuration configuration, Environment environment) {
        FakeLists lists = new FakeLists();
        ReadingRoomServices services = new ReadingRoomServices(
                archive,
                dumps,
                search,
                new FakeDesk(archive),
                lists,
                looks,
                FakeFormats.desk(),
                new FakeTransfers(),
                handovers.room(),
                new FakeCallers(),
                archive,
                lists,
                requests.law().deadlines(),
                requests.room(),
                requests.clock());
        ReadingRoomSettings settings = new ReadingRoomSettings(
                new Label("한빛시기록원", "Hanbit City Archives"),
                Optional.of("000-0000-0000"),
                Optional.of("ask@archives.example"),
                Optional.empty(),
                new ArkNames("99999"));
        environment.jersey().register(new FakeApi());
        ReadingRoom.components(services, settings).forEach(environment.jersey()::register);
    }
}
