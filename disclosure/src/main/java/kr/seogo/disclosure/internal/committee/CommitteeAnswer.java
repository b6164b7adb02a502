package kr.seogo.disclosure.internal.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CommitteeFact;
import kr.seogo.disclosure.CommitteeRule;

/** What the rules of the committee say to a step: the facts that follow, or why not. */
public sealed interface CommitteeAnswer {

    /** A fact and the rule it rests on. */
    record Grounded(CommitteeRule rule, CommitteeFact fact) {}

    record Facts(List<Grounded> facts) implements CommitteeAnswer {
        public Facts {
            facts = List.copyOf(facts);
        }

        /** Others, and then these. */
        Facts after(List<Grounded> others) {
            List<Grounded> all = new ArrayList<>(others);
            all.addAll(facts);
            return new Facts(all);
        }
    }

    record No(CommitteeRule rule, Label why) implements CommitteeAnswer {}

    static Facts fact(CommitteeRule rule, CommitteeFact fact) {
        return new Facts(List.of(new Grounded(rule, fact)));
    }

    static No no(CommitteeRule rule, String korean, String english) {
        return new No(rule, new Label(korean, english));
    }

    static Optional<No> when(boolean refused, CommitteeRule rule, String korean, String english) {
        return refused ? Optional.of(no(rule, korean, english)) : Optional.empty();
    }
}
