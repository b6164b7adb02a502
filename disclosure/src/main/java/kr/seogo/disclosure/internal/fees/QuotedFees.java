package kr.seogo.disclosure.internal.fees;

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

    /** What a form can say to have been paid: nine digits. */
    private static final long MOST = 999_999_999;

    private final FeeBook book;

    public QuotedFees(FeeBook book) {
        this.book = book;
    }

    @Override
    public Answer quote(FeeQuestion question) {
        Optional<FeeTable> table = own(question.body(), question.day());
        if (table.isEmpty()) {
            return new Answer.NoTable(missing(question.body(), question.day()));
        }
        return new Answer.Quoted(quote(question, table.get()));
    }

    @Override
    public Optional<Table> table(String body, LocalDate day) {
        return own(body, day)
                .map(table -> new Table(
                        table.head(),
                        table.lines().stream()
                                .map(line -> new Line(line.code(), line.name(), line.unit(), line.rate()))
                                .toList(),
                        table.reductions().stream()
                                .map(one -> new Reduction(one.code(), one.name(), one.percent(), one.evidence()))
                                .toList()));
    }

    @Override
    public Label missing(String body, LocalDate day) {
        Label known = known(book.of(body));
        return new Label(
                body + "에는 " + day + "에 적용할 수수료 표가 없어 수수료를 산출할 수 없습니다." + known.ko()
                        + " 설정 disclosure.fees-folder의 폴더에 있는 tables.csv, lines.csv, reductions.csv에 이 기관의 조례나 규칙을 따른 표를"
                        + " 적용일(valid_from)과 함께 적고(kind=own) 서버를 다시 시작하십시오.",
                body + " has no fee table for " + day + ", so that no fee can be quoted." + known.en()
                        + " Write the one its ordinance or rule says into tables.csv, lines.csv and reductions.csv of the"
                        + " folder of the setting disclosure.fees-folder, with the day from which it applies (valid_from;"
                        + " kind own), and start the server again.");
    }

    /** What there is instead. */
    private static Label known(List<FeeTable> tables) {
        if (tables.isEmpty()) {
            return new Label("", "");
        }
        FeeTable last = tables.getLast();
        String to = last.head().validTo().map(LocalDate::toString).orElse("");
        return last.example()
                ? new Label(" 예시(kind=example)만 있습니다.", " There is only an example (kind example).")
                : new Label(
                        " 있는 표: " + last.from() + "부터 " + to + ".",
                        " There is one from " + last.from() + (to.isEmpty() ? "" : " to " + to) + ".");
    }

    private Optional<FeeTable> own(String body, LocalDate day) {
        return book.of(body, day).filter(table -> !table.example());
    }

    private static FeeQuote quote(FeeQuestion question, FeeTable table) {
        List<FeeQuote.Line> lines = new ArrayList<>();
        long sum = 0;
        for (FeeQuestion.Amount amount : question.amounts()) {
            FeeTable.Line line = line(table, amount.line());
            FeeQuote.Line charged =
                    new FeeQuote.Line(line.code(), line.name(), line.unit(), line.rate(), amount.units());
            lines.add(charged);
            sum += charged.won();
            if (sum > MOST) {
                throw new BadInputException(
                        "lines",
                        new Label(
                                "한 번에 " + MOST + "원까지 산출합니다. 수량을 확인하십시오.",
                                "At most " + MOST + " won are quoted at once; look at the units again."));
            }
        }
        return FeeQuote.of(
                table.head(),
                question.day(),
                lines,
                question.reduction().map(code -> reduced(reduction(table, code), question.evidence())));
    }

    private static FeeQuote.Reduction reduced(FeeTable.Reduction one, String evidence) {
        return new FeeQuote.Reduction(one.code(), one.name(), one.percent(), evidence, 0);
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
