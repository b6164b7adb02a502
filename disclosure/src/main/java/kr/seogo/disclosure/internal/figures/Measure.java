package kr.seogo.disclosure.internal.figures;

import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Term;
import kr.seogo.disclosure.api.PeriodFigure;

/** What a score is made of: a share of what was decided. */
enum Measure implements Term {
    /** Of the approved documents dated in the period and held in the archive, those open in full. */
    ORIGINALS("원문(결재문서) 공개율", "approved documents open"),
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

    long whole(Performance done) {
        return switch (this) {
            case ORIGINALS -> done.documents().held();
            case IN_TIME, DISCLOSED -> done.cases().get(PeriodFigure.DECIDED);
            case OBJECTIONS -> decided(done.objections());
        };
    }

    long part(Performance done) {
        return switch (this) {
            case ORIGINALS -> done.documents().open();
            case IN_TIME ->
                done.cases().get(PeriodFigure.DECIDED) - done.cases().get(PeriodFigure.LATE);
            case DISCLOSED -> done.cases().disclosed();
            case OBJECTIONS -> decided(done.objections()) - done.objections().get(PeriodFigure.OBJECTIONS_LATE);
        };
    }

    private static long decided(Counts objections) {
        return objections.get(PeriodFigure.UPHELD)
                + objections.get(PeriodFigure.PARTLY_UPHELD)
                + objections.get(PeriodFigure.REJECTED)
                + objections.get(PeriodFigure.DISMISSED);
    }
}
