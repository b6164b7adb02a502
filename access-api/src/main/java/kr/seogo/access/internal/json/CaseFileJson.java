package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import kr.seogo.disclosure.api.CaseFileView;
import org.jspecify.annotations.Nullable;

/**
 * A file of a case.
 *
 * @param name by which it is served
 * @param given what it was called; for staff
 * @param personal what looks like personal data in it, masked; for staff
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseFileJson(
        String id,
        int n,
        TermJson origin,
        String name,
        String mediaType,
        long bytes,
        @Nullable String given,
        @Nullable String record,
        @Nullable List<String> personal,
        @Nullable String addedBy,
        String added,
        boolean delivered) {

    /** The files of a case. */
    public record Files(List<CaseFileJson> files) {}

    /** As staff see it. */
    public static CaseFileJson forStaff(CaseFileView file) {
        return of(file, file.personal(), file.addedBy());
    }

    /** As who asked sees it. */
    public static CaseFileJson forCitizen(CaseFileView file) {
        return of(file.forCitizen(), null, null);
    }

    private static CaseFileJson of(CaseFileView file, @Nullable List<String> personal, @Nullable String by) {
        return new CaseFileJson(
                file.id().toString(),
                file.n(),
                TermJson.of(file.origin()),
                file.name(),
                file.mediaType(),
                file.bytes(),
                text(file.given()),
                text(file.record()),
                personal,
                by,
                file.added().toString(),
                file.delivered());
    }

    private static @Nullable String text(Optional<String> value) {
        return value.isPresent() ? value.get() : null;
    }
}
