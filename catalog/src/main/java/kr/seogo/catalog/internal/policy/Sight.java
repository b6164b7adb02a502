package kr.seogo.catalog.internal.policy;

import java.util.Optional;

/**
 * How far a caller sees beyond what everybody may; what a query asks for, so that counts and pages are exact.
 *
 * @param beyond whether closed records are seen at all
 * @param papers whether papers of the cases of every body are
 * @param body whose cases' papers are seen in any case
 */
public record Sight(boolean beyond, boolean papers, String body) {

    static final Sight PUBLIC = new Sight(false, false, "");

    /** Whether a record is seen with all its words and files, whatever was decided on its access. */
    public boolean whole(Optional<String> papersOf) {
        return beyond && (papers || papersOf.isEmpty() || papersOf.get().equals(body));
    }
}
