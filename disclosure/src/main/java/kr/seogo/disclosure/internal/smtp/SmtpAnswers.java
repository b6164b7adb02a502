package kr.seogo.disclosure.internal.smtp;

import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import kr.seogo.disclosure.internal.post.Mailed;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What a failure to hand over a mail means. Only a server's own refusal, by its code, says that it has not taken it; a
 * connection that broke says nothing.
 */
final class SmtpAnswers {

    private SmtpAnswers() {}

    static Mailed of(MessagingException failure) {
        Deque<Exception> open = new ArrayDeque<>();
        open.add(failure);
        OptionalInt code = OptionalInt.empty();
        boolean address = false;
        while (!open.isEmpty()) {
            Exception one = open.poll();
            switch (one) {
                case SMTPAddressFailedException e -> {
                    code = refusal(e.getReturnCode(), code);
                    address = true;
                }
                case SMTPSenderFailedException e -> code = refusal(e.getReturnCode(), code);
                case SMTPSendFailedException e -> code = refusal(e.getReturnCode(), code);
                default -> {}
            }
            if (one instanceof MessagingException chained && chained.getNextException() != null) {
                open.add(chained.getNextException());
            }
        }
        if (code.isEmpty()) {
            return new Mailed.Unknown(
                    "메일 서버가 받았는지 알 수 없습니다. The connection broke, and the mail server may have taken it: "
                            + unnamed(failure));
        }
        String why = "메일 서버가 거절했습니다. The mail server refused it: " + code.getAsInt() + " " + unnamed(failure);
        return address && code.getAsInt() >= 550 && code.getAsInt() <= 553
                ? new Mailed.Never(why)
                : new Mailed.Later(why);
    }

    /** Servers like to repeat the address, which stands nowhere in the open. */
    private static String unnamed(MessagingException failure) {
        return String.valueOf(failure.getMessage())
                .replaceAll("\\S+@\\S+", "…@…")
                .strip();
    }

    /** A code of 400 or more is a refusal; anything else tells nothing. */
    private static OptionalInt refusal(int code, OptionalInt known) {
        return known.isEmpty() && code >= 400 && code <= 599 ? OptionalInt.of(code) : known;
    }
}
