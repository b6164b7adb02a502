package kr.seogo.disclosure.internal.redaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.Catalogue;
import kr.seogo.catalog.api.DerivativeAnswer;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.PersonalDataDetector;
import kr.seogo.catalog.api.PersonalDataHit;
import kr.seogo.disclosure.api.RedactionReading;

/** Reads a file for whoever is going to mark it: its text, and what the detectors find in it. */
final class FileReading {

    private FileReading() {}

    static RedactionReading of(Catalogue catalogue, RecordId record, int n, List<Integer> grounds, Caller.Staff staff) {
        return switch (catalogue.file(record, n, staff)) {
            case FileAnswer.Opened opened -> {
                close(opened);
                yield read(opened.facts(), catalogue.text(record, n, staff), grounds);
            }
            case FileAnswer.Closed _ -> new RedactionReading.Unknown();
            case FileAnswer.Unknown _ -> new RedactionReading.Unknown();
        };
    }

    private static RedactionReading read(FileDescription facts, DerivativeAnswer answer, List<Integer> grounds) {
        boolean text = answer instanceof DerivativeAnswer.Ready ready
                && ready.mediaType().startsWith("text/");
        String words = text ? new String(((DerivativeAnswer.Ready) answer).bytes(), StandardCharsets.UTF_8) : "";
        return new RedactionReading.Read(
                facts.name(),
                facts.puid(),
                words,
                text && ((DerivativeAnswer.Ready) answer).truncated(),
                found(words),
                grounds);
    }

    /** Each string once, in the order of the text. */
    static List<RedactionReading.Found> found(String text) {
        Map<String, RedactionReading.Found> found = new LinkedHashMap<>();
        for (PersonalDataHit hit : PersonalDataDetector.korean().find(text)) {
            String string = text.substring(hit.start(), hit.end()).replaceAll("\\s+", " ");
            found.merge(
                    string,
                    new RedactionReading.Found(string, hit.kind(), 1),
                    (one, _) -> new RedactionReading.Found(string, one.kind(), one.times() + 1));
        }
        return List.copyOf(found.values());
    }

    private static void close(FileAnswer.Opened opened) {
        try {
            opened.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
