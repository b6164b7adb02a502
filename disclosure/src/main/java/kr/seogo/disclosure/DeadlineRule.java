package kr.seogo.disclosure;

import java.util.Arrays;
import java.util.Optional;

/**
 * A legal period by its name. How long it is, which clock counts it and on which article it rests is dated data
 * ({@code law/periods.csv}), read as {@link LegalPeriod}; the name alone says nothing of it.
 */
public enum DeadlineRule {
    /** To decide whether to disclose; from the day the request was received. May be extended. */
    DECISION("decision"),
    /** To decide an objection; from the day it was received. May be extended. */
    OBJECTION_DECISION("objection-decision"),
    /** Until silence counts as a refusal; from the day the request was received. Opens the way to an objection. */
    SILENCE("silence"),
    /** For the requester's objection; from the notice of the decision. */
    OBJECTION_FILING("objection-filing"),
    /** For a third party to ask that nothing be disclosed; from the notice to it. */
    THIRD_PARTY_OPINION("third-party-opinion"),
    /** For the objection of a third party whose wish was overridden; from the notice to it. */
    THIRD_PARTY_OBJECTION("third-party-objection"),
    /** To disclose after deciding so. */
    DISCLOSURE("disclosure"),
    /** To decide anew after an objection was upheld; from that decision. No article says how long. */
    REDECISION("redecision"),
    /** The first day on which something may be disclosed against a third party's wish; from the decision. */
    THIRD_PARTY_RELEASE("third-party-release"),
    /** To disclose once the fees are fully paid. */
    PAYMENT_DISCLOSURE("payment-disclosure"),
    /** How long a disclosure nobody comes for is waited with; from the notified day of disclosure. */
    NO_SHOW("no-show"),
    /** For an administrative appeal; from knowing of the decision. */
    APPEAL("appeal"),
    /** For an administrative suit; from knowing of the decision. */
    SUIT("suit"),
    /** To decide on a restricted reading of closed records; from the application. May be extended. */
    RESTRICTED_READING("restricted-reading"),
    /** To ask for a restricted reading to be looked at again; from the notice. */
    RESTRICTED_READING_REVIEW("restricted-reading-review"),
    /** For the committee to decide a restricted reading again; from being asked. */
    RESTRICTED_READING_REDECISION("restricted-reading-redecision"),
    /** To put an objection right; from being asked to. The clock of the objection stands still meanwhile. */
    OBJECTION_CORRECTION("objection-correction"),
    /** To hand a form that a person with a disability can use; from being asked. */
    OTHER_FORM("other-form"),
    /** For the producing body of an archived record to say what it thinks; from being asked. */
    PRODUCER_OPINION("producer-opinion"),
    /** To hand over a large volume in parts; from the start of the disclosure. */
    PARTS_DISCLOSURE("parts-disclosure"),
    /** The last day to tell the committee its agenda; from the day it meets, counted back. */
    COMMITTEE_AGENDA("committee-agenda"),
    /** The last day to hand the committee its papers; from the day it meets, counted back. */
    COMMITTEE_PAPERS("committee-papers");

    private final String code;

    DeadlineRule(String code) {
        this.code = code;
    }

    /** Its stable name, as in {@code seogo deadline --rule}. */
    public String code() {
        return code;
    }

    /** The rule of that name. */
    public static Optional<DeadlineRule> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }
}
