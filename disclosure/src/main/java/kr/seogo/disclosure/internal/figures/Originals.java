package kr.seogo.disclosure.internal.figures;

import java.util.Optional;
import kr.seogo.disclosure.api.FigurePeriod;

/** Counts the approved documents (결재문서) that the archive holds of a body. */
public interface Originals {

    /**
     * Those dated in a period, as the archive's index stands now.
     *
     * @param department whose they are; empty: of the whole body
     */
    Share of(String body, Optional<String> department, FigurePeriod period);

    /** How many there are, and how many of them are open to everybody in full. */
    record Share(long held, long open) {}
}
