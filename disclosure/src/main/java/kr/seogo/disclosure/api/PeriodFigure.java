package kr.seogo.disclosure.api;

import java.util.List;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Term;

/**
 * A figure of a period. Of requests: carried over + received = decided + ended otherwise + open at the end; a request that
 * was split counts by its parts, one that was passed on as ended here and as received there. Of objections: carried over +
 * filed = decided (four kinds) + taken back + open at the end.
 */
public enum PeriodFigure implements Term {
    CARRIED("이월", "carried over"),
    RECEIVED("접수", "received"),
    OPENED("공개", "open"),
    PARTIAL("부분공개", "partly open"),
    CLOSED("비공개", "closed"),
    DECIDED("결정 계", "decided"),
    ENDED("기타 종결", "ended otherwise"),
    OPEN("기말 처리중", "open at the end"),
    /** Of those open at the end, those whose period has passed. */
    OVERDUE("기한 지남", "overdue"),
    /** Of the decided ones, those decided after their period. */
    LATE("기한 뒤 결정", "decided late"),
    /** In no sum: their parts are. */
    SPLIT("기관별 분리", "split by body"),

    OBJECTIONS_CARRIED("이의신청 이월", "objections carried over"),
    OBJECTED("이의신청", "objections filed"),
    UPHELD("인용", "upheld"),
    PARTLY_UPHELD("부분인용", "upheld in part"),
    REJECTED("기각", "rejected"),
    DISMISSED("각하", "dismissed"),
    TAKEN_BACK("이의신청 취하", "objections taken back"),
    OBJECTIONS_OPEN("기말 미결 이의신청", "objections open at the end"),
    /** Of the decided ones. */
    OBJECTIONS_LATE("기한 뒤 이의결정", "objections decided late"),
    /** Of those settled, those on which the committee need not sit. */
    EXEMPT("심의회 미개최", "committee need not sit"),
    HEARD("심의회 심의", "heard by the committee"),
    FOUND_UPHELD("심의 결과 인용", "found: upheld"),
    FOUND_PARTLY("심의 결과 부분인용", "found: upheld in part"),
    FOUND_REJECTED("심의 결과 기각", "found: rejected"),
    FOUND_DISMISSED("심의 결과 각하", "found: dismissed");

    /** The columns of a balance of requests. */
    public static final List<PeriodFigure> BALANCE =
            List.of(CARRIED, RECEIVED, OPENED, PARTIAL, CLOSED, DECIDED, ENDED, OPEN, OVERDUE, LATE);

    private final String korean;
    private final String english;

    PeriodFigure(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /** Whether it counts objections; the others count requests. */
    public boolean ofObjections() {
        return compareTo(SPLIT) > 0;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
