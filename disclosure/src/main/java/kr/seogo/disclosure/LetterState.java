package kr.seogo.disclosure;

import kr.seogo.catalog.Label;

/** Where a letter is on its way. */
public enum LetterState implements Term {
    /** An event wants it told; nothing was printed yet. */
    DUE("작성 대기", "to be made"),
    /** Made; goes out by mail at its time. */
    READY("전자우편 발송 대기", "to be mailed"),
    /** Being handed to the mail server; never handed over again from here by itself. */
    SENDING("전자우편 발송 중", "being mailed"),
    /** The mail server has taken it. */
    SENT("전자우편 발송", "mailed"),
    /** There is no address to mail it to, or nothing is mailed here: somebody prints and posts it. */
    TO_POST("우편 발송 대상", "to be posted"),
    POSTED("우편 발송", "posted"),
    /** The mail server kept refusing it. */
    REFUSED("전자우편 발송 실패", "refused by the mail server"),
    /** Nobody knows whether the mail server took it: somebody finds out and says so. */
    UNCERTAIN("발송 여부 확인 필요", "perhaps mailed"),
    /** It holds characters no font has. */
    UNPRINTABLE("인쇄할 수 없음", "cannot be printed");

    private final String korean;
    private final String english;

    LetterState(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    /** Whether it waits for somebody. */
    public boolean needsSomebody() {
        return this == TO_POST || this == REFUSED || this == UNCERTAIN || this == UNPRINTABLE;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }
}
