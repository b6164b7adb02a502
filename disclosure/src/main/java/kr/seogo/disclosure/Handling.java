package kr.seogo.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kr.seogo.catalog.Person;

/**
 * Who has the case, and who is heard before it is decided.
 *
 * @param department empty until it is assigned
 * @param holder empty until an officer of the department took it up
 * @param clarification while one is awaited
 * @param reviewed whether the committee has advised on the decision, made or due
 * @param stay the court whose stay holds the disclosure
 */
public record Handling(
        Optional<String> department,
        Optional<Person> holder,
        Optional<HearingFact.ClarificationAsked> clarification,
        List<Consultation> consultations,
        List<ThirdParty> thirdParties,
        boolean reviewed,
        Optional<String> stay) {

    static final Handling NEW = new Handling(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), false, Optional.empty());

    public Handling {
        consultations = List.copyOf(consultations);
        thirdParties = List.copyOf(thirdParties);
    }

    /** A body or unit that was asked, and what it answered. */
    public record Consultation(HearingFact.Consulted asked, Optional<HearingFact.ConsultationAnswered> answer) {

        /** With its clock changed as said. */
        Consultation mapped(UnaryOperator<LegalClock> change) {
            return new Consultation(asked.mapped(change), answer);
        }

        /** Whether a body was asked as the one that made what is asked for, itself or one of its units by its name. */
        private boolean asProducer(String body) {
            return asked.kind() != ConsultationKind.OTHER_UNIT
                    && (asked.whom().equals(body) || asked.whom().startsWith(body + " "));
        }
    }

    /**
     * A third party: told, heard, perhaps overridden.
     *
     * @param sent the day the notice of the request was sent or handed over
     * @param reached the day the notice of the request reached it, where that is known
     * @param decisionReached the day the notice of the decision against it did, where that is known
     */
    public record ThirdParty(
            String party,
            LocalDate sent,
            LegalClock opinion,
            Optional<LocalDate> reached,
            Optional<HearingFact.ThirdPartyAnswered> answer,
            Optional<DecisionFact.ThirdPartyOverridden> overridden,
            Optional<LocalDate> decisionReached) {

        /** Whether it asked in time not to disclose (Act, Article 21 (1)). */
        public boolean opposes() {
            return answer.filter(given -> given.opposes() && !given.late()).isPresent();
        }

        /** Whether it may still ask not to disclose: nobody is late before the notice is known to have arrived. */
        public boolean mayStillAnswer(LocalDate day) {
            return answer.isEmpty() && (reached.isEmpty() || !day.isAfter(opinion.due()));
        }

        /** The last day on which it may object to the decision against it; empty while nobody knows it. */
        public Optional<LocalDate> objectsUntil() {
            return decisionReached.flatMap(
                    day -> overridden.map(one -> one.objection().due()));
        }

        /** Whether it was decided against, and its days to object are not known to be over. */
        public boolean mayStillObject(LocalDate day) {
            return overridden.isPresent() && objectsUntil().filter(day::isAfter).isEmpty();
        }

        /** Told of the request. */
        public static ThirdParty told(HearingFact.ThirdPartyNotified fact) {
            return new ThirdParty(
                    fact.party(),
                    fact.opinion().from(),
                    fact.opinion(),
                    fact.reached(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** With its clocks changed as said. */
        ThirdParty mapped(UnaryOperator<LegalClock> change) {
            return new ThirdParty(
                    party,
                    sent,
                    change.apply(opinion),
                    reached,
                    answer,
                    overridden.map(one -> one.mapped(change)),
                    decisionReached);
        }

        /** It has answered. */
        public ThirdParty answered(HearingFact.ThirdPartyAnswered fact, LocalDate day) {
            return new ThirdParty(
                    party, sent, opinion.end(day), reached, Optional.of(fact), overridden, decisionReached);
        }

        /** Decided against, or no more. */
        public ThirdParty overridden(Optional<DecisionFact.ThirdPartyOverridden> fact) {
            return new ThirdParty(party, sent, opinion, reached, answer, fact, Optional.empty());
        }

        /** A notice has reached it. */
        public ThirdParty reached(HearingFact.ThirdPartyReached fact) {
            return fact.period().kind() == ClockKind.THIRD_PARTY_OPINION
                    ? new ThirdParty(
                            party, sent, fact.period(), Optional.of(fact.day()), answer, overridden, decisionReached)
                    : new ThirdParty(
                            party,
                            sent,
                            opinion,
                            reached,
                            answer,
                            overridden.map(one -> one.from(fact.period(), fact.remedy())),
                            Optional.of(fact.day()));
        }
    }

    /** Nobody yet: a case as it comes in. */
    public static Handling untouched() {
        return NEW;
    }

    /** What the officer who has it is called. */
    public Optional<String> officer() {
        return holder.map(Person::name);
    }

    /** Whether a body was asked as the one that made what is asked for (decree, Article 9). */
    public boolean askedProducer(String body) {
        return consultations.stream().anyMatch(one -> one.asProducer(body));
    }

    /** Whether it has answered, or was silent past the day it was given. */
    public boolean heardProducer(String body, LocalDate day) {
        return consultations.stream()
                .filter(one -> one.asProducer(body))
                .anyMatch(one ->
                        one.answer().isPresent() || day.isAfter(one.asked().replyBy()));
    }

    /** Whether somebody may be the officer who has it. */
    public boolean heldBy(Person somebody) {
        return holder.filter(somebody::maybe).isPresent();
    }

    public Optional<ThirdParty> thirdParty(String party) {
        return thirdParties.stream().filter(one -> one.party().equals(party)).findFirst();
    }

    /** With one third party changed as said. */
    public Handling with(String party, UnaryOperator<ThirdParty> change) {
        return withThirdParties(thirdParties.stream()
                .map(one -> one.party().equals(party) ? change.apply(one) : one)
                .toList());
    }

    public Handling with(Optional<String> newDepartment, Optional<Person> newHolder) {
        return new Handling(newDepartment, newHolder, clarification, consultations, thirdParties, reviewed, stay);
    }

    public Handling clarifying(Optional<HearingFact.ClarificationAsked> asked) {
        return new Handling(department, holder, asked, consultations, thirdParties, reviewed, stay);
    }

    public Handling withConsultations(List<Consultation> all) {
        return new Handling(department, holder, clarification, all, thirdParties, reviewed, stay);
    }

    public Handling withThirdParties(List<ThirdParty> all) {
        return new Handling(department, holder, clarification, consultations, all, reviewed, stay);
    }

    public Handling advised(boolean now) {
        return new Handling(department, holder, clarification, consultations, thirdParties, now, stay);
    }

    public Handling stayed(Optional<String> court) {
        return new Handling(department, holder, clarification, consultations, thirdParties, reviewed, court);
    }
}
