package kr.seogo.disclosure;

import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import kr.seogo.disclosure.api.Bodies;
import kr.seogo.disclosure.api.CaseDesk;
import kr.seogo.disclosure.api.CaseFigures;
import kr.seogo.disclosure.api.CaseFiles;
import kr.seogo.disclosure.api.Citizens;
import kr.seogo.disclosure.api.LetterDesk;
import kr.seogo.disclosure.api.LetterPost;
import kr.seogo.disclosure.api.RecordDecisions;
import kr.seogo.disclosure.api.RedactionDesk;
import kr.seogo.disclosure.internal.archive.CatalogueRecords;
import kr.seogo.disclosure.internal.cases.CaseEngine;
import kr.seogo.disclosure.internal.desk.CalendarFollowing;
import kr.seogo.disclosure.internal.desk.CaseStore;
import kr.seogo.disclosure.internal.desk.DeliveryGate;
import kr.seogo.disclosure.internal.desk.KnownBodies;
import kr.seogo.disclosure.internal.desk.LawDays;
import kr.seogo.disclosure.internal.desk.StoredBodies;
import kr.seogo.disclosure.internal.desk.StoredCaseDesk;
import kr.seogo.disclosure.internal.desk.StoredCitizens;
import kr.seogo.disclosure.internal.desk.StoredFigures;
import kr.seogo.disclosure.internal.desk.StoredRecordDecisions;
import kr.seogo.disclosure.internal.leaving.DeliveryCheck;
import kr.seogo.disclosure.internal.leaving.StoredCaseFiles;
import kr.seogo.disclosure.internal.post.LetterOffice;
import kr.seogo.disclosure.internal.post.Postman;
import kr.seogo.disclosure.internal.privacy.Identities;
import kr.seogo.disclosure.internal.privacy.Secrets;
import kr.seogo.disclosure.internal.privacy.Vault;
import kr.seogo.disclosure.internal.redaction.NoRedactions;
import kr.seogo.disclosure.internal.redaction.Proofs;
import kr.seogo.disclosure.internal.redaction.StoredRedactionDesk;
import kr.seogo.disclosure.internal.smtp.SmtpMailer;
import org.jdbi.v3.core.Jdbi;

/** Requests for disclosure, on the database whose schema {@link DisclosureSchema} has brought up to date. */
public final class CaseRoom {

    private final CaseDesk desk;
    private final Citizens citizens;
    private final Bodies bodies;
    private final LetterOffice letters;
    private final RecordDecisions records;
    private final CaseFigures figures;
    private final CaseFiles files;
    private final RedactionDesk redactions;

    private CaseRoom(
            CaseDesk desk,
            Citizens citizens,
            Bodies bodies,
            LetterOffice letters,
            RecordDecisions records,
            CaseFigures figures,
            CaseFiles files,
            RedactionDesk redactions) {
        this.desk = desk;
        this.citizens = citizens;
        this.bodies = bodies;
        this.letters = letters;
        this.records = records;
        this.figures = figures;
        this.files = files;
        this.redactions = redactions;
    }

    /**
     * Opens the room without an archive and a mail server: no record can be named then, only bodies that were entered can
     * be asked, and every letter is left to be posted.
     */
    public static CaseRoom open(DataSource database, DisclosureRoom law, IdentityKeys keys, InstantSource clock) {
        return open(database, law, keys, Optional.empty(), Optional.empty(), Optional.empty(), clock);
    }

    /** The same, with a mail server where one is given. */
    public static CaseRoom open(
            DataSource database,
            DisclosureRoom law,
            IdentityKeys keys,
            Optional<MailSettings> mail,
            InstantSource clock) {
        return open(database, law, keys, Optional.empty(), mail, Optional.empty(), clock);
    }

