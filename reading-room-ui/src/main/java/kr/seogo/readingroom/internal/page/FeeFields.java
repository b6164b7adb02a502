package kr.seogo.readingroom.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.Fees;

/** The form of a quote: a number for each line of the body's table, and a reduction with its evidence. */
final class FeeFields {

    private FeeFields() {}

    /** Nothing where the body has no table: there is nothing to fill in. */
    static List<FormGroup> of(Optional<Fees.Table> table, FormField reason) {
        return table.map(one -> groups(one, reason)).orElse(List.of());
    }

    private static List<FormGroup> groups(Fees.Table table, FormField reason) {
        List<FormField> lines = IntStream.range(0, table.lines().size())
                .boxed()
                .flatMap(row -> line(table.lines().get(row), row))
                .toList();
        return List.of(
                new FormGroup("form.fee-lines", 0, table.head().source(), lines),
                FormGroup.titled(
                        "form.fee-reduction",
                        new FormField("reduction", FormField.Type.CHOICE, false, reductions(table))
                                .called(new Label("감면의 종류", "Reduction")),
                        FormField.text("evidence").maybe()),
                FormGroup.plain(reason));
    }

    private static Stream<FormField> line(Fees.Line line, int row) {
        Label rate = line.rate().words(line.unit());
        return Stream.of(
                FormField.fixed("line", line.code()).in("lines", row),
                FormField.number("units")
                        .maybe()
                        .called(new Label(
                                line.name().ko() + " (" + line.unit().ko() + "): " + rate.ko(),
                                line.name().en() + " (" + line.unit().en() + "): " + rate.en()))
                        .in("lines", row));
    }

    private static List<FormField.Option> reductions(Fees.Table table) {
        return table.reductions().stream()
                .map(one -> new FormField.Option(
                        one.code(),
                        new Label(
                                one.name().ko() + " " + one.percent() + "% (" + one.evidence() + ")",
                                one.name().en() + ", " + one.percent() + "% (" + one.evidence() + ")")))
                .toList();
    }
}
