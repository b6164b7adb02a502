package kr.seogo.access.internal.http;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Optional;
import kr.seogo.disclosure.CaseStage;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.CaseFigure;
import kr.seogo.disclosure.api.CaseQuery;
import kr.seogo.disclosure.api.DaysLeft;
import kr.seogo.disclosure.api.LiveGroup;
import kr.seogo.disclosure.api.LiveKey;
import org.jspecify.annotations.Nullable;

/** Which cases a list is asked for: of a state, due by a day, or those that a live figure counts. */
record CaseFilter(MultivaluedMap<String, String> sent) {

    CaseQuery query() {
        Optional<CaseFigure> figure = term("figure", CaseFigure.values());
        Optional<DaysLeft> left = term("left", DaysLeft.values());
        return new CaseQuery(
                !"true".equals(first("all")) && figure.isEmpty() && left.isEmpty(),
                stage(),
                text("department"),
                Parameters.to(first("due")),
                figure,
                left,
                term("by", LiveGroup.values())
                        .map(group -> new LiveKey(group, text("key").orElse(""))),
                text("year").map(StaffFiguresResource::year),
                text("q"),
                text("after").map(CaseAnswers::number),
                Parameters.size(first("size")));
    }

    private Optional<CaseStage> stage() {
        Optional<String> given = text("state");
        Optional<CaseStage> stage = given.flatMap(code -> Term.of(CaseStage.values(), code));
        if (given.isPresent() && stage.isEmpty()) {
            throw ProblemException.badParameter("state", "No such state: " + given.get());
        }
        return stage;
    }

    private <T extends Term> Optional<T> term(String name, T[] all) {
        return text(name).map(code -> Term.of(all, code)
                .orElseThrow(() -> ProblemException.badParameter(
                        name, "One of " + Arrays.stream(all).map(Term::code).toList() + "; found " + code)));
    }

    private Optional<String> text(String name) {
        return Parameters.text(first(name));
    }

    private @Nullable String first(String name) {
        return sent.getFirst(name);
    }
}
