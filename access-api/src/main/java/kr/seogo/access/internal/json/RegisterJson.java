package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.api.RegisterPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of a register; it holds nobody who asked.
 *
 * @param total lines of all pages
 * @param next to be asked for as {@code after}; left out on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RegisterJson(
        TermJson kind,
        String body,
        String from,
        String to,
        String today,
        long total,
        List<Label> columns,
        List<Line> lines,
        @Nullable String next) {

    /** A line: a cell for each column, empty where there is nothing to say. */
    public record Line(String number, List<Label> cells) {}

    public static RegisterJson of(RegisterPage page) {
        return new RegisterJson(
                TermJson.of(page.kind()),
                page.body(),
                page.period().first().toString(),
                page.period().last().toString(),
                page.today().toString(),
                page.total(),
                page.columns(),
                page.lines().stream()
                        .map(line -> new Line(line.number().value(), line.cells()))
                        .toList(),
                page.next().orElse(null));
    }
}
