package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.catalog.api.HeldFormats;
import kr.seogo.catalog.api.Reidentification.Run;

/**
 * What formats are held.
 *
 * @param signatures the program that knows them, with its signatures
 * @param opens whether the caller may see what a run changed
 */
public record FormatsPage(HeldFormats.Register register, List<Run> runs, String signatures, boolean opens) {

    /** The share of open formats in per cent with one decimal, rounded down; a dash where nothing is held. */
    public String openShare() {
        return register.openOfThousand()
                .map(share -> share / 10 + "." + share % 10 + " %")
                .orElse("–");
    }
}
