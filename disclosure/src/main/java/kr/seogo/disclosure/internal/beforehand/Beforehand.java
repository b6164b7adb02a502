package kr.seogo.disclosure.internal.beforehand;

import java.time.InstantSource;
import java.util.Optional;
import kr.seogo.disclosure.JoinedArchive;
import kr.seogo.disclosure.PublishingRoom;
import kr.seogo.disclosure.api.Bodies;
import kr.seogo.disclosure.api.Deadlines;
import kr.seogo.disclosure.internal.law.ReviewPeriods;
import org.jdbi.v3.core.Jdbi;

/** Puts the parts together. */
public final class Beforehand {

    private Beforehand() {}

    /** Over a database, an archive where one is joined, and the law. */
    public static PublishingRoom open(
            Jdbi jdbi, Optional<JoinedArchive> archive, Bodies bodies, Deadlines deadlines, InstantSource clock) {
        SeoulDays days = new SeoulDays(deadlines, clock);
        ShownRecords records = new ShownRecords(archive);
        return new PublishingRoom(
                new StoredPublishing(
                        jdbi,
                        records,
                        new MissingEditions(jdbi, days),
                        new PublishingSteps(jdbi, records, bodies, days)),
                new StoredCriteria(jdbi, days, ReviewPeriods.shipped()),
                new PublicInformationLists(archive));
    }
}
