package kr.seogo.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every clock of a case, wherever it is kept: one place that knows them all, so that none is forgotten. */
public final class ClockMap {

    private ClockMap() {}

    /** Every clock, in no order that matters. */
    static List<LegalClock> all(CaseState state) {
        List<LegalClock> all = new ArrayList<>();
        CaseState same = map(state, clock -> {
            all.add(clock);
            return clock;
        });
        if (same.version() != state.version()) {
            throw new IllegalStateException("Looking at clocks changed the case");
        }
        return List.copyOf(all);
    }

    /** Those by which the body itself must act, while they run; and the days it named, on which it looks at the case again. */
    static List<LegalClock> owed(CaseState state) {
        if (state.over()) {
            return List.of();
        }
        Delivery delivery = state.delivery();
        Stream<LegalClock> running = Stream.of(
                        Stream.of(state.decisionClock()),
                        state.redecision().map(Redecision::clock).stream(),
                        delivery.parts().or(delivery::clock).stream(),
                        delivery.otherForm().stream(),
                        state.objections().stream().map(Objection::clock))
                .flatMap(clocks -> clocks)
                .filter(LegalClock::running);
        return Stream.concat(running, named(state)).toList();
    }

    /** What a clock stands still for, and what was said to be under way (Act, Article 9 (1) item 5). */
    private static Stream<LegalClock> named(CaseState state) {
        Stream<LegalClock> clarified = state.decisionClock().stopped()
                ? state.handling().clarification().stream()
                        .map(asked -> LegalClock.started(
                                ClockKind.CLARIFICATION,
                                state.decisionClock().stoppedSince().orElse(asked.replyBy()),
                                asked.replyBy()))
                : Stream.empty();
        Stream<LegalClock> corrected = state.openObjections().stream()
                .flatMap(one -> one.correction().stream())
                .map(ObjectionFact.CorrectionAsked::by);
        Stream<LegalClock> review = state.decision().stream()
                .flatMap(made -> made
                        .reviewEnd()
                        .map(day -> LegalClock.started(
                                ClockKind.INTERNAL_REVIEW, made.made().day(), day))
                        .stream());
        return Stream.of(clarified, corrected, review).flatMap(clocks -> clocks);
    }

    /** Those that are the requester's own, or by which the body must act for the requester. */
    public static Set<LegalClock> ofRequester(CaseState state) {
        Delivery delivery = state.delivery();
        return Stream.of(
                        Stream.of(state.decisionClock(), state.silenceClock()),
                        state.redecision().map(Redecision::clock).stream(),
                        Stream.of(delivery.clock(), delivery.parts(), delivery.otherForm())
                                .flatMap(Optional::stream),
                        delivery.scheduled().map(DeliveryFact.Scheduled::noShow).stream(),
                        Remaining.ofRequester(state).stream(),
                        state.handling().thirdParties().stream()
                                .flatMap(party -> party.overridden().stream())
                                .map(DecisionFact.ThirdPartyOverridden::release),
                        objected(state, Optional.empty()))
                .flatMap(clocks -> clocks)
                .collect(Collectors.toSet());
    }

