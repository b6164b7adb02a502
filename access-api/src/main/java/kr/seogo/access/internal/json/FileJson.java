package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Optional;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.catalog.api.FileView;
import kr.seogo.preservation.FormatMatch;
import org.jspecify.annotations.Nullable;

/**
 * A file of a record.
 *
 * @param name left out, as all that follows, where the caller may not know more than that there is a file
 * @param sha512 in lower-case hexadecimal digits
 * @param extraction for staff only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileJson(
        int n,
        boolean readable,
        @Nullable String href,
        @Nullable String name,
        @Nullable String role,
        @Nullable Long bytes,
        @Nullable String sha512,
        @Nullable String puid,
        @Nullable String format,
        @Nullable String formatVersion,
        @Nullable String mime,
        @Nullable Boolean mismatch,
        @Nullable ExtractionJson extraction) {

    /** How taking its text out went. */
    public record ExtractionJson(String state, long characters, String tool, String message) {}

    static FileJson of(RecordId record, FileView view) {
        Optional<FileDescription> facts = view.facts();
        Optional<FormatMatch> format = facts.flatMap(FileDescription::format);
        return new FileJson(
                view.n(),
                view.readable(),
                view.readable() ? "/api/v1/records/" + record + "/files/" + view.n() : null,
                facts.map(FileDescription::name).orElse(null),
                facts.map(one -> one.role().name().toLowerCase(Locale.ROOT)).orElse(null),
                facts.map(FileDescription::bytes).orElse(null),
                facts.map(one -> one.digest().hex()).orElse(null),
                format.map(FormatMatch::puid).orElse(null),
                format.map(FormatMatch::name).orElse(null),
                format.map(FormatMatch::version).filter(one -> !one.isEmpty()).orElse(null),
                format.map(FormatMatch::mime).filter(one -> !one.isEmpty()).orElse(null),
                facts.map(FileDescription::mismatch).orElse(null),
                view.extraction().map(FileJson::extraction).orElse(null));
    }

    private static ExtractionJson extraction(ExtractionNote note) {
        return new ExtractionJson(
                note.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                note.characters(),
                note.tool(),
                note.message());
    }
}
