package kr.seogo.disclosure.internal.fees;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.FeeQuestion;
import kr.seogo.disclosure.FeeQuote;
import kr.seogo.disclosure.api.Fees;

/** Fees by the book. */
public final class QuotedFees implements Fees {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final FeeBook book;

    public QuotedFees(FeeBook book) {
        this.book = book;
    }

    @Override
    public Answer quote(FeeQuestion question) {
        Optional<FeeTable> table = own(question.body(), question.day());
        if (table.isEmpty()) {
            return new Answer.NoTable(new Label(
                    question.body() + "의 " + question.day() + " 현재 수수료 표가 없습니다. 조례의 금액을 수수료 표에 넣은 뒤 산출하십시오.",
                    question.body() + " has no fee table for " + question.day()
                            + "; enter what its ordinance says, and quote then."));
        }
        return new Answer.Quoted(quote(question, table.get()));
    }

    @Override
    public Optional<Table> table(String body, LocalDate day) {
        return own(body, day)
                .map(table -> new Table(
                        table.body(),
                        table.source(),
                        table.lines().stream()
                                .map(line -> new Line(line.code(), line.name(), line.unit()))
                                .toList(),
                        table.reductions().stream()
                                .map(one -> new Reduction(one.code(), one.name(), one.percent(), one.evidence()))
                                .toList()));
    }

    private Optional<FeeTable> own(String body, LocalDate day) {
        return book.of(body, day).filter(table -> !table.example());
    }

    private static FeeQuote quote(FeeQuestion question, FeeTable table) {
        List<FeeQuote.Line> lines = new ArrayList<>();
        long sum = 0;
        long reducible = 0;
        for (FeeQuestion.Amount amount : question.amounts()) {
            FeeTable.Line line = line(table, amount.line());
            long won = line.cost(amount.units());
            lines.add(new FeeQuote.Line(line.code(), line.name(), line.unit(), amount.units(), won));
            sum = Math.addExact(sum, won);
            reducible = line.reducible() ? Math.addExact(reducible, won) : reducible;
        }
        long fees = reducible;
        Optional<FeeQuote.Reduction> reduction =
                question.reduction().map(code -> reduced(reduction(table, code), question.evidence(), fees));
        long less = sum - reduction.map(FeeQuote.Reduction::won).orElse(0L);
        long total = table.rounding().of(less);
        return new FeeQuote(table.body(), table.source(), lines, reduction, total - less, total);
    }

    /** In the payer's favour to the won: what is taken off is rounded up. */
    private static FeeQuote.Reduction reduced(FeeTable.Reduction one, String evidence, long fees) {
        long won = BigInteger.valueOf(fees)
                .multiply(BigInteger.valueOf(one.percent()))
                .add(BigInteger.valueOf(99))
                .divide(HUNDRED)
                .longValueExact();
        return new FeeQuote.Reduction(one.code(), one.name(), one.percent(), evidence, won);
    }

    private static FeeTable.Line line(FeeTable table, String code) {
        return table.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "line",
                        code,
                        table.lines().stream().map(FeeTable.Line::code).toList()));
    }

    private static FeeTable.Reduction reduction(FeeTable table, String code) {
        return table.reductions().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "reduction",
                        code,
                        table.reductions().stream()
                                .map(FeeTable.Reduction::code)
                                .toList()));
    }

    private static BadInputException unknown(String field, String found, List<String> known) {
        return new BadInputException(
                field,
                new Label(
                        "수수료 표에 없습니다: " + found + ". 있는 것: " + String.join(", ", known) + ".",
                        "Not in the fee table: " + found + "; it has " + String.join(", ", known) + "."));
    }
}
