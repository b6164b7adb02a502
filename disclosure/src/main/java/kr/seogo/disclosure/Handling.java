package kr.seogo.disclosure;

import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Person;

/**
 * Who has the case, and who is heard before it is decided.
 *
 * @param department empty until it is assigned
 * @param holder empty until an officer of the department took it up
 * @param clarification while one is awaited
 * @param reviewed whether the committee has advised on the decision
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
    public record Consultation(HearingFact.Consulted asked, Optional<HearingFact.ConsultationAnswered> answer) {}

    /** A third party: told, heard, perhaps overridden. */
    public record ThirdParty(
            String party,
            LegalClock opinion,
            Optional<HearingFact.ThirdPartyAnswered> answer,
            Optional<DecisionFact.ThirdPartyOverridden> overridden) {

        /** Whether it asked in time not to disclose (Act, Article 21 (1)). */
        public boolean opposes() {
            return answer.filter(given -> given.opposes() && !given.late()).isPresent();
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

    /** Whether somebody may be the officer who has it. */
    public boolean heldBy(Person somebody) {
        return holder.filter(somebody::maybe).isPresent();
    }

    public Optional<ThirdParty> thirdParty(String party) {
        return thirdParties.stream().filter(one -> one.party().equals(party)).findFirst();
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

    public Handling advised() {
        return new Handling(department, holder, clarification, consultations, thirdParties, true, stay);
    }

    public Handling stayed(Optional<String> court) {
        return new Handling(department, holder, clarification, consultations, thirdParties, reviewed, court);
    }
}
