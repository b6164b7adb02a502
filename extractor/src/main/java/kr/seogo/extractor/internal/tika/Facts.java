package kr.seogo.extractor.internal.tika;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TIFF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/** The few facts about a file that are handed on, of the hundreds that Tika gathers. */
final class Facts {

    private static final int LONGEST = 1_000;

    private Facts() {}

    static Map<String, String> of(Metadata metadata) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "title", metadata.get(TikaCoreProperties.TITLE));
        put(facts, "author", joined(metadata.getValues(TikaCoreProperties.CREATOR)));
        put(facts, "subject", joined(metadata.getValues(TikaCoreProperties.SUBJECT)));
        put(facts, "from", joined(metadata.getValues(Message.MESSAGE_FROM)));
        put(facts, "to", joined(metadata.getValues(Message.MESSAGE_TO)));
        put(facts, "cc", joined(metadata.getValues(Message.MESSAGE_CC)));
        put(facts, "created", metadata.get(TikaCoreProperties.CREATED));
        put(facts, "modified", metadata.get(TikaCoreProperties.MODIFIED));
        put(facts, "pages", metadata.get(PagedText.N_PAGES));
        put(facts, "width", metadata.get(TIFF.IMAGE_WIDTH));
        put(facts, "height", metadata.get(TIFF.IMAGE_LENGTH));
        put(facts, "encoding", metadata.get(Metadata.CONTENT_ENCODING));
        return facts;
    }

    private static String joined(String[] values) {
        return String.join("; ", values);
    }

    private static void put(Map<String, String> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            String clean = value.replaceAll("\\p{Cntrl}+", " ").strip();
            facts.put(name, clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean);
        }
    }
}
