package kr.seogo.disclosure.internal.notices.forms;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.HearingFact;
import kr.seogo.disclosure.internal.notices.NoticeWords;
import kr.seogo.disclosure.internal.notices.Section;

/** Form 4의3: that information which concerns a third party was asked for; never by whom (Act, Articles 11 (3) and 21 (1)). */
final class ThirdPartyNoticeForm implements Form {

    @Override
    public Content of(Told told) {
        HearingFact.ThirdPartyNotified notified = told.fact(HearingFact.ThirdPartyNotified.class);
        return new Content(
                "귀하(귀 기관)와 관련이 있다고 인정되는 정보의 공개가 청구되었음을 알려 드립니다.",
                List.of(
                        Words.requestOfSomebody(told.state()),
                        Section.of(
                                new Label("의견 제출과 비공개 요청", "Your opinion"),
                                Words.field(
                                        "비공개 요청 기한",
                                        "Ask not to disclose by",
                                        notified.opinion().due()),
                                Words.field("제출할 곳", "To", told.state().intake().body())),
                        Words.reason(told.why()),
                        Section.of(
                                new Label("안내", "Please note"),
                                "공개를 원하지 않으시면 위 기한까지 별지 제5호서식의 의견서(비공개 요청서)로 요청할 수 있습니다. 담당자가 인정하거나 귀하가 원하는"
                                        + " 때에는 말로도 의견을 낼 수 있습니다. 기한은 이 통지를 " + day(notified)
                                        + "에 받은 것으로 계산하였습니다. 더 늦게 받으셨다면 받은 날부터 다시 계산합니다.",
                                "요청이 있어도 공개하기로 결정할 수 있으며, 그때에는 이유와 공개 실시일을 다시 알려 드립니다.")),
                Words.basis(CaseRule.THIRD_PARTY_NOTICE, CaseRule.THIRD_PARTY_OPINION));
    }

    private static String day(HearingFact.ThirdPartyNotified notified) {
        return NoticeWords.day(notified.opinion().from());
    }
}
