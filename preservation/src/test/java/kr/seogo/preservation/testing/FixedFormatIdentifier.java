package kr.seogo.preservation.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.Identification;
import kr.seogo.preservation.PreservationAgent;

/** Answers by the extension alone, from a fixed table, and counts how often it was asked. */
public final class FixedFormatIdentifier implements FormatIdentifier {

    private final Map<String, FormatMatch> byExtension;
    private final AtomicInteger asked = new AtomicInteger();

    public FixedFormatIdentifier(Map<String, FormatMatch> byExtension) {
        this.byExtension = Map.copyOf(byExtension);
    }

    @Override
    public Identification identify(Path file, String name) {
        asked.incrementAndGet();
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        FormatMatch match = byExtension.get(extension);
        return new Identification(match == null ? List.of() : List.of(match), false);
    }

    @Override
    public PreservationAgent agent() {
        return new PreservationAgent(PreservationAgent.Kind.SOFTWARE, "fixed table", "1");
    }

    public int asked() {
        return asked.get();
    }
}
