package kr.seogo.app.internal.extractor;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.api.VirusScanner;
import kr.seogo.ingest.FileInspector;
import kr.seogo.ingest.TransferRule;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.Identification;

/** Has files scanned, and judged by the workers that open untrusted files. What holds malware is opened by nobody. */
public final class ExtractorInspector implements FileInspector {

    private final ExtractorPool pool;
    private final Optional<VirusScanner> scanner;
    private final boolean judging;
    private final Duration longest;

    /**
     * An inspector.
     *
     * @param judging whether files are judged that the format policy has judged; scanned they are in any case, where there is a scanner
     * @param longest how long one file may be judged
     */
    public ExtractorInspector(ExtractorPool pool, Optional<VirusScanner> scanner, boolean judging, Duration longest) {
        this.pool = pool;
        this.scanner = scanner;
        this.judging = judging;
        this.longest = longest;
    }

    @Override
    public List<Damage> look(Path file, String name, Identification format, boolean judge) {
        List<Damage> damages = new ArrayList<>(scanned(file));
        boolean infected = damages.stream().anyMatch(damage -> damage.rule() == TransferRule.FILE_INFECTED);
        if (judging && judge && !infected) {
            String puid =
                    format.matches().stream().findFirst().map(FormatMatch::puid).orElse("");
            damages.addAll(judged(file, puid, name));
        }
        return damages;
    }

    private List<Damage> scanned(Path file) {
        if (scanner.isEmpty()) {
            return List.of();
        }
        return switch (scanner.get().scan(file)) {
            case VirusScanner.Clean _ -> List.of();
            case VirusScanner.Infected found -> List.of(new Damage(TransferRule.FILE_INFECTED, found.name(), "clamd"));
            case VirusScanner.NotScanned not -> List.of(new Damage(TransferRule.FILE_NOT_SCANNED, not.why(), "clamd"));
        };
    }

    private List<Damage> judged(Path file, String puid, String name) {
        try {
            return damages(pool.run(pool.job("validate", file, puid, name), longest));
        } catch (WorkerGoneException e) {
            return List.of(new Damage(TransferRule.FILE_NOT_JUDGED, String.valueOf(e.getMessage()), "extractor"));
        }
    }

    private static List<Damage> damages(JsonNode answer) {
        String outcome = answer.path("outcome").asText();
        return switch (outcome) {
            case "valid", "unsupported" -> List.of();
            case "encrypted" -> List.of(worst(TransferRule.FILE_ENCRYPTED, answer, outcome));
            case "truncated" -> List.of(worst(TransferRule.FILE_TRUNCATED, answer, outcome));
            case "malformed" -> List.of(worst(TransferRule.FILE_MALFORMED, answer, outcome));
            case "well-formed" -> List.of(worst(TransferRule.FILE_INVALID, answer, outcome));
            default ->
                List.of(new Damage(
                        TransferRule.FILE_NOT_JUDGED,
                        outcome + ": " + answer.path("message").asText(),
                        "extractor"));
        };
    }

    /** The first sentence of the judge that found the worst. */
    private static Damage worst(TransferRule rule, JsonNode answer, String standing) {
        for (JsonNode judgement : answer.path("judgements")) {
            if (judgement.path("standing").asText().equals(standing)) {
                String by = judgement.path("tool").asText() + " "
                        + judgement.path("toolVersion").asText();
                return new Damage(rule, found(judgement), by);
            }
        }
        return new Damage(rule, "", "extractor");
    }

    private static String found(JsonNode judgement) {
        String profile = judgement.path("profile").asText();
        for (JsonNode note : judgement.path("notes")) {
            if (note.path("error").asBoolean()) {
                String said =
                        note.path("code").asText() + " " + note.path("text").asText();
                return profile.isEmpty() ? said : profile + ", " + said;
            }
        }
        return profile;
    }
}
