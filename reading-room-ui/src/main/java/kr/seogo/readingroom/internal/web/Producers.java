package kr.seogo.readingroom.internal.web;

import java.util.List;
import java.util.stream.Stream;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.disclosure.CaseState;

/** Who made the records a request names: a body that is another one is heard before the decision (decree, Article 9). */
record Producers(Catalogue catalogue) {

    /** The bodies still to be asked, as far as the caller may know of the records; none once it is decided. */
    List<String> unheard(CaseState state, Caller caller) {
        if (state.over() || state.decision().isPresent()) {
            return List.of();
        }
        Stream<String> ofRecords = state.intake().records().stream()
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .filter(RecordId::isName)
                .flatMap(name -> catalogue.view(new RecordId(name), caller).stream())
                .map(view -> view.description().provenance().agency());
        return Stream.concat(state.intake().addressed().stream(), ofRecords)
                .filter(agency -> !agency.equals(state.intake().body())
                        && !state.handling().askedProducer(agency))
                .distinct()
                .sorted()
                .toList();
    }
}
