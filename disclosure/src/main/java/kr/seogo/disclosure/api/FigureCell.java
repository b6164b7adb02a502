package kr.seogo.disclosure.api;

import java.util.Optional;
import kr.seogo.catalog.Label;

/**
 * One figure, and so the cases behind it.
 *
 * @param group by what they are told apart; empty: all
 * @param key which of the group; empty where there is no group, or of none yet (department, officer)
 */
public record FigureCell(FigurePeriod period, PeriodFigure figure, Optional<FigureGroup> group, String key) {

    /** What the key is called. */
    public Label word() {
        return group.map(one -> one.word(key)).orElse(new Label("", ""));
    }

    public static FigureCell all(FigurePeriod period, PeriodFigure figure) {
        return new FigureCell(period, figure, Optional.empty(), "");
    }

    public static FigureCell of(FigurePeriod period, PeriodFigure figure, FigureGroup group, String key) {
        return new FigureCell(period, figure, Optional.of(group), key);
    }
}
