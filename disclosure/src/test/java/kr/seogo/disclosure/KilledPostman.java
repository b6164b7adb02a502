package kr.seogo.disclosure;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.internal.post.LetterOffice;
import kr.seogo.disclosure.internal.post.Mailed;
import kr.seogo.disclosure.internal.post.Mailer;
import kr.seogo.disclosure.internal.post.Postman;
import kr.seogo.disclosure.internal.smtp.SmtpMailer;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that goes through the outbox and ends, as if killed, before or after the mail server took a letter. */
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
            office(database, room, mailer, settings, ending).post().round();
        }
        office(database, room, mailer, settings, clock).post().round();
    }

    private static LetterOffice office(
            PGSimpleDataSource database, CaseRoom room, Mailer mailer, MailSettings settings, InstantSource clock) {
        return new LetterOffice(
                Jdbi.create(database),
                room.desk(),
                room.citizens(),
                IdentityKeys.of(List.of("k".repeat(40))),
                Optional.of(new Postman.Outgoing(mailer, settings)),
                (_, _) -> {},
                clock);
    }

    private static Mailer ending(String moment, Mailer mailer) {
        return mail -> {
            if (moment.equals("before")) {
                Runtime.getRuntime().halt(137);
            }
            Mailed answer = mailer.send(mail);
            Runtime.getRuntime().halt(137);
            return answer;
        };
    }
}
