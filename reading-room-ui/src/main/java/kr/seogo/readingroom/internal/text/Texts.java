package kr.seogo.readingroom.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The sentences of the pages in one language, by key; {@code {0}}, {@code {1}} … stand for what is put in. */
public final class Texts {

    private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, load(language));
        }
    }

    private final Language language;
    private final Properties sentences;

    private Texts(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public static Texts of(Language language) {
        Texts texts = ALL.get(language);
        if (texts == null) {
            throw new IllegalStateException("There are no sentences in " + language);
        }
        return texts;
    }

    /**
     * A sentence.
     *
     * @throws IllegalArgumentException when there is no sentence of this key: a page that lacks one is not shown
     */
    public String get(String key, Object... values) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("There is no sentence " + key + " in " + language);
        }
        for (int i = 0; i < values.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return sentence;
    }

    /** Whether there is a sentence of this key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    public Set<String> keys() {
        return sentences.stringPropertyNames();
    }

    private static Texts load(Language language) {
        String name = "/kr/seogo/readingroom/text/" + language.code() + ".properties";
        Properties sentences = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The pages' sentences are missing: " + name);
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The pages' sentences cannot be read: " + name, e);
        }
        return new Texts(language, sentences);
    }
}
