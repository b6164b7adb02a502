package kr.seogo.disclosure;

/** How far a redaction is. */
public enum RedactionState {
    /** Made and proved; waits for a second person. */
    READY("검토 대기", "waits for review"),
    /** A second person released it; it is on its way into the store. */
    RELEASING("공개 중", "being released"),
    /** It is a file of its record. */
    RELEASED("공개본 확정", "released"),
    /** A second person sent it back. */
    REJECTED("반려", "rejected");

    private final String ko;
    private final String en;

    RedactionState(String ko, String en) {
        this.ko = ko;
        this.en = en;
    }

    public String ko() {
        return ko;
    }

    public String en() {
        return en;
    }
}