    /** Those of a third party: what it was asked, its objection, and its protection. */
    public static Set<LegalClock> ofParty(CaseState state, String party) {
        Stream<LegalClock> own = state.handling().thirdParty(party).stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.opinion()),
                        one.overridden().stream()
                                .flatMap(told -> Stream.concat(told.days(), Stream.of(told.release())))));
        return Stream.concat(own, objected(state, Optional.of(party))).collect(Collectors.toSet());
    }

    /** Of the objections of one of them: when it is decided, and what was left when it was. */
    private static Stream<LegalClock> objected(CaseState state, Optional<String> party) {
        return state.objections().stream()
                .filter(one -> one.filed().party().equals(party))
                .flatMap(one -> Stream.concat(
                        Stream.of(one.clock()), one.remedy().stream().flatMap(remedy -> remedy.clocks().stream())));
    }

    /** Those that persons have from the arrival of a notice, where nobody knows it yet. */
    static List<LegalClock> unreached(CaseState state) {
        Stream<LegalClock> requester =
                state.decision().filter(made -> made.reached().isEmpty()).flatMap(CaseDecision::remedy).stream()
                        .flatMap(remedy -> remedy.clocks().stream());
        Stream<LegalClock> ended =
                state.ended().flatMap(IntakeFact.Ended::remedy).stream().flatMap(remedy -> remedy.clocks().stream());
        Stream<LegalClock> parties = state.handling().thirdParties().stream()
                .flatMap(party -> Stream.concat(
                        party.reached().isEmpty() && party.answer().isEmpty()
                                ? Stream.of(party.opinion())
                                : Stream.empty(),
                        party.decisionReached().isEmpty()
                                ? party.overridden().stream().flatMap(DecisionFact.ThirdPartyOverridden::days)
                                : Stream.empty()));
        Stream<LegalClock> objections = state.objections().stream()
                .filter(one -> one.reached().isEmpty())
                .flatMap(one -> one.remedy().stream())
                .flatMap(remedy -> remedy.clocks().stream());
        List<LegalClock> known = reached(state);
        return Stream.of(requester, ended, parties, objections)
                .flatMap(clocks -> clocks)
                .filter(clock -> !known.contains(clock))
                .toList();
    }

    /** What runs from a notice that is known to have arrived; it may be the same as what runs from another. */
    private static List<LegalClock> reached(CaseState state) {
        return Stream.concat(
                        state
                                .decision()
                                .filter(made -> made.reached().isPresent())
                                .flatMap(CaseDecision::remedy)
                                .stream(),
                        state.objections().stream()
                                .filter(one -> one.reached().isPresent())
                                .flatMap(one -> one.remedy().stream()))
                .flatMap(remedy -> remedy.clocks().stream())
                .toList();
    }

    /** The case with every clock changed as said. */
    public static CaseState map(CaseState state, UnaryOperator<LegalClock> change) {
        CaseState changed = state.with(change.apply(state.decisionClock()), change.apply(state.silenceClock()))
                .with(state.handling()
                        .withThirdParties(state.handling().thirdParties().stream()
                                .map(party -> party.mapped(change))
                                .toList())
                        .withConsultations(state.handling().consultations().stream()
                                .map(one -> one.mapped(change))
                                .toList()))
                .with(map(state.delivery(), change))
                .with(state.objections().stream()
                        .map(objection -> map(objection, change))
                        .toList())
                .with(state.redecision()
                        .map(due -> new Redecision(change.apply(due.clock()), due.allowed(), due.holdsDelivery())))
                .end(state.ended().map(ended -> ended.mapped(remedy -> remedy.mapped(change))));
        return changed.decision()
                .map(made -> changed.with(
                        made.with(made.remedy().map(remedy -> remedy.mapped(change))), changed.redecision()))
                .orElse(changed);
    }

    private static Delivery map(Delivery delivery, UnaryOperator<LegalClock> change) {
        return new Delivery(
                delivery.quote(),
                delivery.paid(),
                delivery.clock().map(change),
                delivery.scheduled()
                        .map(day -> new DeliveryFact.Scheduled(day.disclosing(), change.apply(day.noShow()))),
                delivery.identity(),
                delivery.handedOver(),
                delivery.parts().map(change),
                delivery.complete(),
                delivery.otherForm().map(change),
                delivery.noShow(),
                delivery.files());
    }

    private static Objection map(Objection objection, UnaryOperator<LegalClock> change) {
        Optional<ObjectionFact.CorrectionAsked> correction = objection
                .correction()
                .map(asked ->
                        new ObjectionFact.CorrectionAsked(asked.objection(), asked.what(), change.apply(asked.by())));
        return objection
                .correcting(correction, change.apply(objection.clock()))
                .remedied(remedy -> remedy.mapped(change));
    }
}
