package kr.seogo.disclosure.internal.post;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.LetterState;
import kr.seogo.disclosure.LetterTo.Addressee;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.internal.desk.EventRows;
import kr.seogo.disclosure.internal.json.EventJson;
import kr.seogo.disclosure.internal.notices.MissingGlyphsException;
import kr.seogo.disclosure.internal.notices.Notice;
import kr.seogo.disclosure.internal.notices.Recipient;
import kr.seogo.disclosure.internal.notices.forms.Notices;
import kr.seogo.disclosure.internal.notices.forms.Told;
import kr.seogo.disclosure.internal.notices.pdf.NoticePdf;
import kr.seogo.disclosure.internal.privacy.CaseVault;
import kr.seogo.disclosure.internal.privacy.Identities;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes letters: from the events of the case and who it goes to, to what is kept. In the caller's transaction, with the line
 * locked; killed within it, nothing was made, and it is made again.
 */
final class Press {

    private static final Logger LOG = LoggerFactory.getLogger(Press.class);

    private final Recipients recipients;
    private final CaseVault vault;
    private final boolean mails;

    /** Made at the first letter: its fonts take a moment to read, and a room may never print. */
    static final class Printer {
        static final NoticePdf PDF = new NoticePdf();
    }

    /** @param mails whether letters are mailed at all */
    Press(Identities identities, CaseVault vault, boolean mails) {
        this.recipients = new Recipients(identities);
        this.vault = vault;
        this.mails = mails;
    }

    LetterState make(Handle handle, LetterRow row, Instant now) {
        if (row.letter().addressee() != Addressee.BODY) {
            Actor post = new Actor(Recipients.POST, Role.SYSTEM, "", Optional.empty());
            Identities.looked(handle, row.number(), post, Recipients.WHY, now);
        }
        Recipient to = recipients.of(handle, row);
        Notice notice =
                Notices.of(Told.of(row.number(), EventRows.of(handle, row.number()), row.version(), row.letter(), to));
        try {
            byte[] printed = Printer.PDF.of(notice);
            new KeptLetter(notice, Optional.of(printed), sha256(printed)).write(handle, vault, row.number(), row.id());
            return made(handle, row, to, now);
        } catch (MissingGlyphsException e) {
            LOG.error("Letter {} needs somebody: {}", row.id(), e.getMessage());
            byte[] told = EventJson.write(notice).getBytes(StandardCharsets.UTF_8);
            new KeptLetter(notice, Optional.empty(), sha256(told)).write(handle, vault, row.number(), row.id());
            row.moved(handle, LetterState.UNPRINTABLE, Recipients.POST, String.valueOf(e.getMessage()), now);
            return LetterState.UNPRINTABLE;
        }
    }

    private LetterState made(Handle handle, LetterRow row, Recipient to, Instant now) {
        LetterState next = mails && to.email().isPresent() ? LetterState.READY : LetterState.TO_POST;
        if (next == LetterState.READY) {
            handle.execute(
                    "update disclosure.letter set next_try = ?, attempts = 0 where id = ?",
                    LetterRow.utc(now),
                    row.id());
        }
        row.moved(handle, next, Recipients.POST, "", now);
        return next;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
