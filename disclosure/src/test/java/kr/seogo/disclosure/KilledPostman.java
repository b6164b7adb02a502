package kr.seogo.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.internal.archive.CatalogueRecords;
import kr.seogo.disclosure.internal.cases.CaseEngine;
import kr.seogo.disclosure.internal.desk.CaseStore;
import kr.seogo.disclosure.internal.desk.KnownBodies;
import kr.seogo.disclosure.internal.desk.LawDays;
import kr.seogo.disclosure.internal.desk.OwnSteps;
import kr.seogo.disclosure.internal.desk.Reached;
import kr.seogo.disclosure.internal.post.LetterOffice;
import kr.seogo.disclosure.internal.post.Mailed;
import kr.seogo.disclosure.internal.post.Mailer;
import kr.seogo.disclosure.internal.post.Postman;
import kr.seogo.disclosure.internal.privacy.CaseVault;
import kr.seogo.disclosure.internal.privacy.Identities;
import kr.seogo.disclosure.internal.privacy.Secrets;
import kr.seogo.disclosure.internal.privacy.Vault;
import kr.seogo.disclosure.internal.smtp.SmtpMailer;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process that goes through the outbox and ends, as if killed: before or after the mail server took a letter, before its
 * arrival is durable, or when all is done.
 */
final class KilledPostman {

    private KilledPostman() {}

    /** Runs it: with the database, the port of the mail server, the moment it is, and when to end. */
    public static void main(String[] arguments) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        database.setUser("postgres");
        Instant now = Instant.parse(arguments[2]);
        InstantSource clock = () -> now;
        MailSettings settings = new MailSettings(
                "127.0.0.1",
                Integer.parseInt(arguments[1]),
                MailSettings.Security.NONE,
                Optional.empty(),
                "noreply@hanbit.example",
                Duration.ofDays(3));
        Mailer mailer = ending(arguments[3], new SmtpMailer(settings, clock));
        CaseRoom room = CaseRoom.open(
                database,
                DisclosureRoom.open(database, ReceiptRule.STANDARD, clock),
                IdentityKeys.of(List.of("k".repeat(40))),
                clock);
        if (arguments[3].equals("making")) {
            InstantSource ending = () -> {
                Runtime.getRuntime().halt(137);
                return now;
            };
            office(database, room, mailer, settings, ending, (_, _) -> {})
                    .post()
                    .round();
        }
        office(database, room, mailer, settings, clock, reached(arguments[3], database, clock))
                .post()
                .round();
        Runtime.getRuntime().halt(137);
    }

    /** As the room itself does it; ends when the arrival of a decision is written and not yet durable, where that is wanted. */
    private static Reached reached(String moment, PGSimpleDataSource database, InstantSource clock) {
        DisclosureRoom law = DisclosureRoom.open(database, ReceiptRule.STANDARD, clock);
        OwnSteps steps = new OwnSteps(new CaseStore(
                new CaseEngine(new LawDays(law.deadlines()), law.fees()),
                new Identities(new CaseVault(new Vault(IdentityKeys.of(List.of("k".repeat(40)))))),
                new Secrets(),
                new KnownBodies(new CatalogueRecords(Optional.empty())),
                clock));
        return (handle, letter) -> {
            steps.reached(handle, letter);
            if (moment.equals("reached") && letter.letter().form() == LetterForm.DECISION) {
                Runtime.getRuntime().halt(137);
            }
        };
    }

    private static LetterOffice office(
            PGSimpleDataSource database,
            CaseRoom room,
            Mailer mailer,
            MailSettings settings,
            InstantSource clock,
            Reached reached) {
        return new LetterOffice(
                Jdbi.create(database),
                room.desk(),
                room.citizens(),
                IdentityKeys.of(List.of("k".repeat(40))),
                Optional.of(new Postman.Outgoing(mailer, settings)),
                reached,
                clock);
    }

    private static Mailer ending(String moment, Mailer mailer) {
        return mail -> {
            if (moment.equals("before")) {
                Runtime.getRuntime().halt(137);
            }
            Mailed answer = mailer.send(mail);
            if (moment.equals("reached") || moment.equals("settled")) {
                return answer;
            }
            Runtime.getRuntime().halt(137);
            return answer;
        };
    }
}
