package kr.seogo.catalog.api;

import java.util.List;
import java.util.Optional;
import kr.seogo.preservation.FormatRule;

/**
 * The register of formats: what is held of each, what the archive thinks of it, and how much of all is in open formats
 * (개방형 포맷). It counts originals; copies made of them are not what was transferred. Safe for use by many threads.
 */
public interface HeldFormats {

    /**
     * How much.
     *
     * @param bytes their lengths together
     */
    record Amount(long files, long bytes) {

        static final Amount NONE = new Amount(0, 0);

        Amount plus(Amount other) {
            return new Amount(files + other.files, bytes + other.bytes);
        }
    }

    /**
     * A format of which something is held.
     *
     * @param puid PRONOM's identifier; empty: no known format
     * @param name as the signatures in use say it; empty where they do not know it
     */
    record Line(String puid, String name, Amount held, FormatRule rule) {}

    /**
     * All of them, the most files first.
     *
     * @param open of {@code all}, what is in open formats
     */
    record Register(List<Line> formats, Amount all, Amount open) {

        public Register {
            formats = List.copyOf(formats);
        }

        /** A register of these lines. */
        public static Register of(List<Line> formats) {
            Amount all = formats.stream().map(Line::held).reduce(Amount.NONE, Amount::plus);
            Amount open = formats.stream()
                    .filter(line -> line.rule().open())
                    .map(Line::held)
                    .reduce(Amount.NONE, Amount::plus);
            return new Register(formats, all, open);
        }

        /** Files in open formats of a thousand files, rounded down; empty where nothing is held. */
        public Optional<Integer> openOfThousand() {
            return all.files() == 0 ? Optional.empty() : Optional.of((int) (open.files() * 1000 / all.files()));
        }
    }

    /** What is held now. */
    Register register();
}
