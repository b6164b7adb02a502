package kr.seogo.disclosure;

import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import kr.seogo.disclosure.api.Bodies;
import kr.seogo.disclosure.api.CaseDesk;
import kr.seogo.disclosure.api.CaseFigures;
import kr.seogo.disclosure.api.CaseFiles;
import kr.seogo.disclosure.api.CaseHolds;
import kr.seogo.disclosure.api.CaseReports;
import kr.seogo.disclosure.api.CaseRetention;
import kr.seogo.disclosure.api.Citizens;
import kr.seogo.disclosure.api.ClosedCases;
import kr.seogo.disclosure.api.CommitteeDesk;
import kr.seogo.disclosure.api.CommitteeSeat;
import kr.seogo.disclosure.api.Fees;
import kr.seogo.disclosure.api.LetterDesk;
import kr.seogo.disclosure.api.LetterPost;
import kr.seogo.disclosure.api.LookReviews;
import kr.seogo.disclosure.api.Outbox;
import kr.seogo.disclosure.api.Papers;
import kr.seogo.disclosure.api.PublicDecisions;
import kr.seogo.disclosure.api.RecordDecisions;
import kr.seogo.disclosure.api.RedactionDesk;
import kr.seogo.disclosure.api.Registers;
import kr.seogo.disclosure.api.SealedFiles;
import kr.seogo.disclosure.internal.archive.CatalogueRecords;
import kr.seogo.disclosure.internal.archive.NoSealedFiles;
import kr.seogo.disclosure.internal.archive.StoredSealedFiles;
import kr.seogo.disclosure.internal.beforehand.Beforehand;
import kr.seogo.disclosure.internal.cases.CaseEngine;
import kr.seogo.disclosure.internal.committee.LawCommitteeDays;
import kr.seogo.disclosure.internal.committee.StoredCommitteeDesk;
import kr.seogo.disclosure.internal.committee.StoredCommitteeSeat;
import kr.seogo.disclosure.internal.desk.CalendarFollowing;
import kr.seogo.disclosure.internal.desk.CaseStore;
import kr.seogo.disclosure.internal.desk.DeliveryGate;
import kr.seogo.disclosure.internal.desk.KnownBodies;
import kr.seogo.disclosure.internal.desk.LawDays;
import kr.seogo.disclosure.internal.desk.OwnSteps;
import kr.seogo.disclosure.internal.desk.StoredBodies;
import kr.seogo.disclosure.internal.desk.StoredCaseDesk;
import kr.seogo.disclosure.internal.desk.StoredCaseHolds;
import kr.seogo.disclosure.internal.desk.StoredCaseRetention;
import kr.seogo.disclosure.internal.desk.StoredCitizens;
import kr.seogo.disclosure.internal.desk.StoredClosedCases;
import kr.seogo.disclosure.internal.desk.StoredFigures;
import kr.seogo.disclosure.internal.desk.StoredOutbox;
import kr.seogo.disclosure.internal.desk.StoredPublicDecisions;
import kr.seogo.disclosure.internal.desk.StoredRecordDecisions;
import kr.seogo.disclosure.internal.figures.StoredRegisters;
import kr.seogo.disclosure.internal.figures.StoredReports;
import kr.seogo.disclosure.internal.keeping.PapersOfCase;
import kr.seogo.disclosure.internal.leaving.DeliveryCheck;
import kr.seogo.disclosure.internal.leaving.StoredCaseFiles;
import kr.seogo.disclosure.internal.post.LetterOffice;
import kr.seogo.disclosure.internal.post.PaperOffice;
import kr.seogo.disclosure.internal.post.Postman;
import kr.seogo.disclosure.internal.privacy.CaseVault;
import kr.seogo.disclosure.internal.privacy.Identities;
import kr.seogo.disclosure.internal.privacy.KeyChange;
import kr.seogo.disclosure.internal.privacy.Secrets;
import kr.seogo.disclosure.internal.privacy.StoredLookReviews;
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
    private final CommitteeDesk committee;
    private final CommitteeSeat seat;
    private final PublishingRoom publishing;
    private final CaseReports reports;
    private final Registers registers;
    private final PublicDecisions decisions;
    private final Papers papers;
    private final Kept kept;
    private final SealedFiles sealed;
    private final LookReviews looks;

    /** What is needed for cases that are closed. */
    private record Kept(Jdbi jdbi, CaseStore store, Vault vault, InstantSource clock) {
        CaseVault cases() {
            return new CaseVault(vault);
        }
    }

    private final CaseFiles files;
    private final RedactionDesk redactions;
    private final Fees fees;

    private CaseRoom(
            DataSource database,
            DisclosureRoom law,
            IdentityKeys keys,
            Optional<JoinedArchive> archive,
            Optional<MailSettings> mail,
            Optional<LeavingParts> leaving,
            InstantSource clock) {
        Jdbi jdbi = Jdbi.create(database);
        Vault vault = new Vault(keys);
        Identities identities = new Identities(new CaseVault(vault));
        Proofs proofs = new Proofs(jdbi, vault);
        Secrets secrets = new Secrets();
        CatalogueRecords held = new CatalogueRecords(archive);
        KnownBodies known = new KnownBodies(held);
        CaseStore store = new CaseStore(
                new CaseEngine(new LawDays(law.deadlines()), law.fees()), identities, secrets, known, clock);
        CalendarFollowing calendar = new CalendarFollowing(jdbi, law.deadlines(), law.holidays(), store);
        DeliveryGate gate = leaving.<DeliveryGate>map(parts -> new DeliveryCheck(jdbi, vault, proofs, parts))
                .orElse(DeliveryGate.WITHOUT_FILES);
        Optional<Postman.Outgoing> outgoing =
                mail.map(settings -> new Postman.Outgoing(new SmtpMailer(settings, clock), settings));
        this.desk = new StoredCaseDesk(jdbi, store, identities, calendar, held, gate);
        this.citizens = new StoredCitizens(jdbi, store, secrets, known, law.deadlines());
        this.bodies = new StoredBodies(jdbi, known, held);
        this.letters = new LetterOffice(jdbi, desk, citizens, keys, outgoing, new OwnSteps(store), clock);
        this.records = new StoredRecordDecisions(jdbi, store, held);
        this.figures = new StoredFigures(jdbi, store, new LawDays(law.deadlines()));
        this.committee = new StoredCommitteeDesk(jdbi, store, new LawCommitteeDays(law.deadlines()));
        this.seat = new StoredCommitteeSeat(jdbi, store, identities, new LawCommitteeDays(law.deadlines()));
        this.publishing = Beforehand.open(jdbi, archive, bodies, law.deadlines(), clock);
        this.reports = new StoredReports(
                jdbi, store::today, () -> store.followRows(jdbi), new StoredReports.Elsewhere(held, committee));
        this.registers = new StoredRegisters(jdbi, store::today, identities);
        this.decisions = new StoredPublicDecisions(jdbi, identities);
        this.papers = new PaperOffice(jdbi, desk, citizens, identities, clock);
        this.kept = new Kept(jdbi, store, vault, clock);
        this.sealed = archive.<SealedFiles>map(
                        joined -> new StoredSealedFiles(jdbi, desk, joined.catalogue(), this::openSealed))
                .orElseGet(NoSealedFiles::new);
        this.looks =
                new StoredLookReviews(jdbi, day -> !law.deadlines().calendar().isWorkingDay(day), clock);
        StoredCaseFiles caseFiles =
                new StoredCaseFiles(jdbi, desk, citizens, vault, leaving, new OwnSteps(store)::fetched, clock);
        this.files = caseFiles;
        this.fees = law.fees();
        this.redactions = archive.flatMap(joined -> leaving.<RedactionDesk>map(parts -> new StoredRedactionDesk(
                        desk, joined.catalogue(), joined.holder(), parts, proofs, caseFiles::take, clock)))
                .orElseGet(NoRedactions::new);
    }

    /**
     * Opens the room without an archive and a mail server: no record can be named then, only bodies that were entered can
     * be asked, and every letter is left to be posted.
     */
    public static CaseRoom open(DataSource database, DisclosureRoom law, IdentityKeys keys, InstantSource clock) {
        return new CaseRoom(database, law, keys, Optional.empty(), Optional.empty(), Optional.empty(), clock);
    }

    /** The same, with a mail server where one is given. */
    public static CaseRoom open(
            DataSource database,
            DisclosureRoom law,
            IdentityKeys keys,
            Optional<MailSettings> mail,
            InstantSource clock) {
        return new CaseRoom(database, law, keys, Optional.empty(), mail, Optional.empty(), clock);
    }

    /** Opens the room, with the law it goes by and the archive it is joined with; there is nothing to close. */
    public static CaseRoom open(
            DataSource database, DisclosureRoom law, IdentityKeys keys, JoinedArchive archive, InstantSource clock) {
        return new CaseRoom(database, law, keys, Optional.of(archive), Optional.empty(), Optional.empty(), clock);
    }

    /** The same, with a mail server where one is given. */
    public static CaseRoom open(
            DataSource database,
            DisclosureRoom law,
            IdentityKeys keys,
            JoinedArchive archive,
            Optional<MailSettings> mail,
            InstantSource clock) {
        return new CaseRoom(database, law, keys, Optional.of(archive), mail, Optional.empty(), clock);
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
        return new CaseRoom(database, law, keys, Optional.of(archive), mail, Optional.of(leaving), clock);
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

    /** The review committee of each body that keeps it here. */
    public CommitteeDesk committee() {
        return committee;
    }

    /** Where its members sit. */
    public CommitteeSeat seat() {
        return seat;
    }

    /** What bodies publish of themselves. */
    public PublishingRoom publishing() {
        return publishing;
    }

    /** Figures of a period, and the reports made of them. */
    public CaseReports reports() {
        return reports;
    }

    /** The registers of requests and of objections. */
    public Registers registers() {
        return registers;
    }

    /** What was decided to be disclosed, for everybody. */
    public PublicDecisions decisions() {
        return decisions;
    }

    /** Papers that somebody fills in. */
    public Papers papers() {
        return papers;
    }

    /** What leaves the house with a case. */
    public CaseFiles files() {
        return files;
    }

    /** Where files of records are redacted for a case. */
    public RedactionDesk redactions() {
        return redactions;
    }

    /** What work costs, by which quotes are reckoned. */
    public Fees fees() {
        return fees;
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

    /** Closed cases, on their way to become records. */
    public ClosedCases closed(RetentionRules rules) {
        return new StoredClosedCases(
                kept.jdbi(),
                kept.store(),
                new PapersOfCase(kept.cases(), new Identities(kept.cases()), kept.clock()),
                rules);
    }

    /** What keeps persons beyond their time. */
    public CaseHolds holds() {
        return new StoredCaseHolds(kept.jdbi(), kept.store());
    }

    /** Sealed files of archived cases. */
    public SealedFiles sealed() {
        return sealed;
    }

    /** Who looked at who asks, reviewed month by month. */
    public LookReviews looks() {
        return looks;
    }

    /** The end of what names persons. */
    public CaseRetention retention(RetentionRules rules) {
        return new StoredCaseRetention(kept.jdbi(), kept.store(), kept.cases(), rules);
    }

    /** All that has not gone out yet. */
    public Outbox outbox() {
        return new StoredOutbox(kept.jdbi(), kept.store());
    }

    /**
     * Brings everything sealed under the newest of the keys of identities; older ones need not be given after that.
     *
     * @return how many were sealed anew
     * @throws IllegalStateException before anything is changed, when a key that sealed something is not given
     */
    public int bringKeys() {
        return new KeyChange(kept.jdbi(), kept.vault()).bring();
    }

    /**
     * What a sealed file of a case's record holds, for its staff; the look is written down. Empty for others, and once the
     * key of the case is destroyed.
     *
     * @throws IllegalStateException when it is no such file, or of another case, or was changed
     */
    public Optional<byte[]> openSealed(CaseNumber number, byte[] file, String why, Actor actor) {
        if (desk.requester(number, why, actor).isEmpty()) {
            return Optional.empty();
        }
        return kept.jdbi().withHandle(handle -> kept.cases().openFile(handle, number, file));
    }
}
