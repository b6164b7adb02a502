package kr.seogo.app.internal.archive;

import java.time.Instant;
import kr.seogo.preservation.Dispersal.SetName;

/** A set for another site in answers of commands. */
record SetJson(int number, Instant made, String sha512) {

    static SetJson of(SetName set) {
        return new SetJson(set.number(), set.made(), set.digest().hex());
    }
}
