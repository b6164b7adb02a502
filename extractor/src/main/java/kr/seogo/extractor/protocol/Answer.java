package kr.seogo.extractor.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A line on standard output, as it is written; members that are null are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Answer {

    /** The first line of every worker. */
    record Ready(String kind, int protocol, long pid, long heapBytes, Map<String, String> tools) implements Answer {}

    /** A file inside a file. */
    record PartLine(String name, @Nullable String mime, int depth, String outcome) {}

    /** The end of a text job; {@code workerEnds} is true on a last word. */
    record Text(
            String kind,
            String id,
            String outcome,
            String text,
            int chars,
            boolean truncated,
            @Nullable String language,
            @Nullable String mime,
            String tool,
            String toolVersion,
            @Nullable String message,
            List<PartLine> parts,
            int partsLeftOut,
            Map<String, String> metadata,
            long millis,
            @Nullable Boolean workerEnds)
            implements Answer {}

    /** The end of a picture job. */
    record Image(
            String kind,
            String id,
            String outcome,
            @Nullable String out,
            @Nullable String mime,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Integer sourceWidth,
            @Nullable Integer sourceHeight,
            @Nullable Long bytes,
            String tool,
            String toolVersion,
            @Nullable String message,
            long millis,
            @Nullable Boolean workerEnds)
            implements Answer {}

    /** The end of a redaction; outcome {@code redacted}, {@code unproved} or as of a picture. */
    record Redaction(
            String kind,
            String id,
            String outcome,
            @Nullable String out,
            @Nullable String mime,
            @Nullable Integer pages,
            @Nullable Integer boxes,
            List<Integer> matches,
            String remaining,
            List<String> warnings,
            String tool,
            String toolVersion,
            @Nullable String message,
            long millis,
            @Nullable Boolean workerEnds)
            implements Answer {}

    /** Something a file carries beside what it shows. */
    record FindingLine(String code, String where, String found, String ko, String en) {}

    /** The end of an inspection; outcome {@code inspected} or as of a picture. */
    record Inspection(
            String kind,
            String id,
            String outcome,
            List<FindingLine> findings,
            boolean truncated,
            @Nullable String message,
            long millis,
            @Nullable Boolean workerEnds)
            implements Answer {}

    /** Something a judge found. */
    record NoteLine(String code, boolean error, String text, String where) {}

    /** What one judge says. */
    record JudgementLine(
            String tool, String toolVersion, String profile, String standing, List<NoteLine> notes, boolean more) {}

    /** The end of a validation; outcome the worst standing, or as of a picture. */
    record Validation(
            String kind,
            String id,
            String outcome,
            List<JudgementLine> judgements,
            @Nullable String message,
            long millis,
            @Nullable Boolean workerEnds)
            implements Answer {}

    /** The end of a copy; outcome {@code copied} or as of a picture. */
    record Copy(
            String kind,
            String id,
            String outcome,
            String tool,
            String toolVersion,
            @Nullable String message,
            long millis,
            @Nullable Boolean workerEnds)
            implements Answer {}

    /** The answer to a line that is no job. */
    record Refusal(String kind, @Nullable String id, String outcome, String message) implements Answer {}
}
