package kr.seogo.disclosure.internal.committee;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Person;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.ItemKind;

/** Cases in memory: which wait, and who decided them. */
final class FakeCases implements CommitteeCases {

    final Map<CaseNumber, Set<Person>> deciders = new HashMap<>();
    final Set<CaseNumber> heard = new HashSet<>();

    static CaseNumber number(int running) {
        return CaseNumber.of(2026, running);
    }

    FakeCases with(int running, String... names) {
        return with(running, Stream.of(names).map(Person::named).toList());
    }

    FakeCases with(int running, List<Person> people) {
        deciders.put(number(running), Set.copyOf(people));
        return this;
    }

    @Override
    public Found find(ItemKind kind, CaseNumber number, int objection) {
        return deciders.containsKey(number) && !heard.contains(number)
                ? new Ready(new Case(kind == ItemKind.OBJECTION ? 1 : 0, "은모래천 준설 계획", deciders(number)))
                : new Not(new Label("기다리는 것이 없습니다.", "Nothing waits."));
    }

    @Override
    public Set<Person> deciders(CaseNumber number) {
        return deciders.getOrDefault(number, Set.of());
    }

    @Override
    public Optional<String> onAgenda(CaseNumber number, int objection) {
        return Optional.empty();
    }
}
