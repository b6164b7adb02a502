package kr.seogo.disclosure.internal.notices.forms;

import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.IntakeFact;
import kr.seogo.disclosure.PetitionBasis;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.internal.notices.Section;

/** Form 4의2: why it could not be followed as a request, and what came of it as a civil petition (decree, Article 6 (4)). */
final class PetitionForm implements Form {

    @Override
    public Content of(Told told) {
        IntakeFact.Ended ended = told.fact(IntakeFact.Ended.class);
        String ground = ended.basis()
                .map(code -> Term.of(PetitionBasis.values(), code)
                        .map(basis -> "법 제11조제5항제" + item(basis) + "호: "
                                + basis.label().ko())
                        .orElse(code))
                .orElse("");
        return new Content(
                "귀하의 청구는 「민원 처리에 관한 법률」에 따른 민원으로 처리하였습니다.",
                Remedies.after(
                        told,
                        ended,
                        Words.request(told.state()),
                        Section.of(
                                new Label("청구에 따를 수 없는 사유", "Why it is not a request"),
                                Words.field("사유", "Ground", ground)),
                        Section.of(new Label("민원 처리 결과", "Result"), ended.detail()),
                        Words.reason(told.why())),
                Words.basis(CaseRule.PETITION));
    }

    /** Of Article 11 (5) of the Act. */
    private static int item(PetitionBasis basis) {
        return switch (basis) {
            case NOT_HELD -> 1;
            case NOT_A_REQUEST -> 2;
        };
    }
}
