package kr.seogo.catalog;

import java.util.Optional;
import java.util.Set;

/** Who is asking. Doors find out who it is; what they may see is for the access policy alone. */
public sealed interface Caller {

    /** A citizen: sees what is open. */
    Caller PUBLIC = new Anonymous();

    /** Nobody in particular. */
    record Anonymous() implements Caller {}

    /**
     * Somebody of the archive or of a body that transfers.
     *
     * @param name as it stands in the history of what they decide
     * @param body the archive or agency they work for
     * @param department of an officer of disclosure, whose cases they handle
     * @param account by which the house knows them; the name, where they have none
     */
    record Staff(String name, Set<Role> roles, String body, Optional<String> department, String account)
            implements Caller {
        public Staff {
            roles = Set.copyOf(roles);
        }

        /** Somebody who is known by name alone. */
        public Staff(String name, Set<Role> roles, String body, Optional<String> department) {
            this(name, roles, body, department, name);
        }

        /** Somebody of no department in particular. */
        public Staff(String name, Set<Role> roles, String body) {
            this(name, roles, body, Optional.empty());
        }

        /** Who it is. */
        public Person person() {
            return new Person(name, account);
        }
    }

    /** What staff may do. */
    enum Role {
        /** Describes, takes in and decides on access; reads everything held. */
        ARCHIVIST,
        /** Answers requests; reads everything held. */
        DISCLOSURE_OFFICER,
        /** The central disclosure desk: receives, assigns, holds the committee's gate; reads everything held. */
        DISCLOSURE_DESK,
        /** Runs the system; reads no closed record. */
        OPERATOR,
        /** Sits on the review committee of disclosure: sees what is put before them there, else what everybody sees. */
        COMMITTEE_MEMBER,
        /** Hands over the records of a body: sees its transfers, else what everybody sees. */
        SENDER
    }
}
