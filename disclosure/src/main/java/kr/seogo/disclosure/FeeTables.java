package kr.seogo.disclosure;

import java.nio.file.Path;
import java.util.Optional;
import kr.seogo.disclosure.api.Fees;
import kr.seogo.disclosure.internal.fees.FeeBook;
import kr.seogo.disclosure.internal.fees.FeeFolder;
import kr.seogo.disclosure.internal.fees.QuotedFees;

/** Opens the fee tables. */
public final class FeeTables {

    private FeeTables() {}

    /**
     * Reads and checks the tables.
     *
     * @param folder with tables.csv, lines.csv and reductions.csv; absent: the example that comes with Seogo, from which
     *     nothing is quoted
     * @throws IllegalStateException naming file, line and what was expected, where something is wrong
     */
    public static Fees open(Optional<Path> folder) {
        return new QuotedFees(FeeBook.read(folder.map(FeeFolder::of).orElseGet(FeeFolder::example)));
    }

    /** No table: nothing is quoted. */
    public static Fees none() {
        return open(Optional.empty());
    }
}
