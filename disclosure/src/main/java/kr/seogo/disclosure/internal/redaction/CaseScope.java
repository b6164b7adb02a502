package kr.seogo.disclosure.internal.redaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordId;
import kr.seogo.disclosure.CaseDecision;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DecisionFact;
import kr.seogo.disclosure.DecisionKind;
import kr.seogo.disclosure.Disclosing;
import kr.seogo.disclosure.RecordDecision;
import kr.seogo.disclosure.Redecision;
import kr.seogo.disclosure.Refusal;
import kr.seogo.disclosure.api.CaseView;

/** What a case may redact, on which grounds, and when a redaction may be released. Pure. */
public final class CaseScope {

    private static final List<Integer> EVERY_ITEM =
            IntStream.rangeClosed(1, 8).boxed().toList();

    private final CaseState state;
    private final CaseView view;

    public CaseScope(CaseView view) {
        this.view = view;
        this.state = view.state();
    }

    /** The records it names: those asked for, and those it decided on. */
    public Set<String> records() {
        Set<String> named = new HashSet<>();
        state.intake().records().forEach(one -> named.add(one.substring(one.lastIndexOf('/') + 1)));
        decided().forEach(one -> named.add(one.record()));
        return named;
    }

    /** What the decision that holds says of records. */
    public List<RecordDecision> decided() {
        Optional<Integer> holds = state.decision().map(CaseDecision::made).map(DecisionFact.Decided::decision);
        List<RecordDecision> all = new ArrayList<>();
        view.events().stream()
                .map(event -> event.fact())
                .filter(DecisionFact.RecordsDecided.class::isInstance)
                .map(DecisionFact.RecordsDecided.class::cast)
                .filter(fact -> holds.filter(made -> made == fact.decision()).isPresent())
                .forEach(fact -> all.addAll(fact.records()));
        return all;
    }

    /** The items a mark may rest on: those by which the record, or else the case, was decided; all before there is one. */
    public List<Integer> grounds(RecordId record) {
        List<Integer> ofRecord = decided(record).map(RecordDecision::items).orElse(List.of());
        List<Integer> ofCase = state.decision()
                .map(decision -> decision.made().refusals().stream()
                        .map(Refusal::item)
                        .distinct()
                        .sorted()
                        .toList())
                .orElse(EVERY_ITEM);
        return ofRecord.isEmpty() ? ofCase : ofRecord;
    }

    /** Why nothing of a record may be redacted now. */
    public Optional<Label> notDrafted(RecordId record) {
        if (!records().contains(record.name())) {
            return no(
                    "이 사건이 다루는 기록이 아닙니다. 청구에 적힌 기록이나 결정에 든 기록만 가릴 수 있습니다",
                    "not a record of this case: only records it asks for or decides on are redacted");
        }
        if (state.over()) {
            return no("끝난 사건입니다", "the case is over");
        }
        Optional<DecisionKind> kind = decided(record).map(RecordDecision::kind).or(() -> state.decision()
                .map(CaseDecision::kind));
        return kind.isPresent() && kind.get() != DecisionKind.PARTIAL
                ? no(
                        "이 기록은 " + kind.get().label().ko() + "(으)로 결정되었습니다. 부분공개일 때에만 가림본을 만듭니다",
                        "the record was decided to be " + kind.get().label().en()
                                + "; a redaction expresses a partial decision")
                : Optional.empty();
    }

    /** Why marks may not rest on these items. */
    public Optional<Label> notGrounds(RecordId record, List<Integer> items) {
        List<Integer> lawful = grounds(record);
        List<Integer> others =
                items.stream().filter(one -> !lawful.contains(one)).distinct().toList();
        return others.isEmpty()
                ? Optional.empty()
                : no(
                        "결정에 없는 비공개 호로 가렸습니다: 제" + others + "호. 결정의 호는 " + lawful + "입니다",
                        "marks rest on items " + others + " that the decision does not name; it names " + lawful);
    }

    /**
     * Why a redaction may not be released now.
     *
     * @param readAtOnce whether the public could read it from its release on, as of a record that is partly open already
     */
    public Optional<Label> notReleased(RecordId record, List<Integer> items, boolean readAtOnce) {
        if (state.decision().isEmpty()) {
            return no(
                    "결정이 있은 뒤에 확정합니다. 먼저 부분공개로 결정하십시오", "it is released after the decision it expresses; decide first");
        }
        Optional<Label> before = notDrafted(record)
                .or(() -> notGrounds(record, items))
                .or(() -> state.redecision()
                        .filter(Redecision::holdsDelivery)
                        .flatMap(_ -> no(
                                "다시 결정할 때까지 확정할 수 없습니다", "it is to be decided anew; until then nothing is released")));
        if (before.isPresent()) {
            return before;
        }
        if (state.locked(view.today())) {
            return no(
                    "제3자 보호기간, 제3자의 이의신청이나 집행정지가 끝날 때까지 확정할 수 없습니다"
                            + state.lockedUntil().map(day -> " (" + day + "부터)").orElse(""),
                    "a third party's days, objection or a court's stay keeps it from being released"
                            + state.lockedUntil()
                                    .map(day -> " (from " + day + " on)")
                                    .orElse(""));
        }
        Optional<Disclosing> day = state.delivery()
                .scheduled()
                .map(scheduled -> scheduled.disclosing())
                .or(() -> state.decision().flatMap(made -> made.made().disclosing()));
        return readAtOnce && day.filter(one -> view.today().isBefore(one.day())).isPresent()
                ? no(
                        "이미 부분공개인 기록이라 확정하면 바로 공개됩니다. 공개일(" + day.get().day() + ")부터 확정할 수 있습니다",
                        "the record is partly open already, so that it would be read at once; release it on "
                                + day.get().day())
                : Optional.empty();
    }

    private Optional<RecordDecision> decided(RecordId record) {
        return decided().stream()
                .filter(one -> one.record().equals(record.name()))
                .findFirst();
    }

    private static Optional<Label> no(String ko, String en) {
        return Optional.of(new Label(ko, en));
    }
}
