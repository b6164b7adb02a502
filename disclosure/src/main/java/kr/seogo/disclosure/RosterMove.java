package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.Optional;

/** What the committee's secretary, the disclosure desk, enters about its composition. */
public sealed interface RosterMove extends CommitteeMove {

    /**
     * How the committee of this body is made up.
     *
     * @param mergedWith the body whose committee is this body's as well (Act, Article 12 (1), second sentence)
     * @param urgencyYields whether its rules let agenda and papers come late where a reason of urgency is given; left out:
     *     they do not
     */
    record SetRules(
            ChairBy chairBy,
            ExternalShare externalShare,
            Optional<String> mergedWith,
            Optional<Boolean> urgencyYields,
            String reason)
            implements RosterMove {
        public SetRules {
            Need.given("chairBy", chairBy);
            Need.given("externalShare", externalShare);
            mergedWith = Need.maybe(mergedWith)
                    .map(text -> Need.optional("mergedWith", text))
                    .filter(text -> !text.isEmpty());
            urgencyYields = Need.maybe(urgencyYields);
            reason = Need.text("reason", reason);
        }
    }

    /**
     * Commissions or names a member.
     *
     * @param account by which the member signs in; empty where they do not
     */
    record Appoint(String name, MemberKind kind, String post, Optional<String> account, LocalDate from, String reason)
            implements RosterMove {
        public Appoint {
            name = Need.text("name", name);
            Need.given("kind", kind);
            post = Need.text("post", post);
            account = Need.maybe(account)
                    .map(text -> Need.optional("account", text))
                    .filter(text -> !text.isEmpty());
            Need.given("from", from);
            reason = Need.optional("reason", reason);
        }
    }

    /**
     * By which account a member signs in from now on; by none where it is left out.
     *
     * @param reason always needed: the account decides who votes, signs and is kept from a case
     */
    record SetAccount(int member, Optional<String> account, String reason) implements RosterMove {
        public SetAccount {
            Need.atLeast("member", 1, member);
            account = Need.maybe(account)
                    .map(text -> Need.optional("account", text))
                    .filter(text -> !text.isEmpty());
            reason = Need.text("reason", reason);
        }
    }

    /** Renews a term, once. */
    record Renew(int member, String reason) implements RosterMove {
        public Renew {
            Need.atLeast("member", 1, member);
            reason = Need.optional("reason", reason);
        }
    }

    /**
     * Somebody serves no longer.
     *
     * @param day the last day of service
     */
    record Leave(int member, LeavingReason why, LocalDate day, String reason) implements RosterMove {
        public Leave {
            Need.atLeast("member", 1, member);
            Need.given("why", why);
            Need.given("day", day);
            reason = Need.text("reason", reason);
        }
    }

    /** Names the chair, in the way the body does it. */
    record NameChair(int member, ChairBy how, String reason) implements RosterMove {
        public NameChair {
            Need.atLeast("member", 1, member);
            Need.given("how", how);
            reason = Need.optional("reason", reason);
        }
    }
}
