package kr.seogo.readingroom.internal.page;

import java.util.Optional;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DeliveryFact;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.FactKind;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.KeepingFact;
import kr.seogo.disclosure.ObjectionFact;

/** A step of a case's history, and what was said in it. */
public record StepLine(CaseEvent event, FactKind kind, Optional<String> said) {

    public static StepLine of(CaseEvent event) {
        return new StepLine(event, FactKind.of(event.fact()), said(event.fact()).filter(text -> !text.isBlank()));
    }

    private static Optional<String> said(Fact fact) {
        return switch (fact) {
            case IntakeFact.Assigned f -> Optional.of(f.department());
            case IntakeFact.TakenUp f -> Optional.of(f.officer());
            case IntakeFact.Ended f -> Optional.of(f.detail());
            case HearingFact.ClarificationAsked f -> Optional.of(f.what());
            case HearingFact.ClarificationEnded f -> Optional.of(f.text());
            case HearingFact.Consulted f -> Optional.of(f.whom() + ": " + f.question());
            case HearingFact.ConsultationAnswered f -> Optional.of(f.answer());
            case HearingFact.ThirdPartyNotified f -> Optional.of(f.party());
            case HearingFact.ThirdPartyReached f -> Optional.of(f.party() + ": " + f.day());
            case HearingFact.ThirdPartyAnswered f -> Optional.of(f.party() + ": " + f.opinion());
            case HearingFact.CommitteeAdvised f -> Optional.of(f.meeting() + ": " + f.advice());
            case DecisionFact.NoticeReceived f ->
                Optional.of(f.objection().map(number -> number + ". ").orElse("") + f.day());
            case DecisionFact.ThirdPartyOverridden f -> Optional.of(f.party());
            case DecisionFact.InternalReviewEnded f -> Optional.of(f.told());
            case DecisionFact.StayOrdered f -> Optional.of(f.court());
            case DecisionFact.StayLifted f -> Optional.of(f.court());
            case DecisionFact.DatesMoved f -> Optional.of(f.source());
            case DeliveryFact.FeesQuoted f -> Optional.of(f.basis());
            case DeliveryFact.FeesPaid f -> Optional.of(f.method());
            case DeliveryFact.Scheduled f ->
                Optional.of(f.disclosing().day() + ", " + f.disclosing().place());
            case DeliveryFact.Delivered f -> Optional.of(f.what());
            case DeliveryFact.OtherFormAsked f -> Optional.of(f.form());
            case ObjectionFact.Objected f -> Optional.of(f.purport());
            case ObjectionFact.CorrectionAsked f -> Optional.of(f.what());
            case ObjectionFact.CorrectionEnded f -> Optional.of(f.text());
            case ObjectionFact.CommitteeHeard f -> Optional.of(f.meeting());
            case ObjectionFact.ObjectionDecided f -> Optional.of(f.departure());
            case KeepingFact.Archived f -> Optional.of(f.record());
            case Fact other -> Optional.empty();
        };
    }
}
