package kr.seogo.disclosure;

import java.util.Optional;
import kr.seogo.catalog.Label;

/** The periods of a case. How each is counted is for the calendar. */
public enum ClockKind implements Term {
    DECISION("공개 여부 결정", "decision"),
    SILENCE("결정 없는 20일", "twenty days of silence"),
    REDECISION("인용에 따른 재결정", "decision after an objection was upheld"),
    RULING("재결·판결에 따른 재결정", "decision after a ruling"),
    DISCLOSURE("공개", "disclosure"),
    /** A day that was announced or agreed; no calendar moves it. */
    AGREED_DAY("정한 공개일", "agreed day"),
    PAYMENT_DISCLOSURE("납부 후 공개", "disclosure after payment"),
    /** The first lawful day. */
    RELEASE("제3자 보호기간 뒤 공개", "release after the third party’s days"),
    PARTS("나누어 제공", "providing in parts"),
    OTHER_FORM("장애인 등을 위한 형태", "form for a person with a disability"),
    NO_SHOW("미수령", "no-show"),
    OBJECTION_FILING("이의신청", "objection"),
    OBJECTION_DECISION("이의신청 결정", "decision on an objection"),
    OBJECTION_CORRECTION("이의신청 보완", "putting an objection right"),
    /** The day the requester was given to clarify. */
    CLARIFICATION("보완 회신", "answer to what is to be clarified"),
    /** The day on which what is under way is expected to end, and its end to be told (Act, Article 9 (1) item 5). */
    INTERNAL_REVIEW("검토 종료 통지", "telling that the review has ended"),
    THIRD_PARTY_OPINION("제3자 의견", "third party’s opinion"),
    THIRD_PARTY_OBJECTION("제3자 이의신청", "third party’s objection"),
    RECORD_PRODUCER("생산기관 의견", "producer’s answer"),
    APPEAL("행정심판", "administrative appeal"),
    SUIT("행정소송", "administrative suit");

    private final String korean;
    private final String english;

    ClockKind(String korean, String english) {
        this.korean = korean;
        this.english = english;
    }

    @Override
    public Label label() {
        return new Label(korean, english);
    }

    /** Whether its last day is one that somebody named; no calendar moves it, and no counting explains it. */
    public boolean named() {
        return switch (this) {
            case AGREED_DAY, OBJECTION_CORRECTION, CLARIFICATION, INTERNAL_REVIEW -> true;
            case DECISION,
                    SILENCE,
                    REDECISION,
                    RULING,
                    DISCLOSURE,
                    PAYMENT_DISCLOSURE,
                    RELEASE,
                    PARTS,
                    OTHER_FORM,
                    NO_SHOW,
                    OBJECTION_FILING,
                    OBJECTION_DECISION,
                    THIRD_PARTY_OPINION,
                    THIRD_PARTY_OBJECTION,
                    RECORD_PRODUCER,
                    APPEAL,
                    SUIT -> false;
        };
    }

    /** The period of the law it is, or within which its day is named; empty where no law gives one. */
    public Optional<DeadlineRule> rule() {
        return switch (this) {
            case DECISION, RULING -> Optional.of(DeadlineRule.DECISION);
            case SILENCE -> Optional.of(DeadlineRule.SILENCE);
            case DISCLOSURE -> Optional.of(DeadlineRule.DISCLOSURE);
            case REDECISION -> Optional.of(DeadlineRule.REDECISION);
            case PAYMENT_DISCLOSURE -> Optional.of(DeadlineRule.PAYMENT_DISCLOSURE);
            case RELEASE -> Optional.of(DeadlineRule.THIRD_PARTY_RELEASE);
            case PARTS -> Optional.of(DeadlineRule.PARTS_DISCLOSURE);
            case OTHER_FORM -> Optional.of(DeadlineRule.OTHER_FORM);
            case NO_SHOW -> Optional.of(DeadlineRule.NO_SHOW);
            case OBJECTION_FILING -> Optional.of(DeadlineRule.OBJECTION_FILING);
            case OBJECTION_DECISION -> Optional.of(DeadlineRule.OBJECTION_DECISION);
            case OBJECTION_CORRECTION -> Optional.of(DeadlineRule.OBJECTION_CORRECTION);
            case THIRD_PARTY_OPINION -> Optional.of(DeadlineRule.THIRD_PARTY_OPINION);
            case THIRD_PARTY_OBJECTION -> Optional.of(DeadlineRule.THIRD_PARTY_OBJECTION);
            case RECORD_PRODUCER -> Optional.of(DeadlineRule.PRODUCER_OPINION);
            case APPEAL -> Optional.of(DeadlineRule.APPEAL);
            case SUIT -> Optional.of(DeadlineRule.SUIT);
            case AGREED_DAY, CLARIFICATION, INTERNAL_REVIEW -> Optional.empty();
        };
    }
}
