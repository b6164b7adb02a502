package kr.seogo.access.internal.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a body says it is going to send; when the table is given anew, {@code table} and {@code files} alone.
 *
 * @param organization the sender; left out: the token's body
 * @param table {@code records.csv} as text
 */
public record DeclarationForm(
        @Nullable String organization,
        @Nullable String number,
        @Nullable String table,
        @Nullable List<@Nullable Listed> files) {

    /** A payload file. */
    public record Listed(
            @Nullable String path,
            @Nullable Long bytes,
            @Nullable String sha512) {}
}
