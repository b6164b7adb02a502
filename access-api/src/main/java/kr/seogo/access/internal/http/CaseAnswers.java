package kr.seogo.access.internal.http;

import jakarta.ws.rs.core.Response;
import kr.seogo.access.internal.json.CaseJson;
import kr.seogo.access.internal.json.MoveProblem;
import kr.seogo.access.internal.json.Problem;
import kr.seogo.access.internal.json.TermJson;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.Permission;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.CaseOutcome;

/** What the doors of disclosure have in common: who acts, and what became of a move. */
final class CaseAnswers {

    private CaseAnswers() {}

    /** The disclosure desk, or an officer of a department; nobody else has cases. */
    static Actor actor(Caller caller) {
        Caller.Staff staff = StaffOnly.require(caller, Permission.HANDLE_CASES);
        return Actor.of(staff)
                .orElseThrow(() -> ProblemException.of(
                        403,
                        "forbidden",
                        "Forbidden",
                        "처리부서가 정해지지 않은 담당자입니다. This officer has no department, and so no cases.",
                        null));
    }

    static CaseNumber number(String text) {
        if (!CaseNumber.isNumber(text)) {
            throw ProblemException.notFound();
        }
        return new CaseNumber(text);
    }

    static Response of(CaseOutcome outcome) {
        return switch (outcome) {
            case CaseOutcome.Done done ->
                Response.ok(CaseJson.of(done.view()))
                        .header("Cache-Control", "no-store")
                        .build();
            case CaseOutcome.Unlawful no -> unlawful(no.rule(), no.sentence());
            case CaseOutcome.Stale stale -> stale(stale.version());
            case CaseOutcome.NotPermitted no -> notPermitted(no.sentence());
            case CaseOutcome.NotFound none -> throw ProblemException.notFound();
        };
    }

    static Response unlawful(Term rule, Label sentence) {
        return conflict("unlawful-move", "Unlawful move", sentence, TermJson.of(rule), null);
    }

    static Response stale(int version) {
        return conflict(
                "stale-version",
                "Somebody else was there first",
                new Label(
                        "그 사이에 다른 사람이 이 건을 처리했습니다. 다시 읽고 하십시오.",
                        "Somebody else has taken a step in this case meanwhile; read it again."),
                null,
                version);
    }

    static Response notPermitted(Label sentence) {
        return ProblemException.response(Problem.of(403, "not-permitted", "Not permitted", both(sentence), null));
    }

    static String both(Label sentence) {
        return sentence.ko() + " " + sentence.en();
    }

    private static Response conflict(
            String code,
            String title,
            Label sentence,
            @org.jspecify.annotations.Nullable TermJson rule,
            @org.jspecify.annotations.Nullable Integer version) {
        return Response.status(409)
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(new MoveProblem(
                        "about:blank",
                        title,
                        409,
                        code,
                        both(sentence),
                        rule == null ? null : rule.code(),
                        rule == null ? null : rule.label(),
                        sentence,
                        version))
                .build();
    }
}
