package kr.seogo.extractor.redact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.seogo.extractor.image.Drawing.Reason;
import kr.seogo.extractor.image.RefusedException;
import kr.seogo.extractor.internal.tika.TextExtraction;
import kr.seogo.extractor.protocol.JobLine.RedactJob;
import kr.seogo.extractor.protocol.JobLine.TextJob;
import kr.seogo.extractor.text.Extracted;
import kr.seogo.extractor.text.KoreanCharset;
import kr.seogo.extractor.text.Outcome;

/** Takes marked strings out of plain text, CSV, and the text of HTML; the copy is UTF-8. */
final class TextRedaction {

    private static final Set<String> ENDINGS = Set.of("txt", "csv", "tsv", "md", "log", "html", "htm");
    private static final int SAMPLE = 64 * 1024;
    private static final int MOST = 20_000_000;
    private static final char BLACK = '\u25a0';

    private final TextExtraction extraction;

    TextRedaction(TextExtraction extraction) {
        this.extraction = extraction;
    }

    boolean reads(RedactJob job) {
        return ENDINGS.contains(ending(job))
                || String.valueOf(job.source().mime()).startsWith("text/");
    }

    Redacted.Done redact(RedactJob job, Marks marks, Path part) throws IOException {
        if (!marks.regions().isEmpty()) {
            throw new IllegalArgumentException("a text has no page: mark strings, not regions");
        }
        StringBuilder text = new StringBuilder(text(job));
        Letters letters = Letters.of(text.toString());
        List<Integer> matches = new ArrayList<>();
        for (String marked : marks.texts()) {
            List<int[]> places = letters.find(Letters.of(marked));
            places.forEach(place -> black(text, place));
            matches.add(places.size());
        }
        prove(text.toString(), marks);
        Files.writeString(part, text, StandardCharsets.UTF_8);
        String remaining = Files.readString(part, StandardCharsets.UTF_8);
        prove(remaining, marks);
        int boxes = matches.stream().mapToInt(Integer::intValue).sum();
        return new Redacted.Done("text/plain", 1, boxes, matches, remaining, List.of());
    }

    /** Everything from the first letter of a match to its last is blackened but its line ends and what parts cells. */
    private static void black(StringBuilder text, int[] place) {
        for (int i = place[0]; i <= place[place.length - 1]; i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\r' && c != '\t' && c != ',' && c != '"' && c != ';') {
                text.setCharAt(i, BLACK);
            }
        }
        int after = place[place.length - 1] + 1;
        if (after < text.length() && Character.isLowSurrogate(text.charAt(after))) {
            text.setCharAt(after, BLACK);
        }
    }

    private static void prove(String text, Marks marks) {
        Letters letters = Letters.of(text);
        for (int i = 0; i < marks.texts().size(); i++) {
            if (letters.contains(Letters.of(marks.texts().get(i)))) {
                throw new UnprovedException("marked text " + (i + 1) + " still stands in the result");
            }
        }
    }

    private String text(RedactJob job) throws IOException {
        Path path = job.source().path();
        if (Files.size(path) > MOST) {
            throw new RefusedException(Reason.TOO_LARGE, "a text has at most " + MOST + " bytes to be redacted");
        }
        byte[] sample;
        try (InputStream in = Files.newInputStream(path)) {
            sample = in.readNBytes(SAMPLE);
        }
        String head = new String(sample, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        if (head.startsWith("{\\rtf")) {
            throw new RefusedException(Reason.UNSUPPORTED, "this is RTF: convert it to PDF first");
        }
        boolean html = ending(job).startsWith("htm")
                || "text/html".equals(job.source().mime())
                || head.contains("<html")
                || head.contains("<!doctype html");
        return html ? extracted(job) : decoded(path, sample);
    }

    private static String decoded(Path path, byte[] sample) throws IOException {
        Charset charset = KoreanCharset.detect(sample, sample.length)
                .orElseThrow(() -> new RefusedException(Reason.UNSUPPORTED, "the text is in no charset that is known"));
        String text = new String(Files.readAllBytes(path), charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private String extracted(RedactJob job) {
        Extracted extracted = extraction.extract(new TextJob(job.id(), job.source(), 5_000_000, job.limit(), MOST));
        if (extracted.outcome() != Outcome.TEXT || extracted.truncated()) {
            throw new RefusedException(
                    Reason.DAMAGED, "the page's text could not be read whole: " + extracted.message());
        }
        return extracted.text();
    }

    private static String ending(RedactJob job) {
        String name = job.source().name();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
