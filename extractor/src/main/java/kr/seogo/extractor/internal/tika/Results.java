package kr.seogo.extractor.internal.tika;

import java.util.Map;
import kr.seogo.extractor.text.Extracted;
import kr.seogo.extractor.text.Outcome;
import kr.seogo.extractor.text.TextBuffer;
import kr.seogo.extractor.text.Tool;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/** Makes one result of what the parsers left behind. */
final class Results {

    private Results() {}

    static Extracted of(MediaType type, Metadata metadata, Budget budget, TextBuffer buffer, Ending ending) {
        Outcome outcome = outcome(type, metadata, budget, buffer, ending);
        Tool tool = outcome == Outcome.UNSUPPORTED ? Tools.OWN : Tools.forType(type);
        Map<String, String> facts = Facts.of(metadata);
        return new Extracted(
                outcome,
                withHead(metadata, type, buffer.text()),
                buffer.isFull(),
                type.toString(),
                tool,
                message(outcome, type, budget, ending),
                budget.parts(),
                budget.leftOut(),
                facts);
    }

    private static Outcome outcome(MediaType type, Metadata metadata, Budget budget, TextBuffer buffer, Ending ending) {
        if (ending.outcome() != null) {
            return ending.outcome();
        }
        if (type.getType().equals("image") && !type.getSubtype().contains("xml")) {
            return Outcome.IMAGE;
        }
        if (budget.overdrawn() != null) {
            return Outcome.TOO_LARGE;
        }
        if (!Parsers.wasOpened(metadata)) {
            return Outcome.UNSUPPORTED;
        }
        return buffer.isBlank() && withHead(metadata, type, "").isBlank() ? Outcome.EMPTY : Outcome.TEXT;
    }

    private static @Nullable String message(Outcome outcome, MediaType type, Budget budget, Ending ending) {
        if (ending.message() != null) {
            return ending.message();
        }
        if (budget.overdrawn() != null) {
            return budget.overdrawn();
        }
        return outcome == Outcome.UNSUPPORTED ? "no parser for " + type : null;
    }

    /** A message's headers and a page's title are read before its body, but Tika keeps them apart from it. */
    private static String withHead(Metadata metadata, MediaType type, String text) {
        String title = type.getSubtype().contains("html") ? metadata.get(TikaCoreProperties.TITLE) : null;
        String head = title == null ? Mail.headers(metadata).orElse("") : title.strip();
        return head.isEmpty() ? text : head + "\n" + text;
    }
}
