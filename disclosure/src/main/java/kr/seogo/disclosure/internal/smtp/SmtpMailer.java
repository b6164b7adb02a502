package kr.seogo.disclosure.internal.smtp;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.Properties;
import kr.seogo.disclosure.MailSettings;
import kr.seogo.disclosure.internal.post.Mail;
import kr.seogo.disclosure.internal.post.Mailed;
import kr.seogo.disclosure.internal.post.Mailer;

/** Mails by SMTP, one connection each. */
public final class SmtpMailer implements Mailer {

    private static final Duration CONNECT = Duration.ofSeconds(20);
    /** For each answer of the server; a mail takes some ten. */
    private static final Duration ANSWER = Duration.ofSeconds(40);

    private final MailSettings settings;
    private final InstantSource clock;

    public SmtpMailer(MailSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Mailed send(Mail mail) {
        Session session = Session.getInstance(properties());
        InternetAddress to;
        MimeMessage message;
        try {
            to = new InternetAddress(mail.to(), true);
            message = message(session, mail, to);
        } catch (AddressException e) {
            return new Mailed.Never("주소가 아닙니다. Not an address that mail can go to.");
        } catch (MessagingException e) {
            throw new IllegalStateException("The mail of " + mail.messageId() + " could not be made", e);
        }
        try (Transport transport = session.getTransport(protocol())) {
            try {
                connect(transport);
            } catch (MessagingException e) {
                return new Mailed.Later("메일 서버에 연결하지 못했습니다. The mail server could not be reached: " + e.getMessage());
            }
            return handOver(transport, message, to);
        } catch (MessagingException e) {
            // Closing comes after everything; the server has said what it had to say before.
            return new Mailed.Unknown("연결이 끊어졌습니다. The connection ended: " + e.getMessage());
        }
    }

    private static Mailed handOver(Transport transport, MimeMessage message, InternetAddress to) {
        Mailed outcome;
        try {
            transport.sendMessage(message, new InternetAddress[] {to});
            outcome = new Mailed.Accepted();
        } catch (MessagingException e) {
            outcome = SmtpAnswers.of(e);
        }
        try {
            transport.close();
        } catch (MessagingException e) {
            return outcome; // It was answered before; how the connection ends changes nothing.
        }
        return outcome;
    }

    private void connect(Transport transport) throws MessagingException {
        MailSettings.Login login = settings.login().orElse(null);
        if (login == null) {
            transport.connect(settings.host(), settings.port(), null, null);
        } else {
            transport.connect(settings.host(), settings.port(), login.user(), login.password());
        }
    }

    private String protocol() {
        return settings.security() == MailSettings.Security.TLS ? "smtps" : "smtp";
    }

    private Properties properties() {
        String prefix = "mail." + protocol() + ".";
        Properties all = new Properties();
        all.setProperty(prefix + "connectiontimeout", String.valueOf(CONNECT.toMillis()));
        all.setProperty(prefix + "timeout", String.valueOf(ANSWER.toMillis()));
        all.setProperty(prefix + "writetimeout", String.valueOf(ANSWER.toMillis()));
        all.setProperty(prefix + "auth", String.valueOf(settings.login().isPresent()));
        all.setProperty(prefix + "quitwait", "false");
        all.setProperty(prefix + "ssl.checkserveridentity", "true");
        boolean upgrade = settings.security() == MailSettings.Security.STARTTLS;
        all.setProperty(prefix + "starttls.enable", String.valueOf(upgrade));
        all.setProperty(prefix + "starttls.required", String.valueOf(upgrade));
        return all;
    }

    private MimeMessage message(Session session, Mail mail, InternetAddress to) throws MessagingException {
        MimeMessage message = new Identified(session, mail.messageId());
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(oneLine(mail.subject()), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), StandardCharsets.UTF_8.name());
        MimeBodyPart pdf = new MimeBodyPart();
        pdf.setDataHandler(new DataHandler(new ByteArrayDataSource(mail.pdf(), "application/pdf")));
        pdf.setFileName(mail.fileName());
        message.setContent(new MimeMultipart(text, pdf));
        message.saveChanges();
        return message;
    }

    /** A line end in a name must not begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Keeps the id it is given, which the library would make anew. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
