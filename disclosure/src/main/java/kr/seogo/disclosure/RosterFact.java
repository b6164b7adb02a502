package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.Optional;

/** What happened to the composition of a committee. */
public sealed interface RosterFact extends CommitteeFact {

    /**
     * How the chair comes to be, which share is from outside, and where the committee is kept.
     *
     * @param urgencyYields whether agenda and papers may come late for urgency; empty in what was written before that was
     *     asked: they may not
     */
    record RulesSet(
            ChairBy chairBy, ExternalShare externalShare, Optional<String> mergedWith, Optional<Boolean> urgencyYields)
            implements RosterFact {
        public RulesSet {
            urgencyYields = Need.maybe(urgencyYields);
            mergedWith = Need.maybe(mergedWith);
        }
    }

    /** Somebody serves from a day on. */
    record Appointed(
            int member,
            String name,
            MemberKind kind,
            String post,
            Optional<String> account,
            LocalDate from,
            Optional<LocalDate> until)
            implements RosterFact {
        public Appointed {
            account = Need.maybe(account);
            until = Need.maybe(until);
        }
    }

    /** By which account a member signs in from now on. */
    record AccountSet(int member, Optional<String> account) implements RosterFact {
        public AccountSet {
            account = Need.maybe(account);
        }
    }

    /** The term goes on until another day. */
    record Renewed(int member, LocalDate until) implements RosterFact {}

    /** Somebody's last day of service. */
    record Left(int member, LeavingReason why, LocalDate day) implements RosterFact {}

    record ChairNamed(int member, ChairBy how) implements RosterFact {}
}
