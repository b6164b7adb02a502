package kr.seogo.app.internal.archive;

import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import kr.seogo.app.internal.extractor.ExtractorPool;
import kr.seogo.app.internal.extractor.ExtractorRedaction;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.DisclosureSettings;
import kr.seogo.catalog.CatalogRoom;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Holdings;
import kr.seogo.disclosure.CaseRoom;
import kr.seogo.disclosure.DisclosureRoom;
import kr.seogo.disclosure.FeeTables;
import kr.seogo.disclosure.JoinedArchive;
import kr.seogo.disclosure.LeavingParts;
import kr.seogo.disclosure.ReceiptRule;
import kr.seogo.disclosure.api.Fees;

/**
 * What an archive has of the room of disclosure, joined with its catalogue.
 *
 * @param work who does commands' work on the law
 */
record DisclosureParts(DisclosureRoom law, CaseRoom cases, Fees fees, LawWorker work) {

    /** Opens them on a database whose schema is up to date. */
    static DisclosureParts open(
            DataSource database,
            CatalogRoom catalog,
            ExtractorPool extractor,
            DataFolder data,
            DisclosureSettings settings,
            Clock clock) {
        DisclosureRoom law = DisclosureRoom.open(database, new ReceiptRule(settings.cutOff()), clock);
        CaseRoom cases = CaseRoom.open(
                database,
                law,
                IdentityKeyFile.read(data, System.getenv()),
                new JoinedArchive(catalog.catalogue(), catalog.desk(), agency -> holdsOf(catalog.holdings(), agency)),
                MailServer.of(settings.mail()),
                new LeavingParts(
                        new ExtractorRedaction(extractor), catalog.redactions(), data.redactions(), data.cases()),
                clock);
        // A day that was entered while nothing served, or before a kill.
        cases.desk().followCalendar();
        return new DisclosureParts(law, cases, FeeTables.open(settings.fees()), LawWorker.of(law, clock));
    }

    private static boolean holdsOf(Holdings holdings, String agency) {
        Set<RecordId> fonds = Set.of(holdings.fondsOf(agency));
        return holdings.held(fonds).equals(fonds);
    }
}
