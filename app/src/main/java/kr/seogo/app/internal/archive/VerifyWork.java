package kr.seogo.app.internal.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kr.seogo.app.internal.archive.ReportJson.FindingJson;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.Json;
import kr.seogo.app.work.WorkOutput;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreCare;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.Verification.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * {@code verify [ID…] [--all] [--mend]}: reads every byte again; a line an object, last a summary. It ends well where all is
 * whole, or was mended.
 */
final class VerifyWork implements Work {

    /**
     * One object as it was found.
     *
     * @param mended the copies that are whole again; left out where nothing was to be mended
     */
    record Line(
            String id,
            String outcome,
            List<FindingJson> findings,
            long files,
            long bytes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<String> mended) {}

    /** All objects together. */
    record Summary(Map<String, Long> summary, long files, long bytes) {}

    @Override
    public Opening opening() {
        return Opening.AT_REST;
    }

    @Override
    public ExitCode run(Archive archive, JsonNode arguments, WorkOutput output) {
        boolean mend = arguments.path("mend").asBoolean();
        boolean whole = true;
        Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        long files = 0;
        long bytes = 0;
        try (Stream<ObjectId> objects = objects(archive, arguments)) {
            for (ObjectId object : (Iterable<ObjectId>) objects::iterator) {
                Verification verification = archive.store().verify(object);
                counts.merge(verification.outcome(), 1L, Long::sum);
                files += verification.files();
                bytes += verification.bytes();
                boolean intact = verification.outcome() == Outcome.INTACT;
                Optional<StoreCare.Mending> mending =
                        mend && !intact ? Optional.of(archive.care().mend(object)) : Optional.empty();
                whole &= intact || mending.map(it -> it.failed().isEmpty()).orElse(false);
                output.line(Json.mapper().valueToTree(line(verification, mending)));
            }
        }
        Map<String, Long> summary = new TreeMap<>();
        for (Outcome outcome : Outcome.values()) {
            summary.put(word(outcome), counts.getOrDefault(outcome, 0L));
        }
        output.line(Json.mapper().valueToTree(new Summary(summary, files, bytes)));
        return whole ? ExitCode.DONE : ExitCode.FINDING;
    }

    private static Stream<ObjectId> objects(Archive archive, JsonNode arguments) {
        if (arguments.path("all").asBoolean()) {
            return AllObjects.of(archive);
        }
        return StreamSupport.stream(arguments.path("ids").spliterator(), false)
                .map(id -> archive.objectOf(id.asText()))
                .distinct();
    }

    private static Line line(Verification verification, Optional<StoreCare.Mending> mending) {
        return new Line(
                verification.object().name(),
                word(verification.outcome()),
                verification.findings().stream().map(FindingJson::of).toList(),
                verification.files(),
                verification.bytes(),
                mending.map(it -> it.mended().stream().map(CopyName::value).toList())
                        .orElse(null));
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
