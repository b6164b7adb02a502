package kr.seogo.disclosure;

/** By which way a request or an objection comes in (Act 10, decree 6①). */
public enum Channel {
    ONLINE,
    VISIT,
    POST,
    FAX,
    ORAL
}
