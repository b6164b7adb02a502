package kr.seogo.disclosure.internal.notices.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.CaseRule;
import kr.seogo.disclosure.CaseState;
import kr.seogo.disclosure.DeliveryFact;
import kr.seogo.disclosure.FeeQuote;
import kr.seogo.disclosure.internal.notices.NoticeWords;
import kr.seogo.disclosure.internal.notices.Section;
import kr.seogo.disclosure.internal.notices.Section.Field;

/** What it will cost, from which table, before the work is done (Act, Article 17; decree, Article 17). */
final class FeesForm implements Form {

    private static final Label RECKONED = new Label("산출 근거", "How it was reckoned");

    @Override
    public Content of(Told told) {
        DeliveryFact.FeesQuoted quoted = told.fact(DeliveryFact.FeesQuoted.class);
        return new Content(
                quoted.won() == 0 ? "이 청구에는 수수료가 없습니다." : "정보공개에 드는 비용을 아래와 같이 알려 드립니다.",
                List.of(
                        Words.request(told.state()),
                        fees(quoted, told.state()),
                        quoted.quote()
                                .map(quote -> reckoned(quote, told.state()))
                                .orElseGet(() -> Section.of(RECKONED, quoted.basis())),
                        Words.reason(told.why()),
                        Section.of(
                                new Label("안내", "Please note"),
                                "전자지급수단 또는 수입증지(국가기관은 수입인지)로 내실 수 있으며, 부득이한 경우에는 현금으로 내실 수 있습니다.",
                                "전부 납부하시면 시행령 제12조제2항의 기간 안에 공개합니다. 일부만 납부하시면 그 기간은 시작되지 않습니다.")),
                Words.basis(CaseRule.FEES, CaseRule.PAYMENT));
    }

    private static Section fees(DeliveryFact.FeesQuoted quoted, CaseState state) {
        List<Field> fields = new ArrayList<>();
        fields.add(Words.field("합계", "Total", NoticeWords.won(quoted.won())));
        fields.add(
                Words.field("납부하신 금액", "Paid", NoticeWords.won(state.delivery().paid())));
        fields.add(Words.field(
                "납부할 금액", "To be paid", NoticeWords.won(state.delivery().owed())));
        quoted.replaces()
                .ifPresent(won -> fields.add(
                        Words.field("앞서 알려 드린 금액", "Quoted before", NoticeWords.won(won) + " (이 안내로 바꾸어 알려 드립니다.)")));
        return new Section(new Label("비용", "Fees"), List.of(), fields, List.of());
    }

    private static Section reckoned(FeeQuote quote, CaseState state) {
        List<Field> fields = new ArrayList<>();
        state.intake().reduction().ifPresent(asked -> fields.add(Words.field("신청하신 감면", "Reduction asked for", asked)));
        fields.add(Words.field(
                "감면", "Reduction", quote.reduction().map(FeesForm::reduced).orElse("적용하지 않음")));
        fields.add(Words.field(
                "단수처리", "Rounding", quote.table().rounding().words().ko() + ", " + NoticeWords.won(quote.rounding())));
        fields.add(Words.field("수수료 표", "Table", table(quote.table())));
        return new Section(RECKONED, List.of(), fields, List.of(lines(quote)));
    }

    private static String reduced(FeeQuote.Reduction one) {
        return one.name().ko() + " " + one.percent() + "%, " + NoticeWords.won(-one.won()) + " (소명: " + one.evidence()
                + ")";
    }

    private static String table(FeeQuote.Table table) {
        return table.source() + " (" + NoticeWords.day(table.validFrom()) + "부터 "
                + table.validTo().map(day -> NoticeWords.day(day) + "까지 ").orElse("") + "적용)";
    }

    private static Section.Table lines(FeeQuote quote) {
        return new Section.Table(
                new Label("항목별 금액", "Lines"),
                List.of(
                        new Label("항목", "Line"),
                        new Label("수량", "Quantity"),
                        new Label("단가", "Rate"),
                        new Label("금액", "Amount")),
                quote.lines().stream()
                        .map(line -> List.of(
                                line.name().ko(),
                                String.format(
                                        Locale.ROOT,
                                        "%,d%s",
                                        line.units(),
                                        line.unit().ko()),
                                line.rate().words(line.unit()).ko(),
                                NoticeWords.won(line.won())))
                        .toList());
    }
}
