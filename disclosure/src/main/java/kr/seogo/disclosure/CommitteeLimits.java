package kr.seogo.disclosure;

import java.time.Period;

/**
 * What the law asks of a committee, as it stood on a day.
 *
 * @param least members, the chair among them
 * @param most members, the chair among them
 * @param external the least share from outside
 * @param externalException the same for a body of the proviso of Article 12 (3)
 * @param term of a member who is no official
 * @param renewals how often a term is renewed
 * @param quorum more than this share of those in office takes part
 * @param majority more than this share of those who take part agrees
 * @param signers how many sign the minutes
 */
public record CommitteeLimits(
        int least,
        int most,
        Share external,
        Share externalException,
        Period term,
        int renewals,
        Share quorum,
        Share majority,
        int signers) {

    /** A part of a whole, as 2/3. */
    public record Share(int part, int whole) {

        public Share {
            if (part < 1 || whole < part) {
                throw new IllegalArgumentException("A share is as 2/3; found " + part + "/" + whole);
            }
        }

        /** The fewest that are at least this share of all. */
        public int atLeast(int all) {
            return Math.ceilDiv(all * part, whole);
        }

        /** Whether some are more than this share of all. */
        public boolean exceededBy(int some, int all) {
            return some * whole > all * part;
        }
    }

    /** The least share from outside, by which body it is. */
    public Share external(ExternalShare share) {
        return switch (share) {
            case ORDINARY -> external;
            case SECURITY_OR_TRIAL -> externalException;
        };
    }
}
