package kr.seogo.disclosure.internal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.ClockMap;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionFact.Moved;
import kr.seogo.disclosure.DeliveryFact;
import kr.seogo.disclosure.Fact;
import kr.seogo.disclosure.Handling.ThirdParty;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.KeepingFact;
import kr.seogo.disclosure.LegalClock;
import kr.seogo.disclosure.LetterForm;
import kr.seogo.disclosure.LetterTo;
import kr.seogo.disclosure.LetterTo.Addressee;
import kr.seogo.disclosure.ObjectionFact;
import kr.seogo.disclosure.ObjectionParty;

/** What the law wants told, to whom, by each event. */
public final class Letters {

    private Letters() {}

    /**
     * The letters an event wants.
     *
     * @param state the case after it
     */
    public static List<LetterTo> of(Fact fact, CaseState state) {
        return switch (fact) {
            case IntakeFact.Received f -> requester(LetterForm.RECEIPT);
            case IntakeFact.Assigned f -> List.of();
            case IntakeFact.TakenUp f -> List.of();
            case IntakeFact.Ended f -> ended(f);
            case HearingFact.ClarificationAsked f -> requester(LetterForm.CLARIFICATION);
            case HearingFact.ClarificationEnded f -> List.of();
            case HearingFact.Consulted f -> List.of(new LetterTo(LetterForm.CONSULTATION, Addressee.BODY, f.whom()));
            case HearingFact.ConsultationAnswered f -> List.of();
            case HearingFact.ThirdPartyNotified f -> party(LetterForm.THIRD_PARTY_NOTICE, f.party());
            case HearingFact.ThirdPartyReached f -> List.of();
            case HearingFact.ThirdPartyAnswered f -> List.of();
            case HearingFact.Extended f -> requester(LetterForm.EXTENSION);
            case HearingFact.CommitteeAdvised f -> List.of();
            case DecisionFact.Decided f -> requester(LetterForm.DECISION);
            case DecisionFact.ThirdPartyOverridden f -> party(LetterForm.THIRD_PARTY_DECISION, f.party());
            case DecisionFact.InternalReviewEnded f -> requester(LetterForm.REVIEW_ENDED);
            case DecisionFact.DatesMoved f -> moved(f, state);
            case DecisionFact.RecordsDecided f -> List.of();
            case DecisionFact.NoticeReceived f -> List.of();
            case DecisionFact.Ruled f -> concerned(LetterForm.RULING, state);
            case DecisionFact.StayOrdered f -> concerned(LetterForm.STAY, state);
            case DecisionFact.StayLifted f -> concerned(LetterForm.STAY_LIFTED, state);
            case DecisionFact.Closed f -> List.of();
            case DeliveryFact.FeesQuoted f -> requester(LetterForm.FEES);
            case DeliveryFact.Scheduled f -> announced(f, state);
            case DeliveryFact.FeesPaid f -> List.of();
            case DeliveryFact.IdentityRequired f -> List.of();
            case DeliveryFact.IdentityChecked f -> List.of();
            case DeliveryFact.Delivered f -> List.of();
            case DeliveryFact.Fetched f -> List.of();
            case DeliveryFact.OtherFormAsked f -> List.of();
            case DeliveryFact.NoShowClosed f -> requester(LetterForm.NO_SHOW);
            case ObjectionFact f -> objection(f, state);
            case KeepingFact f -> List.of();
        };
    }

    /** The day that the decision named is told with it; another day, place or form by a letter of its own. */
    private static List<LetterTo> announced(DeliveryFact.Scheduled fact, CaseState state) {
        return state.decision()
                        .flatMap(decision -> decision.made().disclosing())
                        .filter(fact.disclosing()::equals)
                        .isPresent()
                ? List.of()
                : requester(LetterForm.SCHEDULE);
    }

    private static List<LetterTo> ended(IntakeFact.Ended fact) {
        return switch (fact.how()) {
            case TRANSFERRED -> transferred(fact);
            case SPLIT -> requester(LetterForm.TRANSFER);
            case IMMEDIATE -> requester(LetterForm.IMMEDIATE);
            case PETITION -> requester(LetterForm.PETITION);
            case NOT_HELD, REPEAT_CLOSED, POINTED_CLOSED -> requester(LetterForm.NOT_HELD_OR_CLOSED);
            case WITHDRAWN -> List.of();
        };
    }

    private static List<LetterTo> objection(ObjectionFact fact, CaseState state) {
        LetterForm form =
                switch (fact) {
                    case ObjectionFact.Objected f -> LetterForm.RECEIPT;
                    case ObjectionFact.CorrectionAsked f -> LetterForm.OBJECTION_CORRECTION;
                    case ObjectionFact.ObjectionExtended f -> LetterForm.OBJECTION_EXTENSION;
                    case ObjectionFact.CommitteeExempted f -> LetterForm.COMMITTEE_EXEMPT;
                    case ObjectionFact.ObjectionDecided f -> LetterForm.OBJECTION_DECISION;
                    case ObjectionFact.CorrectionEnded f -> null;
                    case ObjectionFact.CommitteeHeard f -> null;
                    case ObjectionFact.ObjectionWithdrawn f -> null;
                };
        if (form == null) {
            return List.of();
        }
        ObjectionFact.Objected filed =
                state.objections().get(fact.objection() - 1).filed();
        Optional<String> party = filed.by() == ObjectionParty.THIRD_PARTY ? filed.party() : Optional.empty();
        return party.map(name -> party(form, name)).orElseGet(() -> requester(form));
    }

    /** A body of this house has it before its desk; to another one the request itself goes by letter. */
    private static List<LetterTo> transferred(IntakeFact.Ended fact) {
        List<LetterTo> letters = new ArrayList<>(requester(LetterForm.TRANSFER));
        fact.address()
                .flatMap(address -> fact.to())
                .ifPresent(to -> letters.add(new LetterTo(LetterForm.TRANSFER_REQUEST, Addressee.BODY, to)));
        return letters;
    }

    /** Each is told of their own dates, and of nobody else's. */
    private static List<LetterTo> moved(DecisionFact.DatesMoved fact, CaseState state) {
        List<LetterTo> letters = new ArrayList<>();
        if (any(fact, ClockMap.ofRequester(state))) {
            letters.addAll(requester(LetterForm.DATES_MOVED));
        }
        state.handling().thirdParties().stream()
                .map(ThirdParty::party)
                .filter(party -> any(fact, ClockMap.ofParty(state, party)))
                .forEach(party -> letters.addAll(party(LetterForm.DATES_MOVED, party)));
        return letters;
    }

    private static boolean any(DecisionFact.DatesMoved fact, Set<LegalClock> own) {
        return fact.dates().stream().map(Moved::after).anyMatch(own::contains);
    }

    /** The requester, and every third party whose wish the decision overrode. */
    private static List<LetterTo> concerned(LetterForm form, CaseState state) {
        List<LetterTo> letters = new ArrayList<>(requester(form));
        state.handling().thirdParties().stream()
                .filter(party -> party.overridden().isPresent())
                .forEach(party -> letters.addAll(party(form, party.party())));
        return letters;
    }

    private static List<LetterTo> requester(LetterForm form) {
        return List.of(new LetterTo(form, Addressee.REQUESTER, ""));
    }

    private static List<LetterTo> party(LetterForm form, String party) {
        return List.of(new LetterTo(form, Addressee.THIRD_PARTY, party));
    }
}
