package kr.seogo.access;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kr.seogo.access.internal.http.AskAgain;
import kr.seogo.access.internal.http.BodiesOnly;
import kr.seogo.access.internal.http.BodyLimit;
import kr.seogo.access.internal.http.BodyTransfersResource;
import kr.seogo.access.internal.http.CaseFilesResource;
import kr.seogo.access.internal.http.CaseHoldsResource;
import kr.seogo.access.internal.http.CaseLettersResource;
import kr.seogo.access.internal.http.CaseSealedResource;
import kr.seogo.access.internal.http.CasesOnly;
import kr.seogo.access.internal.http.CatalogResource;
import kr.seogo.access.internal.http.DeadlinesResource;
import kr.seogo.access.internal.http.DecisionsResource;
import kr.seogo.access.internal.http.DocumentsResource;
import kr.seogo.access.internal.http.DumpsResource;
import kr.seogo.access.internal.http.FeedResource;
import kr.seogo.access.internal.http.FilesResource;
import kr.seogo.access.internal.http.LooksOnly;
import kr.seogo.access.internal.http.OaiResource;
import kr.seogo.access.internal.http.ProblemMapper;
import kr.seogo.access.internal.http.PublishedResource;
import kr.seogo.access.internal.http.RecordsResource;
import kr.seogo.access.internal.http.RedactionsResource;
import kr.seogo.access.internal.http.RefusedBodyFilter;
import kr.seogo.access.internal.http.RequestFilesResource;
import kr.seogo.access.internal.http.RequestLettersResource;
import kr.seogo.access.internal.http.RequestsResource;
import kr.seogo.access.internal.http.SelectionsResource;
import kr.seogo.access.internal.http.SitemapResource;
import kr.seogo.access.internal.http.SparqlResource;
import kr.seogo.access.internal.http.StaffBodyTransfersResource;
import kr.seogo.access.internal.http.StaffCasesResource;
import kr.seogo.access.internal.http.StaffCommitteeResource;
import kr.seogo.access.internal.http.StaffFeesResource;
import kr.seogo.access.internal.http.StaffFiguresResource;
import kr.seogo.access.internal.http.StaffFormatsResource;
import kr.seogo.access.internal.http.StaffHoldsResource;
import kr.seogo.access.internal.http.StaffHolidaysResource;
import kr.seogo.access.internal.http.StaffLettersResource;
import kr.seogo.access.internal.http.StaffLookReviewsResource;
import kr.seogo.access.internal.http.StaffLooksResource;
import kr.seogo.access.internal.http.StaffOutboxResource;
import kr.seogo.access.internal.http.StaffPublishedResource;
import kr.seogo.access.internal.http.StaffRecordsResource;
import kr.seogo.access.internal.http.StaffRegistersResource;
import kr.seogo.access.internal.http.StaffSealedResource;
import kr.seogo.access.internal.http.StaffSeatResource;
import kr.seogo.access.internal.http.StaffWorkResource;
import kr.seogo.access.internal.http.TusMethod;
import kr.seogo.access.internal.http.TusVersion;
import kr.seogo.access.internal.http.UploadsResource;
import kr.seogo.access.internal.oai.OaiPmh;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.Dumps;
import kr.seogo.catalog.api.FormatDesk;
import kr.seogo.catalog.api.Harvest;
import kr.seogo.catalog.api.Looks;
import kr.seogo.catalog.api.PublicGraphs;
import kr.seogo.catalog.api.Search;
import kr.seogo.catalog.api.UnreadFiles;
import kr.seogo.custody.CustodyRoom;
import kr.seogo.disclosure.CaseRoom;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.api.Fees;

/** The API's doors, for whoever runs the web server. */
public final class AccessApi {

    private AccessApi() {}

