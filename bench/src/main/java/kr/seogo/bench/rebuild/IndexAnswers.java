package kr.seogo.bench.rebuild;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import kr.seogo.bench.program.ServerIndex;

/** What the search index gives back of every record, for the public and for staff. */
final class IndexAnswers {

    /** Counts writes, by Solr itself. */
    private static final String BY_ITSELF = "_version_";

    private IndexAnswers() {}

    /** Writes them down; returns how many records there were. */
    static long write(ServerIndex index, Path folder) throws IOException, InterruptedException {
        long documents = 0;
        for (String core : ServerIndex.CORES) {
            try (Part part = Part.begin(folder, "index-" + core)) {
                index.each(core, document -> {
                    TreeMap<String, String> fields = new TreeMap<>();
                    ((ObjectNode) document)
                            .properties()
                            .forEach(field ->
                                    fields.put(field.getKey(), field.getValue().toString()));
                    fields.remove(BY_ITSELF);
                    part.say(document.path("id").asText(), fields.toString());
                });
                documents += part.written();
            }
        }
        return documents;
    }
}
