package kr.seogo.disclosure.internal.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionMove.Decide;
import kr.seogo.disclosure.Move;
import kr.seogo.disclosure.RecordDecision;
import kr.seogo.disclosure.api.CaseOutcome;
import kr.seogo.disclosure.internal.archive.CatalogueRecords;

/**
 * What another body made is decided on only once that body was asked (decree, Article 9): the records a request names, those
 * the decision is about, and what was asked of an agency for which the holder of its records received the request. That its answer, or the last day for it, is waited for is the law of the case itself.
 */
final class HeardFirst {

    private final CatalogueRecords records;

    HeardFirst(CatalogueRecords records) {
        this.records = records;
    }

    /** Why it cannot be decided yet; empty for every other move. */
    Optional<CaseOutcome> refused(CaseState state, Move move, Actor actor) {
        return move instanceof Decide decide
                ? Stream.concat(state.intake().addressed().stream(), producers(state, decide, actor).stream())
                        .filter(agency -> !agency.equals(state.intake().body()))
                        .filter(agency -> !state.handling().askedProducer(agency))
                        .findFirst()
                        .map(HeardFirst::unheard)
                : Optional.empty();
    }

    private List<String> producers(CaseState state, Decide decide, Actor actor) {
        return records.producers(
                Stream.concat(
                                state.intake().records().stream(),
                                decide.records().stream().map(RecordDecision::record))
                        .toList(),
                actor);
    }

    private static CaseOutcome unheard(String agency) {
        return new CaseOutcome.Unlawful(
                CaseRule.CONSULTATION,
                new Label(
                        "이 청구의 기록은 " + agency + "에서 생산했습니다. 그 기관의 의견을 들어 결정하여야 하니 ‘의견·협조 요청’으로 먼저" + " 물으십시오.",
                        "A record of this case was made by " + agency
                                + ", which must be heard before it is decided: ask it first (consult)."));
    }
}
