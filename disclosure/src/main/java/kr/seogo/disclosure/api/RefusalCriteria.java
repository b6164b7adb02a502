package kr.seogo.disclosure.api;

import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CriteriaTerms;
import kr.seogo.disclosure.HandedIn;

/**
 * 비공개 세부 기준: each body's own, item by item, reviewed at least as often as the law says (Act, Article 9 (3), (4)). Every
 * version stays readable. Safe for many threads and processes.
 */
public interface RefusalCriteria {

    /** The version in force today. */
    Optional<CriteriaView> current(String body);

    Optional<CriteriaView> version(String body, int version);

    /** Every version, the newest first; also one that is not in force yet. */
    List<CriteriaView> versions(String body);

    /**
     * The desk adopts criteria for its body, or says that they were reviewed.
     *
     * @param expectedVersions how many there are, as the desk has read it; another number is refused ({@code stale-version})
     * @return done with the number of the version
     * @throws kr.seogo.disclosure.BadInputException for a review in the future, a next one too late, days out of order
     */
    PublishingOutcome adopt(CriteriaTerms terms, int expectedVersions, Actor actor);

    /**
     * The desk enters that the result of the review that made a version was handed in (Act, Article 9 (4)). What is entered
     * again for a version puts right what was.
     *
     * @return done with the number of the version; not found where the body has no such version
     * @throws kr.seogo.disclosure.BadInputException for a day before the review, or in the future
     */
    PublishingOutcome handIn(int version, HandedIn handed, Actor actor);
}
