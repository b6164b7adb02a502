package kr.seogo.preservation;

import java.util.List;

/**
 * What a file was identified as.
 *
 * @param matches best first; empty: unknown
 * @param mismatch whether the name's extension belongs to none of the matched formats
 */
public record Identification(List<FormatMatch> matches, boolean mismatch) {

    public Identification {
        matches = List.copyOf(matches);
    }
}
