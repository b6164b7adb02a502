package kr.seogo.app.internal.archive;

import java.time.Clock;
import java.util.Set;
import javax.sql.DataSource;
import kr.seogo.app.internal.clamav.Clamd;
import kr.seogo.app.internal.extractor.ExtractorPool;
import kr.seogo.app.internal.extractor.ExtractorRedaction;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.DisclosureSettings;
import kr.seogo.app.settings.Settings;
import kr.seogo.catalog.CatalogRoom;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Holdings;
import kr.seogo.disclosure.CaseRoom;
import kr.seogo.disclosure.DisclosureRoom;
import kr.seogo.disclosure.FeeTables;
import kr.seogo.disclosure.JoinedArchive;
import kr.seogo.disclosure.LeavingParts;
import kr.seogo.disclosure.ReceiptRule;
import kr.seogo.disclosure.RetentionRules;
import kr.seogo.disclosure.api.CaseRetention;
import kr.seogo.disclosure.api.ClosedCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an archive has of the room of disclosure, joined with its catalogue.
 *
 * @param retention how long what is left of cases is kept
 * @param work who does commands' work on the law
 */
record DisclosureParts(DisclosureRoom law, CaseRoom cases, RetentionRules retention, LawWorker work) {

    private static final Logger LOG = LoggerFactory.getLogger(DisclosureParts.class);

    /** Opens them on a database whose schema is up to date. */
    static DisclosureParts open(
            DataSource database,
            CatalogRoom catalog,
            ExtractorPool extractor,
            DataFolder data,
            Settings house,
            Clock clock) {
        DisclosureSettings settings = house.disclosure();
        DisclosureRoom law = DisclosureRoom.open(
                database, new ReceiptRule(settings.cutOff()), FeeTables.open(settings.fees()), clock);
        CaseRoom cases = CaseRoom.open(
                database,
                law,
                IdentityKeyFile.read(data, settings.keys()),
                new JoinedArchive(
                        catalog.catalogue(),
                        catalog.desk(),
                        catalog.search(),
                        agency -> holdsOf(catalog.holdings(), agency),
                        settings.holder()),
                MailServer.of(settings.mail()),
                new LeavingParts(
                        new ExtractorRedaction(extractor),
                        house.scanner().map(scanner -> new Clamd(scanner::socket, scanner.longest())),
                        catalog.redactions(),
                        data.redactions(),
                        data.cases()),
                clock);
        // A day that was entered while nothing served, or before a kill.
        cases.desk().followCalendar();
        // Lines of cases that an earlier version wrote.
        cases.reports().followCases();
        return new DisclosureParts(
                law,
                cases,
                settings.retention().map(RetentionRules::of).orElseGet(RetentionRules::standard),
                LawWorker.of(law, cases::desk, clock));
    }

    /**
     * What a server does before it takes anything in: everything sealed comes under the newest key.
     *
     * @throws IllegalStateException when a key that sealed something is not given; a request sealed under a key that was
     *     set by mistake would be lost with it
     */
    void bringKeys() {
        int changed = cases.bringKeys();
        if (changed > 0) {
            LOG.info(
                    "{} identities and keys of cases were sealed anew; older keys need not be given any more", changed);
        }
    }

    ClosedCases closed() {
        return cases.closed(retention);
    }

    CaseRetention ends() {
        return cases.retention(retention);
    }

    private static boolean holdsOf(Holdings holdings, String agency) {
        Set<RecordId> fonds = Set.of(holdings.fondsOf(agency));
        return holdings.held(fonds).equals(fonds);
    }
}
