package kr.seogo.readingroom.internal.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.readingroom.internal.page.FileReading;

/** Chooses how a file is shown, by the format it was identified as, never by its name. */
record FileReader(Catalogue catalogue, Caller caller) {

    private static final Set<String> SHOWN_BY_BROWSERS = Set.of("image/jpeg", "image/png", "image/gif", "image/webp");

    FileReading read(FileWish wish, FileDescription facts) {
        if (!wish.asText()) {
            Set<String> types = types(facts);
            if (types.contains("application/pdf")) {
                return new FileReading.Pdf(wish.bytes());
            }
            if (types.stream().anyMatch(SHOWN_BY_BROWSERS::contains)) {
                return new FileReading.Picture(wish.bytes(), false);
            }
            if (types.stream().anyMatch(type -> type.startsWith("image/"))) {
                return picture(wish);
            }
        }
        return words(wish, facts);
    }

    private FileReading picture(FileWish wish) {
        return switch (catalogue.preview(wish.record(), wish.n(), caller)) {
            case DerivativeAnswer.Ready _ -> new FileReading.Picture(wish.bytes() + "/preview", true);
            case DerivativeAnswer.NotYet _ -> new FileReading.Nothing("file.not-yet");
            case DerivativeAnswer.None _, DerivativeAnswer.Closed _, DerivativeAnswer.Unknown _ ->
                new FileReading.Nothing("file.no-picture");
        };
    }

    private FileReading words(FileWish wish, FileDescription facts) {
        return switch (catalogue.text(wish.record(), wish.n(), caller)) {
            case DerivativeAnswer.Ready(byte[] bytes, String _, boolean truncated) ->
                TextParts.of(new String(bytes, StandardCharsets.UTF_8))
                        .show(wish.part(), truncated, types(facts).contains("text/plain"));
            case DerivativeAnswer.NotYet _ -> new FileReading.Nothing("file.not-yet");
            case DerivativeAnswer.None _, DerivativeAnswer.Closed _, DerivativeAnswer.Unknown _ ->
                new FileReading.Nothing("file.no-text");
        };
    }

    /** The registry may name several media types for a format, with commas between them. */
    private static Set<String> types(FileDescription facts) {
        String types = facts.format().map(FormatMatch::mime).orElse("");
        return Set.copyOf(
                Arrays.stream(types.split(",")).map(String::strip).distinct().toList());
    }
}
