package kr.seogo.disclosure;

/** What happened. The names of kinds and fields are kept for ever: what was written is read by every later version. */
public sealed interface Fact permits IntakeFact, HearingFact, DecisionFact, DeliveryFact, ObjectionFact, KeepingFact {}
