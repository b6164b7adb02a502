package kr.seogo.disclosure.internal.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.LetterTo;
import kr.seogo.disclosure.LetterTo.Addressee;
import kr.seogo.disclosure.internal.notices.Notice;
import kr.seogo.disclosure.internal.notices.Recipient;
import kr.seogo.disclosure.internal.notices.html.NoticeHtml;
import kr.seogo.disclosure.internal.privacy.CaseVault;
import org.jdbi.v3.core.Handle;

/** The letters of a case as they were told, for the record of it. */
public final class KeptLetters {

    private final CaseVault vault;

    public KeptLetters(CaseVault vault) {
        this.vault = vault;
    }

    /**
     * A letter.
     *
     * @param version of the event it tells of
     * @param html what it says, without who it went to
     * @param pdf as it was sent; empty where it could not be printed
     */
    @SuppressWarnings("ArrayRecordComponent") // only carried into the record, never compared
    public record Letter(long id, int version, LetterTo to, Notice notice, byte[] html, Optional<byte[]> pdf) {

        /** Whether it went to somebody whose name it shows. */
        public boolean personal() {
            return to.addressee() != Addressee.BODY;
        }
    }

    /** Those that tell of events after one and up to another version. */
    public List<Letter> of(Handle handle, CaseNumber number, int after, int until) {
        return LetterRow.told(handle, number, after, until).stream()
                .flatMap(row -> KeptLetter.read(handle, vault, number, row.id()).stream()
                        .map(kept -> new Letter(
                                row.id(),
                                row.version(),
                                row.letter(),
                                kept.notice(),
                                NoticeHtml.page(withoutPerson(kept.notice(), row.letter()))
                                        .getBytes(StandardCharsets.UTF_8),
                                kept.pdf())))
                .toList();
    }

    /** The same notice to whoever it is called in the history: a requester, or a third party by the officer's word for it. */
    private static Notice withoutPerson(Notice notice, LetterTo to) {
        if (to.addressee() == Addressee.BODY) {
            return notice;
        }
        String called = to.addressee() == Addressee.REQUESTER ? Actor.REQUESTER : to.party();
        return new Notice(
                notice.form(),
                notice.number(),
                notice.date(),
                notice.from(),
                notice.unit(),
                new Recipient(called, List.of(), Optional.empty(), false),
                notice.lead(),
                notice.sections(),
                notice.basis());
    }
}
