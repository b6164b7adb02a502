package kr.seogo.bench;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * How a benchmark is to be run.
 *
 * @param scale 1 for the size the limits are for; smaller for a try
 * @param folder an empty folder of its own, removed afterwards
 * @param home where Seogo was built
 * @param kills how often something is to be killed, where a benchmark does that
 * @param progress told in sentences what is going on
 */
public record Setting(double scale, Path folder, Path home, int kills, Consumer<String> progress) {

    public Setting {
        if (!(scale > 0 && scale <= 1)) {
            throw new IllegalArgumentException("--scale is above 0 and at most 1; found: " + scale);
        }
    }

    /** Whether figures of this run may be held against their limits. */
    public boolean inFull() {
        return scale == 1;
    }

    /** A number of things at this scale, one at least. */
    public int count(int full) {
        return (int) Math.max(1, Math.round(full * scale));
    }

    /** A number of bytes at this scale, a thousand at least. */
    public long bytes(long full) {
        return Math.max(1000, Math.round(full * scale));
    }

    public void say(String sentence) {
        progress.accept(sentence);
    }
}
