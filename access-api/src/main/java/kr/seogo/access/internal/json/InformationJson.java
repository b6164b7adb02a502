package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.disclosure.api.InformationLine;
import kr.seogo.disclosure.api.InformationPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of an information list.
 *
 * @param next the cursor of the next page; null on the last
 */
public record InformationJson(
        String body,
        String month,
        long total,
        List<Line> items,
        @Nullable String next) {

    /** A document; of a closed one only title, dates, retention and class. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String id,
            String ark,
            String title,
            String years,
            @Nullable String created,
            @Nullable String unit,
            List<String> handledBy,
            @Nullable String retention,
            @Nullable String type,
            String disclosure) {

        static Line of(InformationLine line) {
            return new Line(
                    line.id().name(),
                    line.ark(),
                    line.title(),
                    line.years(),
                    line.created().map(CatalogDate::text).orElse(null),
                    line.unit().orElse(null),
                    line.handledBy(),
                    line.retention().map(kept -> kept.label().ko()).orElse(null),
                    line.type().map(type -> type.code()).orElse(null),
                    line.disclosure().code());
        }
    }

    public static InformationJson of(String body, String month, InformationPage page) {
        return new InformationJson(
                body,
                month,
                page.total(),
                page.lines().stream().map(Line::of).toList(),
                page.next().orElse(null));
    }
}
