package kr.seogo.disclosure.internal.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.Ending;
import kr.seogo.disclosure.GateExemption;
import kr.seogo.disclosure.IntakeMove;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.ObjectionMove;
import kr.seogo.disclosure.RepeatBasis;
import kr.seogo.disclosure.Requester;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.internal.cases.CaseFold;
import kr.seogo.disclosure.internal.privacy.Identities;
import org.jdbi.v3.core.Handle;

/**
 * Whether a request repeats an earlier one (Act, Article 11-2 (1)): of the same body, answered, by the same requester. Who
 * asked is compared and shown to nobody; that it was compared is written down with both cases.
 */
final class RepeatCheck {

    private static final String WHY = "반복 청구 대조 (보지 않음)";

    private final Identities identities;
    private final CaseStore store;

    RepeatCheck(Identities identities, CaseStore store) {
        this.identities = identities;
        this.store = store;
    }

    /** Why a move that says so is refused, with the rule; empty where it repeats one, and for every other move. */
    Optional<CaseOutcome> refused(Handle handle, CaseState state, Move move, Actor actor) {
        if (move instanceof IntakeMove.RepeatClose repeat) {
            return refused(handle, state, repeat.earlier(), EnumSet.of(repeat.basis()), actor)
                    .map(why -> new CaseOutcome.Unlawful(CaseRule.REPEAT, why));
        }
        // The committee is passed by as a simple repeat only where the request is one (Act, Article 18 (2) item 2).
        return move instanceof ObjectionMove.ExemptCommittee exempt && exempt.basis() == GateExemption.SIMPLE_REPEAT
                ? exempt.earlier()
                        .flatMap(earlier -> refused(handle, state, earlier, EnumSet.allOf(RepeatBasis.class), actor))
                        .map(why -> new CaseOutcome.Unlawful(CaseRule.COMMITTEE_GATE, why))
                : Optional.empty();
    }

    private Optional<Label> refused(
            Handle handle, CaseState state, CaseNumber before, Set<RepeatBasis> bases, Actor actor) {
        var events = before.equals(state.number()) ? List.<CaseEvent>of() : EventRows.of(handle, before);
        if (events.isEmpty()) {
            return Optional.of(unknown(state, before));
        }
        CaseState earlier = CaseFold.of(before, events);
        if (!earlier.intake().body().equals(state.intake().body())
                || earlier.intake().arrived().isAfter(state.intake().arrived())) {
            return Optional.of(unknown(state, before));
        }
        if (bases.stream().noneMatch(basis -> answered(earlier, basis))) {
            return Optional.of(new Label(
                    "앞선 건 " + before + "은(는) 아직 '"
                            + named(bases, basis -> basis.label().ko()) + "'에 해당하지 않습니다.",
                    "The earlier case " + before + " was not answered in the way that is claimed: "
                            + named(bases, basis -> basis.label().en()) + "."));
        }
        Identities.looked(handle, state.number(), actor, WHY, store.now());
        Identities.looked(handle, before, actor, WHY, store.now());
        Optional<Requester> now = identities.requester(handle, state.number());
        Optional<Requester> then = identities.requester(handle, before);
        return now.isPresent() && then.isPresent() && same(now.get(), then.get())
                ? Optional.empty()
                : Optional.of(new Label(
                        "앞선 건 " + before + "의 청구인과 같은 사람임을 확인할 수 없어 반복 청구로 종결할 수 없습니다.",
                        "It cannot be seen that the requester of " + before
                                + " is the same, and so it cannot be closed as a repeat."));
    }

    private static String named(Set<RepeatBasis> bases, Function<RepeatBasis, String> name) {
        return bases.stream().map(name).collect(Collectors.joining(" / "));
    }

    private static Label unknown(CaseState state, CaseNumber earlier) {
        return new Label(
                state.intake().body() + "에 먼저 들어온 건이 아닙니다: " + earlier + ".",
                "Not an earlier case of " + state.intake().body() + ": " + earlier + ".");
    }

    private static boolean answered(CaseState earlier, RepeatBasis basis) {
        return switch (basis) {
            case ALREADY_DECIDED -> earlier.decision().isPresent();
            case PETITION_AGAIN ->
                earlier.ended().filter(how -> how.how() == Ending.PETITION).isPresent();
        };
    }

    /** The same name, nothing that tells them apart, and something beside the name in common. */
    private static boolean same(Requester one, Requester other) {
        List<String[]> marks = List.of(
                new String[] {one.birthDate(), other.birthDate()},
                new String[] {one.registration(), other.registration()});
        List<String[]> contacts = List.of(
                new String[] {one.address(), other.address()},
                new String[] {one.email(), other.email()},
                new String[] {one.phone(), other.phone()});
        return plain(one.name()).equals(plain(other.name()))
                && plain(one.organisation()).equals(plain(other.organisation()))
                && marks.stream().noneMatch(pair -> given(pair) && !alike(pair))
                && (marks.stream().anyMatch(RepeatCheck::alike)
                        || contacts.stream().anyMatch(RepeatCheck::alike));
    }

    private static boolean given(String[] pair) {
        return !pair[0].isBlank() && !pair[1].isBlank();
    }

    private static boolean alike(String[] pair) {
        return given(pair) && plain(pair[0]).equals(plain(pair[1]));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s.-]", "").toLowerCase(java.util.Locale.ROOT);
    }
}
