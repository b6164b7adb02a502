package kr.seogo.access.internal.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What staff send to decide on a record's access.
 *
 * @param disclosure {@code open}, {@code partial}, {@code closed}, or in Korean
 * @param grounds items 1 to 8
 * @param list {@code open} or {@code closed}, or 공개 or 비공개
 * @param titleChecked whether what looks like personal data in title and description was looked at, and may be shown
 * @param expectedVersion how many decisions there were when the sender looked; left out: whatever there are by now
 */
public record AccessChange(
        @Nullable String disclosure,
        @Nullable List<@Nullable Integer> grounds,
        @Nullable String reason,
        @Nullable String list,
        @Nullable Boolean titleChecked,
        @Nullable Integer expectedVersion) {

    // Named, so that an unknown field is refused by the reader and not taken for silence.
    @JsonCreator
    public AccessChange {}
}
