package kr.seogo.disclosure.internal.cases;

import java.util.ArrayList;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.Fact;

/** What a rule says to a move: the facts that follow, or why not. */
sealed interface Answer {

    /** A fact and the rule it rests on. */
    record Grounded(CaseRule rule, Fact fact) {}

    record Facts(List<Grounded> facts) implements Answer {
        public Facts {
            facts = List.copyOf(facts);
        }

        /** These facts, and then another. */
        Facts and(CaseRule rule, Fact fact) {
            List<Grounded> all = new ArrayList<>(facts);
            all.add(new Grounded(rule, fact));
            return new Facts(all);
        }
    }

    record No(CaseRule rule, Label why) implements Answer {}

    static Facts fact(CaseRule rule, Fact fact) {
        return new Facts(List.of(new Grounded(rule, fact)));
    }

    static No no(CaseRule rule, String korean, String english) {
        return new No(rule, new Label(korean, english));
    }
}
