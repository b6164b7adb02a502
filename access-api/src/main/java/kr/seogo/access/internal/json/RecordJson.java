package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.catalog.CatalogDate;
import kr.seogo.catalog.Label;
import kr.seogo.catalog.RecordDescription;
import kr.seogo.catalog.RecordType;
import kr.seogo.catalog.Retention;
import kr.seogo.catalog.api.RecordEntry;
import kr.seogo.catalog.api.RecordView;
import org.jspecify.annotations.Nullable;

/**
 * A record as the API gives it.
 *
 * @param children the first page of what is below it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordJson(
        String id,
        String ark,
        String level,
        String title,
        String number,
        String sender,
        String agency,
        @Nullable String unit,
        @Nullable String activity,
        @Nullable String created,
        @Nullable String closed,
        @Nullable Label retention,
        @Nullable String type,
        @Nullable Label typeLabel,
        List<String> creators,
        List<String> approvers,
        List<String> places,
        List<String> subjects,
        List<String> languages,
        @Nullable String description,
        String disclosure,
        AccessJson access,
        List<EntryJson> path,
        @Nullable EntryJson previous,
        @Nullable EntryJson next,
        PageJson children,
        List<FileJson> files,
        @Nullable Map<String, String> extra) {

    /**
     * A record with the first page of its children.
     *
     * @param staff whether the caller is staff, to whom unknown columns are shown
     */
    public static RecordJson of(RecordView view, PageJson children, boolean staff) {
        RecordDescription record = view.description();
        return new RecordJson(
                record.id().name(),
                view.ark(),
                record.level().code(),
                record.title(),
                record.origin().number(),
                record.origin().organization(),
                record.provenance().agency(),
                record.provenance().unit().orElse(null),
                record.provenance().activity().orElse(null),
                text(record.created()),
                text(record.closed()),
                record.retention().map(Retention::label).orElse(null),
                record.type().map(RecordType::code).orElse(null),
                record.type().map(RecordType::label).orElse(null),
                record.creators(),
                record.approvers(),
                record.places(),
                record.subjects(),
                record.languages(),
                record.description().orElse(null),
                view.access().disclosure().code(),
                AccessJson.of(view.access()),
                view.path().stream().map(EntryJson::of).toList(),
                entry(view.previous()),
                entry(view.next()),
                children,
                view.files().stream()
                        .map(file -> FileJson.of(record.id(), file))
                        .toList(),
                staff ? record.extra() : null);
    }

    private static @Nullable String text(Optional<CatalogDate> date) {
        return date.map(CatalogDate::text).orElse(null);
    }

    private static @Nullable EntryJson entry(Optional<RecordEntry> entry) {
        return entry.map(EntryJson::of).orElse(null);
    }
}
