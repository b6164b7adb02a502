package kr.seogo.disclosure.internal.post;

import java.util.List;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.LetterFormat;
import kr.seogo.disclosure.api.LetterDesk;
import kr.seogo.disclosure.internal.cases.CaseFold;
import kr.seogo.disclosure.internal.desk.EventRows;
import kr.seogo.disclosure.internal.notices.papers.PaperSheets;
import kr.seogo.disclosure.internal.privacy.Identities;
import org.jdbi.v3.core.Handle;

/**
 * What goes with a letter: the request that is passed on, with who asks. It is made of what never changes, so that it is not
 * kept and reads the same whenever it is printed, until who asked is destroyed. To a body nothing is mailed
 * ({@link Recipients}); it lies in the envelope.
 */
final class Enclosures {

    private final Identities identities;

    Enclosures(Identities identities) {
        this.identities = identities;
    }

    /** The enclosure of a letter that has one; the caller has written the look down. */
    LetterDesk.Answer of(Handle handle, LetterRow row, LetterFormat format) {
        List<CaseEvent> events = EventRows.of(handle, row.number()).subList(0, row.version());
        CaseState state = CaseFold.of(row.number(), events);
        return identities
                .requester(handle, row.number())
                .map(requester -> Sheets.printed(
                        PaperSheets.request(state, requester), format, row.number() + "-" + row.id() + "-enclosure"))
                .orElseGet(LetterDesk.Answer.None::new);
    }
}
