package kr.seogo.readingroom.internal.page;

import java.util.List;
import kr.seogo.catalog.api.FormatConverter.Program;
import kr.seogo.catalog.api.HeldFormats;
import kr.seogo.catalog.api.Normalisation.Standing;
import kr.seogo.catalog.api.Reidentification.Run;

/**
 * What formats are held.
 *
 * @param copies how copies in formats to be kept stand
 * @param signatures the program that knows them, with its signatures
 * @param opens whether the caller may see what a run changed
 */
public record FormatsPage(
        HeldFormats.Register register, List<Run> runs, Standing copies, String signatures, boolean opens) {

    /** The share of open formats in per cent with one decimal, rounded down; a dash where nothing is held. */
    public String openShare() {
        return register.openOfThousand().map(FormatsPage::percent).orElse("–");
    }

    /** The same, where what has a copy in an open format counts as well. */
    public String openOrCopiedShare() {
        long all = copies.all().files();
        return all == 0 ? "–" : percent((int) (copies.openOrCopied().files() * 1000 / all));
    }

    /** The programs that are not here. */
    public List<Program> missing() {
        return copies.programs().stream()
                .filter(program -> program.version().isEmpty())
                .toList();
    }

    private static String percent(int ofThousand) {
        return ofThousand / 10 + "." + ofThousand % 10 + " %";
    }
}
