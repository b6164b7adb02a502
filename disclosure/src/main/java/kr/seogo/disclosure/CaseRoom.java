package kr.seogo.disclosure;

import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import kr.seogo.disclosure.api.Bodies;
import kr.seogo.disclosure.api.CaseDesk;
import kr.seogo.disclosure.api.Citizens;
import kr.seogo.disclosure.api.LetterDesk;
import kr.seogo.disclosure.api.LetterPost;
import kr.seogo.disclosure.internal.cases.CaseEngine;
import kr.seogo.disclosure.internal.desk.CalendarFollowing;
import kr.seogo.disclosure.internal.desk.CaseStore;
import kr.seogo.disclosure.internal.desk.LawDays;
import kr.seogo.disclosure.internal.desk.StoredBodies;
import kr.seogo.disclosure.internal.desk.StoredCaseDesk;
import kr.seogo.disclosure.internal.desk.StoredCitizens;
import kr.seogo.disclosure.internal.post.LetterOffice;
import kr.seogo.disclosure.internal.post.Postman;
import kr.seogo.disclosure.internal.privacy.Identities;
import kr.seogo.disclosure.internal.privacy.Secrets;
import kr.seogo.disclosure.internal.privacy.Vault;
import kr.seogo.disclosure.internal.smtp.SmtpMailer;
import org.jdbi.v3.core.Jdbi;

/** Requests for disclosure, on the database whose schema {@link DisclosureSchema} has brought up to date. */
public final class CaseRoom {

    private final CaseDesk desk;
    private final Citizens citizens;
    private final Bodies bodies;
    private final LetterOffice letters;

    private CaseRoom(CaseDesk desk, Citizens citizens, Bodies bodies, LetterOffice letters) {
        this.desk = desk;
        this.citizens = citizens;
        this.bodies = bodies;
        this.letters = letters;
    }

    /** Opens the room, with the law it goes by, mailing nothing; there is nothing to close. */
    public static CaseRoom open(DataSource database, DisclosureRoom law, IdentityKeys keys, InstantSource clock) {
        return open(database, law, keys, Optional.empty(), clock);
    }

    /**
     * The same, with a mail server.
     *
     * @param mail absent: every letter is left to be posted
     */
    public static CaseRoom open(
            DataSource database,
            DisclosureRoom law,
            IdentityKeys keys,
            Optional<MailSettings> mail,
            InstantSource clock) {
        Jdbi jdbi = Jdbi.create(database);
        Identities identities = new Identities(new Vault(keys));
        Secrets secrets = new Secrets();
        CaseStore store = new CaseStore(new CaseEngine(new LawDays(law.deadlines())), identities, secrets, clock);
        CalendarFollowing calendar = new CalendarFollowing(jdbi, law.deadlines(), law.holidays(), store);
        CaseDesk desk = new StoredCaseDesk(jdbi, store, identities, calendar);
        Citizens citizens = new StoredCitizens(jdbi, store, secrets);
        Optional<Postman.Outgoing> outgoing =
                mail.map(settings -> new Postman.Outgoing(new SmtpMailer(settings, clock), settings));
        return new CaseRoom(
                desk, citizens, new StoredBodies(jdbi), new LetterOffice(jdbi, desk, citizens, keys, outgoing, clock));
    }

    /** Where staff handle cases. */
    public CaseDesk desk() {
        return desk;
    }

    /** Where citizens ask and look. */
    public Citizens citizens() {
        return citizens;
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
