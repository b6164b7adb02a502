package kr.seogo.disclosure;

/** What somebody wants to do with a case. Making one checks only that it is whole; whether it is lawful is for the case. */
public sealed interface Move permits IntakeMove, HearingMove, DecisionMove, DeliveryMove, ObjectionMove {

    /** Why, in the actor's words; empty where the step speaks for itself. */
    String reason();
}
