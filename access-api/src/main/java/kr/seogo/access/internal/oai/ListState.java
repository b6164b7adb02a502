package kr.seogo.access.internal.oai;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.HarvestPlace;

/**
 * How far a list is: what was asked, and the last line that was given. All of it stands in the resumption token, so that the
 * server keeps nothing and a list goes on after any pause and any restart.
 *
 * @param from as it was asked
 * @param until as it was asked
 * @param set as it was asked
 * @param after empty at the beginning
 */
record ListState(
        OaiFormat format,
        Optional<String> from,
        Optional<String> until,
        Optional<String> set,
        Optional<HarvestPlace> after) {

    private static final String NONE = "-";
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final long MICROS = 1_000_000;

    /** The state as words of a token. */
    String words() {
        return String.join(
                " ",
                format.prefix(),
                from.orElse(NONE),
                until.orElse(NONE),
                set.orElse(NONE),
                after.map(place -> Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, place.changed())))
                        .orElse(NONE),
                after.map(place -> place.id().name()).orElse(NONE));
    }

    ListState after(HarvestPlace place) {
        return new ListState(format, from, until, set, Optional.of(place));
    }

    /** The state of words; empty where they are none. */
    static Optional<ListState> of(String words) {
        List<String> parts = List.of(SPACE.split(words, -1));
        if (parts.size() != 6 || !NUMBER.matcher(parts.get(4)).matches() || !RecordId.isName(parts.get(5))) {
            return Optional.empty();
        }
        long micros = Long.parseLong(parts.get(4));
        Instant changed = Instant.ofEpochSecond(micros / MICROS).plus(micros % MICROS, ChronoUnit.MICROS);
        return OaiFormat.of(parts.get(0))
                .map(format -> new ListState(
                        format,
                        given(parts.get(1)),
                        given(parts.get(2)),
                        given(parts.get(3)),
                        Optional.of(new HarvestPlace(changed, new RecordId(parts.get(5))))));
    }

    private static Optional<String> given(String word) {
        return word.equals(NONE) ? Optional.empty() : Optional.of(word);
    }
}
