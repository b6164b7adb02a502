package kr.seogo.app.internal.convert;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.seogo.app.internal.extractor.ExtractorCopies;
import kr.seogo.catalog.api.FormatConverter.Conversion;
import kr.seogo.catalog.api.FormatConverter.Copy;
import kr.seogo.preservation.PreservationAgent;

/** Pictures as PNG or TIFF, and sound as WAVE, without loss, by the extractor with what the JDK reads. */
final class MediaMaker implements Maker {

    private static final Set<String> PICTURES = Set.of(
            "fmt/3",
            "fmt/4",
            "fmt/11",
            "fmt/12",
            "fmt/13",
            "fmt/114",
            "fmt/115",
            "fmt/116",
            "fmt/117",
            "fmt/118",
            "fmt/119",
            "fmt/353",
            "fmt/41",
            "fmt/42",
            "fmt/43",
            "fmt/44",
            "fmt/645",
            "x-fmt/390",
            "x-fmt/391");
    private static final Set<String> SOUND = Set.of("x-fmt/135", "x-fmt/136", "x-fmt/139", "fmt/414");

    private static final Map<String, Set<String>> MADE_OF = Map.of("png", PICTURES, "tiff", PICTURES, "wav", SOUND);
    private static final Map<String, String> ENDINGS = Map.of("png", ".png", "tiff", ".tif", "wav", ".wav");

    private final ExtractorCopies extractor;

    MediaMaker(ExtractorCopies extractor) {
        this.extractor = extractor;
    }

    @Override
    public Optional<String> means(String puid, String target) {
        return MADE_OF.getOrDefault(target, Set.of()).contains(puid)
                ? Optional.of(target.equals("wav") ? "Seogo extractor, javasound" : "Seogo extractor, imageio")
                : Optional.empty();
    }

    @Override
    public Conversion make(Path source, String puid, String name, String target, Path folder) {
        String ending = ENDINGS.getOrDefault(target, "");
        Path out = folder.resolve("copy" + ending);
        ExtractorCopies.Made made = extractor.copy(source, puid, name, target, out);
        return switch (made.outcome()) {
            case "copied" ->
                new Conversion.Made(
                        List.of(new Copy(out, target, CopyName.of(name, ending))),
                        List.of(new PreservationAgent(
                                PreservationAgent.Kind.SOFTWARE, "Java " + made.tool(), made.version())),
                        "It was made " + target + " without loss by Java " + made.version() + " (" + made.tool()
                                + ").");
            default -> Failures.of(made.outcome(), made.message());
        };
    }
}
