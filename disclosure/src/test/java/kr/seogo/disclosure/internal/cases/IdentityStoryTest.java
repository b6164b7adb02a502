package kr.seogo.disclosure.internal.cases;

import static kr.seogo.disclosure.internal.cases.Story.DESK;
import static kr.seogo.disclosure.internal.cases.Story.OFFICER;
import static kr.seogo.disclosure.internal.cases.Story.REQUESTER;
import static kr.seogo.disclosure.internal.cases.Story.all;
import static kr.seogo.disclosure.internal.cases.Story.closed;
import static kr.seogo.disclosure.internal.cases.Story.open;

import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.DeliveryMove;
import kr.seogo.disclosure.IdentityDocument;
import org.junit.jupiter.api.Test;

/** Who must be known is not for the request alone to say (decree, Article 15 (2)). */
class IdentityStoryTest {

    private static final DeliveryMove.RequireIdentity REQUIRED = new DeliveryMove.RequireIdentity("타인의 개인정보");

    @Test
    void staff_require_it_until_it_is_handed_over_though_the_request_did_not_say_so() {
        Story.underWay("2026-03-09")
                .forbids(REQUIRED, REQUESTER)
                .officer(open("2026-03-09"))
                .desk(REQUIRED)
                .refuses(REQUIRED, OFFICER, CaseRule.IDENTITY, "이미")
                .refuses(all(), OFFICER, CaseRule.IDENTITY, "먼저 확인")
                .officer(new DeliveryMove.CheckIdentity(IdentityDocument.PASSPORT, false, false, ""))
                .officer(all());
    }

    @Test
    void it_is_required_while_something_is_still_to_be_decided_or_handed_over() {
        Story.underWay("2026-03-09").officer(REQUIRED).officer(closed(2));
        Story.underWay("2026-03-09").officer(closed(2)).refuses(REQUIRED, DESK, CaseRule.DISCLOSURE, "남아 있지");
        Story.underWay("2026-03-09")
                .officer(open("2026-03-09"))
                .officer(all())
                .refuses(REQUIRED, DESK, CaseRule.DISCLOSURE, "남아 있지");
    }
}