    /**
     * What the doors stand on.
     *
     * @param graphs questions in SPARQL
     * @param looks which closed records must be looked at again
     * @param formats what formats are held
     * @param transferProfile the BagIt profile of a transfer, as JSON
     * @param transfers the transfers under way, in whatever form is shown to staff
     * @param deadlines the dates of the disclosure law
     * @param cases requests for disclosure
     * @param fees what work on them costs
     * @param harvest what changed of the public's records
     * @param dumps all of the public's records as files
     * @param harvesting what the archive says of itself to those who ask for it
     * @param custody transfers that bodies hand over by themselves
     * @param address under which others reach the server, when that is another than they ask
     * @param clock what is told to be made now
     */
    public record Services(
            Catalogue catalogue,
            Search search,
            PublicGraphs graphs,
            AccessDesk desk,
            UnreadFiles unreadFiles,
            Looks looks,
            FormatDesk formats,
            CallerSource callers,
            SearchIncidents incidents,
            SearchIncidentList incidentList,
            Supplier<String> transferProfile,
            Supplier<Object> transfers,
            Deadlines deadlines,
            CaseRoom cases,
            Fees fees,
            Harvest harvest,
            Dumps dumps,
            HarvestSettings harvesting,
            CustodyRoom custody,
            Optional<URI> address,
            InstantSource clock) {}

    /** The JAX-RS resources and providers; each may be used by many threads. */
    public static List<Object> resources(Services services) {
        CaseRoom cases = services.cases();
        return List.of(
                new RecordsResource(services.catalogue(), services.search(), services.callers(), services.incidents()),
                new FilesResource(services.catalogue(), services.callers()),
                new SelectionsResource(
                        services.catalogue(), services.callers(), services.harvesting(), services.clock()),
                new SparqlResource(services.graphs()),
                new StaffRecordsResource(services.desk(), services.callers()),
                new StaffWorkResource(
                        services.callers(), services.incidentList(), services.unreadFiles(), services.transfers()),
                new StaffLooksResource(services.looks(), services.callers(), services.clock()),
                new StaffFormatsResource(services.formats(), services.callers()),
                new DeadlinesResource(services.deadlines(), services.clock()),
                new RequestsResource(cases.citizens(), services.clock()),
                new DecisionsResource(cases.decisions()),
                new StaffCasesResource(cases.desk(), services.callers(), services.clock()),
                new RequestLettersResource(cases.letters()),
                new CaseLettersResource(cases.letters(), services.callers()),
                new CaseFilesResource(cases.files(), services.callers()),
                new RequestFilesResource(cases.files()),
                new RedactionsResource(cases.redactions(), services.callers()),
                new StaffLettersResource(cases.letters(), services.callers()),
                new CaseHoldsResource(cases.holds(), services.callers()),
                new StaffHoldsResource(cases.holds(), services.callers()),
                new StaffSealedResource(cases.sealed(), services.callers()),
                new StaffLookReviewsResource(cases.looks(), services.callers(), services.clock()),
                new CaseSealedResource(cases.sealed(), services.callers()),
                new StaffOutboxResource(cases.outbox(), services.callers()),
                new StaffFeesResource(services.fees(), services.callers(), services.clock()),
                new StaffHolidaysResource(cases.desk(), services.callers()),
                new StaffCommitteeResource(cases.committee(), services.callers(), services.clock()),
                new StaffSeatResource(cases.seat(), services.callers()),
                new PublishedResource(cases.publishing()),
                new StaffPublishedResource(cases.publishing(), services.callers()),
                new StaffFiguresResource(cases, services.callers()),
                new StaffRegistersResource(cases, services.callers()),
                new BodyTransfersResource(services.custody().transfers(), services.callers()),
                new UploadsResource(services.custody().uploads(), services.callers(), services.address()),
                new StaffBodyTransfersResource(services.custody().transfers(), services.callers()),
                new BodiesOnly(services.callers()),
                new TusVersion(),
                new TusMethod(),
                new CasesOnly(services.callers()),
                new LooksOnly(services.callers()),
                new DocumentsResource(services.transferProfile()),
                new OaiResource(
                        new OaiPmh(services.harvest(), services.harvesting()),
                        services.harvesting().publicAddress()),
                new SitemapResource(services.harvest(), services.harvesting().publicAddress()),
                new FeedResource(services.harvest(), services.harvesting()),
                new CatalogResource(services.harvest(), services.dumps(), services.harvesting()),
                new DumpsResource(services.dumps(), services.harvesting().publicAddress()),
                new ProblemMapper(),
                new BodyLimit(),
                new RefusedBodyFilter(),
                new AskAgain());
    }
}
