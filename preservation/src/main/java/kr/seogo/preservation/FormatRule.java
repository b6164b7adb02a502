package kr.seogo.preservation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the archive thinks of some formats, and why.
 *
 * @param patterns PUIDs, beginnings of PUIDs with {@code *} after them, or {@link FormatPolicy#UNKNOWN}
 * @param action what is to be done about them, words of the policy's, several by {@code ;}
 * @param open whether the specification is published and free for all to use (개방형 포맷)
 * @param source on what it rests; may be empty
 * @param validFrom the first day it holds
 * @param judged whether files of it are judged before they are taken in
 */
public record FormatRule(
        List<String> patterns,
        Decision decision,
        String action,
        String reasonKo,
        String reasonEn,
        boolean open,
        String source,
        LocalDate validFrom,
        boolean judged) {

    /** Words of an action for which no copy is made; all others say what one is to be. */
    private static final Set<String> NO_COPY = Set.of("keep", "watch", "decrypt", "unpack", "ask");

    /** What is decided on a format. */
    public enum Decision {
        /** It can be kept as it is. */
        ACCEPTED,
        /** It is kept, and somebody looks after it. */
        AT_RISK,
        /** It is kept, and a copy in another format is to be made. */
        CONVERT,
        /** It is not taken in. */
        REFUSE;

        /** As the policy's file and the interfaces say it. */
        public String code() {
            return switch (this) {
                case ACCEPTED -> "accepted";
                case AT_RISK -> "at-risk";
                case CONVERT -> "convert";
                case REFUSE -> "refuse";
            };
        }
    }

    public FormatRule {
        patterns = List.copyOf(patterns);
    }

    /** What copies are to be made to be: the words of the action that ask for one. */
    public List<String> targets() {
        return Stream.of(action.split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !NO_COPY.contains(word))
                .toList();
    }

    boolean names(String puid) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.endsWith("*")
                        ? puid.startsWith(pattern.substring(0, pattern.length() - 1))
                        : pattern.equals(puid));
    }
}
