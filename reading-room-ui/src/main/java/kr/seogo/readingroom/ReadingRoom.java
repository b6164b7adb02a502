package kr.seogo.readingroom;

import java.util.List;
import kr.seogo.readingroom.internal.jte.Renderer;
import kr.seogo.readingroom.internal.page.Assets;
import kr.seogo.readingroom.internal.web.ArkResource;
import kr.seogo.readingroom.internal.web.AskResource;
import kr.seogo.readingroom.internal.web.AssetsResource;
import kr.seogo.readingroom.internal.web.BrowseResource;
import kr.seogo.readingroom.internal.web.CalendarResource;
import kr.seogo.readingroom.internal.web.CaseDoor;
import kr.seogo.readingroom.internal.web.CaseFileResource;
import kr.seogo.readingroom.internal.web.CaseListResource;
import kr.seogo.readingroom.internal.web.CommitteeResource;
import kr.seogo.readingroom.internal.web.DeadlineResource;
import kr.seogo.readingroom.internal.web.DecisionResource;
import kr.seogo.readingroom.internal.web.DecisionsResource;
import kr.seogo.readingroom.internal.web.DumpsPageResource;
import kr.seogo.readingroom.internal.web.ErrorPageFilter;
import kr.seogo.readingroom.internal.web.FileResource;
import kr.seogo.readingroom.internal.web.FormatsResource;
import kr.seogo.readingroom.internal.web.HandoverDoor;
import kr.seogo.readingroom.internal.web.HandoverResource;
import kr.seogo.readingroom.internal.web.HandoversResource;
import kr.seogo.readingroom.internal.web.HelpResource;
import kr.seogo.readingroom.internal.web.HoldsResource;
import kr.seogo.readingroom.internal.web.HolidayResource;
import kr.seogo.readingroom.internal.web.HomeResource;
import kr.seogo.readingroom.internal.web.InformationListResource;
import kr.seogo.readingroom.internal.web.IntakeResource;
import kr.seogo.readingroom.internal.web.LeavingResource;
import kr.seogo.readingroom.internal.web.LetterResource;
import kr.seogo.readingroom.internal.web.LetterStyle;
import kr.seogo.readingroom.internal.web.LookReviewsResource;
import kr.seogo.readingroom.internal.web.LooksResource;
import kr.seogo.readingroom.internal.web.MeetingResource;
import kr.seogo.readingroom.internal.web.MoveResource;
import kr.seogo.readingroom.internal.web.MyLetterResource;
import kr.seogo.readingroom.internal.web.MyRequestResource;
import kr.seogo.readingroom.internal.web.Originals;
import kr.seogo.readingroom.internal.web.OutboxResource;
import kr.seogo.readingroom.internal.web.Pages;
import kr.seogo.readingroom.internal.web.PaperResource;
import kr.seogo.readingroom.internal.web.PublishedResource;
import kr.seogo.readingroom.internal.web.PublishingFormResource;
import kr.seogo.readingroom.internal.web.PublishingResource;
import kr.seogo.readingroom.internal.web.RecordResource;
import kr.seogo.readingroom.internal.web.RedactResource;
import kr.seogo.readingroom.internal.web.RegisterResource;
import kr.seogo.readingroom.internal.web.ReportResource;
import kr.seogo.readingroom.internal.web.SealedResource;
import kr.seogo.readingroom.internal.web.SearchResource;
import kr.seogo.readingroom.internal.web.SeatResource;
import kr.seogo.readingroom.internal.web.StaffListsResource;
import kr.seogo.readingroom.internal.web.StaffResource;
import kr.seogo.readingroom.internal.web.TransfersResource;
import kr.seogo.readingroom.internal.web.WellKnownArk;

/**
 * The reading room's pages as JAX-RS components: Korean at the root, English below {@code /en}. None of them takes an
 * address below {@code /api}, and none maps exceptions of other resources; only an error without a page of its own,
 * outside {@code /api}, gets one when a browser asked.
 */
public final class ReadingRoom {

    private ReadingRoom() {}

    /**
     * The components, each to be registered once, for example by {@code
     * components(…).forEach(environment.jersey()::register)}. They are safe for use by many threads.
     */
    public static List<Object> components(ReadingRoomServices services, ReadingRoomSettings settings) {
        Assets assets = Assets.load();
        Pages pages = new Pages(services.callers(), services.desk(), settings, assets, new Renderer());
        CaseDoor cases = new CaseDoor(pages, services.cases(), services.deadlines(), services.clock());
        HandoverDoor handovers = new HandoverDoor(pages, services.custody(), services.clock());
        Originals originals = new Originals(services.search());
        return List.of(
                new HomeResource(pages, services),
                new SearchResource(pages, services),
                new RecordResource(pages, services.catalogue(), services.desk()),
                new FileResource(pages, services.catalogue()),
                new BrowseResource(pages, services.catalogue()),
                new ArkResource(pages, services.catalogue(), settings.names(), services.clock()),
                new WellKnownArk(),
                new HelpResource(pages),
                new DumpsPageResource(pages, services.dumps()),
                new DeadlineResource(pages, services.deadlines()),
                new StaffResource(pages, services.callers()),
                new DecisionResource(pages, services.catalogue(), services.desk()),
                new StaffListsResource(pages, services.unreadFiles(), services.incidentList()),
                new FormatsResource(pages, services.formats()),
                new TransfersResource(
                        pages, services.transfers(), services.custody().transfers()),
                new HandoversResource(handovers),
                new HandoverResource(handovers),
                new LooksResource(cases, services.looks()),
                AskResource.over(cases, services.search(), services.catalogue()),
                new MyRequestResource(cases),
                new CaseListResource(cases),
                new ReportResource(cases),
                new RegisterResource(cases),
                new LeavingResource(cases),
                new RedactResource(cases),
                new IntakeResource(cases),
                new HolidayResource(cases),
                new CommitteeResource(cases),
                new MeetingResource(cases),
                new SeatResource(cases),
                new HoldsResource(cases),
                new SealedResource(cases),
                new LookReviewsResource(cases),
                new PublishedResource(cases, originals),
                new InformationListResource(cases, originals),
                new PublishingResource(cases),
                new PublishingFormResource(cases),
                CaseFileResource.over(cases, services.catalogue()),
                MoveResource.over(cases, services.search(), services.catalogue()),
                new LetterResource(cases),
                new PaperResource(cases),
                new MyLetterResource(cases),
                new LetterStyle(),
                new CalendarResource(cases),
                new DecisionsResource(cases),
                new OutboxResource(cases),
                new AssetsResource(assets),
                new ErrorPageFilter(pages));
    }
}
