package kr.seogo.disclosure.internal.figures;

import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.PeriodFigure;

/** What a score is made of: a share of what was decided. */
enum Measure implements Term {
    IN_TIME("기한 내 결정", "decided in time"),
    DISCLOSED("공개율", "disclosure rate"),
    OBJECTIONS("기한 내 이의결정", "objections decided in time");

    private final String korean;
    private final String english;

    Measure(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }

    long whole(Counts cases, Counts objections) {
        return switch (this) {
            case IN_TIME, DISCLOSED -> cases.get(PeriodFigure.DECIDED);
            case OBJECTIONS -> decided(objections);
        };
    }

    long part(Counts cases, Counts objections) {
        return switch (this) {
            case IN_TIME -> cases.get(PeriodFigure.DECIDED) - cases.get(PeriodFigure.LATE);
            case DISCLOSED -> cases.disclosed();
            case OBJECTIONS -> decided(objections) - objections.get(PeriodFigure.OBJECTIONS_LATE);
        };
    }

    private static long decided(Counts objections) {
        return objections.get(PeriodFigure.UPHELD)
                + objections.get(PeriodFigure.PARTLY_UPHELD)
                + objections.get(PeriodFigure.REJECTED)
                + objections.get(PeriodFigure.DISMISSED);
    }
}
