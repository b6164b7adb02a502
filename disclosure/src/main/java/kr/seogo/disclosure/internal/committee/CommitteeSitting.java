package kr.seogo.disclosure.internal.committee;

import java.time.Instant;
import java.time.LocalDate;
import kr.seogo.catalog.Seoul;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.Committee;

/** A step being looked at: the committee as it stands, who enters it, when, by which law, with which cases. */
record CommitteeSitting(Committee committee, Actor actor, Instant at, CommitteeDays days, CommitteeCases cases) {

    LocalDate today() {
        return LocalDate.ofInstant(at, Seoul.ZONE);
    }
}
