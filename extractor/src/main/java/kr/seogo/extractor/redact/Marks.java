package kr.seogo.extractor.redact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be taken out: places, and strings wherever they stand.
 *
 * @param texts each at least {@link #SHORTEST} letters long
 */
public record Marks(List<Region> regions, List<String> texts) {

    /** Most of each kind. */
    public static final int MOST = 5_000;

    /** One letter would black out half of a page. */
    public static final int SHORTEST = 2;

    private static final long LARGEST = 4L * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    public Marks {
        regions = List.copyOf(regions);
        texts = List.copyOf(texts);
        if (regions.isEmpty() && texts.isEmpty()) {
            throw new IllegalArgumentException("there is no mark: expected at least one region or text");
        }
        if (regions.size() > MOST || texts.size() > MOST) {
            throw new IllegalArgumentException("expected at most " + MOST + " marks of a kind, found " + regions.size()
                    + " regions and " + texts.size() + " texts");
        }
        for (String text : texts) {
            if (Letters.of(text).length() < SHORTEST) {
                throw new IllegalArgumentException("a marked text has at least " + SHORTEST + " letters");
            }
        }
    }

    /** The marks in the JSON file the parent wrote: {@code {"regions":[{page,x,y,width,height}],"texts":[…]}}. */
    public static Marks read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IllegalArgumentException("the file of marks has more than " + LARGEST + " bytes");
        }
        JsonNode node = JSON.readTree(file.toFile());
        List<Region> regions = new ArrayList<>();
        node.path("regions")
                .forEach(r -> regions.add(new Region(
                        r.path("page").asInt(),
                        r.path("x").asDouble(-1),
                        r.path("y").asDouble(-1),
                        r.path("width").asDouble(-1),
                        r.path("height").asDouble(-1))));
        List<String> texts = new ArrayList<>();
        node.path("texts").forEach(t -> texts.add(t.asText()));
        return new Marks(regions, texts);
    }
}
