package kr.seogo.disclosure.internal.post;

import kr.seogo.disclosure.internal.post.Mailed.Accepted;

/**
 * Hands a mail to a server. It says {@link Accepted} only after the server did, and anything else than
 * {@link Mailed.Unknown} only if it is certain. Ends within ten minutes, whatever the server does.
 */
@FunctionalInterface
public interface Mailer {

    Mailed send(Mail mail);
}