    /** Opens the room, with the law it goes by and the archive it is joined with; there is nothing to close. */
    public static CaseRoom open(
            DataSource database, DisclosureRoom law, IdentityKeys keys, JoinedArchive archive, InstantSource clock) {
        return open(database, law, keys, Optional.of(archive), Optional.empty(), Optional.empty(), clock);
    }

    /** The same, with a mail server where one is given. */
    public static CaseRoom open(
            DataSource database,
            DisclosureRoom law,
            IdentityKeys keys,
            JoinedArchive archive,
            Optional<MailSettings> mail,
            InstantSource clock) {
        return open(database, law, keys, Optional.of(archive), mail, Optional.empty(), clock);
    }

    /** The same, with what is needed so that anything can leave the house; without it no file is taken in or redacted. */
    public static CaseRoom open(
            DataSource database,
            DisclosureRoom law,
            IdentityKeys keys,
            JoinedArchive archive,
            Optional<MailSettings> mail,
            LeavingParts leaving,
            InstantSource clock) {
        return open(database, law, keys, Optional.of(archive), mail, Optional.of(leaving), clock);
    }

    private static CaseRoom open(
            DataSource database,
            DisclosureRoom law,
            IdentityKeys keys,
            Optional<JoinedArchive> archive,
            Optional<MailSettings> mail,
            Optional<LeavingParts> leaving,
            InstantSource clock) {
        Jdbi jdbi = Jdbi.create(database);
        Vault vault = new Vault(keys);
        Identities identities = new Identities(vault);
        Proofs proofs = new Proofs(jdbi, vault);
        Secrets secrets = new Secrets();
        CatalogueRecords records = new CatalogueRecords(archive);
        KnownBodies known = new KnownBodies(records);
        CaseStore store =
                new CaseStore(new CaseEngine(new LawDays(law.deadlines())), identities, secrets, known, clock);
        CalendarFollowing calendar = new CalendarFollowing(jdbi, law.deadlines(), law.holidays(), store);
        CaseDesk desk = new StoredCaseDesk(
                jdbi,
                store,
                identities,
                calendar,
                records,
                leaving.<DeliveryGate>map(parts -> new DeliveryCheck(jdbi, vault, proofs, parts))
                        .orElse(DeliveryGate.WITHOUT_FILES));
        Citizens citizens = new StoredCitizens(jdbi, store, secrets);
        Optional<Postman.Outgoing> outgoing =
                mail.map(settings -> new Postman.Outgoing(new SmtpMailer(settings, clock), settings));
        StoredCaseFiles files = new StoredCaseFiles(jdbi, desk, citizens, vault, leaving, clock);
        return new CaseRoom(
                desk,
                citizens,
                new StoredBodies(jdbi, known, records),
                new LetterOffice(jdbi, desk, citizens, keys, outgoing, clock),
                new StoredRecordDecisions(jdbi, store, records),
                new StoredFigures(jdbi, store),
                files,
                archive.flatMap(joined -> leaving.<RedactionDesk>map(parts ->
                                new StoredRedactionDesk(desk, joined.catalogue(), parts, proofs, files::take, clock)))
                        .orElseGet(NoRedactions::new));
    }

    /** Where staff handle cases. */
    public CaseDesk desk() {
        return desk;
    }

    /** Where citizens ask and look. */
    public Citizens citizens() {
        return citizens;
    }

    /** What cases decided about records, on its way into the access register. */
    public RecordDecisions records() {
        return records;
    }

    /** How the cases stand. */
    public CaseFigures figures() {
        return figures;
    }

    /** What leaves the house with a case. */
    public CaseFiles files() {
        return files;
    }

    /** Where files of records are redacted for a case. */
    public RedactionDesk redactions() {
        return redactions;
    }

    /** Who can be asked. */
    public Bodies bodies() {
        return bodies;
    }

    /** Letters, to be read and posted. */
    public LetterDesk letters() {
        return letters;
    }

    /** The outbox, to be gone through now and then. */
    public LetterPost post() {
        return letters.post();
    }
}
