package kr.seogo.disclosure.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.KindTerms;
import kr.seogo.disclosure.NewEdition;

/**
 * 사전적 공개: what bodies publish of themselves, by announced kinds and cycles (Act, Article 7; decree, Article 4). Nothing
 * that was entered is changed or taken out. Whether a record of an edition can be read is asked of the catalogue at every
 * look: one that is closed later is gone from the public's answers at once, and an edition without any that is open with it.
 *
 * <p>Safe for many threads and processes.
 */
public interface Publishing {

    /** The kinds of a body: those that run, then those that ended, each in the order they were announced. */
    List<AnnouncedKind> kinds(String body);

    Optional<AnnouncedKind> kind(long id);

    /** The records below which its editions are kept, as far as the public may see them. */
    List<RecordEntry> places(AnnouncedKind kind);

    /** The day the last edition of each of these kinds was published; a kind without any is left out. */
    Map<Long, LocalDate> latest(String body);

    /**
     * What the public reads of a kind: of each period the edition that holds, with the records that are open.
     *
     * @param before from the page before
     */
    EditionPage editions(long kind, Optional<Long> before);

    /** Everything that was published of a kind, with who did; for the desk of its body and its department. */
    Optional<EditionPage> history(long kind, Optional<Long> before, Actor actor);

    /**
     * What is overdue, the longest first: all of the body's for its desk, those of the department for an officer.
     *
     * @return at most {@link #MOST_MISSING}
     */
    List<MissingEdition> overdue(Actor actor);

    /** The next edition of each recurring kind that is to come, the soonest first; to whom as {@link #overdue}. */
    List<MissingEdition> toCome(Actor actor);

    /** As many as are listed. */
    int MOST_MISSING = 500;

    /**
     * The desk announces a kind for its body; one of a name that runs already is refused.
     *
     * @throws kr.seogo.disclosure.BadInputException for a department the body does not have, a record that is not held, a
     *     day outside the calendar
     */
    PublishingOutcome announce(KindTerms terms, Actor actor);

    /**
     * The desk ends a kind.
     *
     * @throws kr.seogo.disclosure.BadInputException for a last day before the kind began, or without a reason
     */
    PublishingOutcome end(long kind, LocalDate last, String why, Actor actor);

    /**
     * The desk, or an officer of the kind's department, publishes an edition. A period that has its edition already takes
     * another one only in its place.
     *
     * @throws kr.seogo.disclosure.BadInputException for a period that is none of the kind's cycle, or a record that is not
     *     open to everybody
     */
    PublishingOutcome publish(long kind, NewEdition edition, Actor actor);
}
