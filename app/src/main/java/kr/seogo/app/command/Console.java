package kr.seogo.app.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import kr.seogo.app.work.WorkOutput;
import org.jspecify.annotations.Nullable;

/**
 * A command's answer on a terminal: JSON as it comes, or sentences made of it; progress on standard error, on one line
 * that is written over where that is a terminal.
 */
final class Console implements WorkOutput {

    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final Pattern NUMBERS = Pattern.compile("[0-9,]+");
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final boolean json;
    private final boolean terminal;
    private final PrintWriter out;
    private final PrintWriter err;
    private final BiConsumer<JsonNode, PrintWriter> words;
    private String last = "";
    private String lastWords = "";
    private long lastAt;

    /**
     * A console for one command.
     *
     * @param words says a document in words, where JSON was not asked for
     */
    Console(JsonOption json, PrintWriter out, PrintWriter err, BiConsumer<JsonNode, PrintWriter> words) {
        this.json = json.asked();
        this.terminal = isTerminal(System.console());
        this.out = out;
        this.err = err;
        this.words = words;
    }

    @Override
    public synchronized void line(JsonNode document) {
        clear();
        if (json) {
            out.println(document);
        } else {
            words.accept(document, out);
        }
        out.flush();
    }

    @Override
    public synchronized void progress(String sentence) {
        if (sentence.equals(last)) {
            return;
        }
        last = sentence;
        if (terminal) {
            err.print(CLEAR_LINE + sentence);
        } else if (!json && worthALine(sentence)) {
            err.println(sentence);
        }
        err.flush();
    }

    /** In a log, what differs from the line before in its numbers only gets a line every few seconds. */
    private boolean worthALine(String sentence) {
        String words = NUMBERS.matcher(sentence).replaceAll("");
        long now = System.nanoTime();
        if (words.equals(lastWords) && now - lastAt < PAUSE.toNanos()) {
            return false;
        }
        lastWords = words;
        lastAt = now;
        return true;
    }

    // Only where there is no java.base/jdk.internal.io at all is there no console; then nobody watches either.
    private static boolean isTerminal(java.io.@Nullable Console console) {
        return console != null && console.isTerminal();
    }

    private void clear() {
        if (terminal && !last.isEmpty()) {
            err.print(CLEAR_LINE);
            err.flush();
            last = "";
        }
    }
}
