package kr.seogo.ingest;

import static kr.seogo.bagit.Severity.ERROR;
import static kr.seogo.bagit.Severity.INFO;
import static kr.seogo.bagit.Severity.WARNING;

import java.util.Locale;
import kr.seogo.bagit.Severity;

/** The rules of the transfer profile beyond the bag itself. Codes never change: {@code id-duplicate}. */
public enum TransferRule {
    // The bag as a transfer.
    NOT_A_BAG(ERROR),
    PAYLOAD_MISSING(ERROR),
    PROFILE_IDENTIFIER_UNKNOWN(ERROR),
    TRANSFER_NUMBER_USED(ERROR),
    BAG_CHANGED(ERROR),
    SENDER_MISSING(ERROR),
    TRANSFER_NUMBER_MISSING(ERROR),
    /** What was sent is not what was declared before. */
    SENDER_DIFFERS(ERROR),
    TRANSFER_NUMBER_DIFFERS(ERROR),
    TABLE_DIFFERS(ERROR),
    FILE_DIFFERS(ERROR),
    FILE_UNDECLARED(ERROR),
    FILE_NOT_SENT(ERROR),
    FILE_TWICE(ERROR),
    FILE_NAME_UNSAFE(ERROR),
    /** More is wrong than is listed. */
    TOO_MANY_FINDINGS(ERROR),
    STORE_FULL(ERROR),
    /** What the sender signed is not what came: no policy takes it in. */
    SIGNATURE_DIFFERS(ERROR),

    // The table as a file.
    TABLE_MISSING(ERROR),
    TABLE_NOT_UTF8(ERROR),
    TABLE_NOT_CSV(ERROR),
    TABLE_EMPTY(ERROR),
    TABLE_RDF_INVALID(ERROR),
    TABLES_DISAGREE(ERROR),
    COLUMN_MISSING(ERROR),
    COLUMN_TWICE(ERROR),
    COLUMN_UNKNOWN(INFO),
    ROW_TOO_LONG(ERROR),
    CHARACTER_FORBIDDEN(ERROR),

    // A row's own values.
    ID_MISSING(ERROR),
    ID_DUPLICATE(ERROR),
    ID_HELD(ERROR),
    LEVEL_UNKNOWN(ERROR),
    TITLE_MISSING(ERROR),
    DATE_INVALID(ERROR),
    CLOSED_INVALID(ERROR),
    CLOSED_NOT_FILE(ERROR),
    CLOSED_BEFORE_CREATED(WARNING),
    RETENTION_UNKNOWN(ERROR),
    DISCLOSURE_UNKNOWN(ERROR),
    GROUNDS_INVALID(ERROR),
    GROUNDS_ON_OPEN(ERROR),
    LIST_UNKNOWN(ERROR),
    TYPE_UNKNOWN(ERROR),

    // Rows together.
    PARENT_UNKNOWN(ERROR),
    PARENT_LEVEL(ERROR),
    PARENT_CYCLE(ERROR),
    AGENCY_MISSING(ERROR),
    GROUNDS_MISSING(ERROR),
    REASON_MISSING(ERROR),
    FILE_OPEN(WARNING),
    RETENTION_DIFFERS(WARNING),
    LIST_WITHOUT_DISCLOSURE(WARNING),
    ENTRY_PERSONAL_DATA(WARNING),

    // Rows and payload.
    PATH_NOT_ITEM(ERROR),
    PATH_UNSAFE(ERROR),
    PATH_TWICE(ERROR),
    PATH_ABSENT(ERROR),
    FILE_UNLISTED(ERROR),
    FILE_EMPTY(WARNING),
    ITEM_WITHOUT_FILE(WARNING),

    // What is wrong with a file; how bad that is, is for DamagePolicy.
    FILE_INFECTED(ERROR),
    FORMAT_REFUSED(ERROR),
    FILE_ENCRYPTED(WARNING),
    FILE_TRUNCATED(WARNING),
    FILE_MALFORMED(WARNING),
    FILE_INVALID(WARNING),
    FILE_MISLABELLED(WARNING),
    FILE_NOT_SCANNED(WARNING),
    FILE_NOT_JUDGED(INFO),

    // What the sender's signature is worth, also for DamagePolicy.
    SIGNATURE_MISSING(INFO),
    SIGNATURE_VALID(INFO),
    SIGNATURE_UNTRUSTED(WARNING),
    SIGNATURE_EXPIRED(WARNING),
    SIGNATURE_WEAK(WARNING),
    SIGNATURE_UNREADABLE(WARNING);

    private final Severity severity;

    TransferRule(Severity severity) {
        this.severity = severity;
    }

    /** The stable code. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is about what is wrong with a file, or about the sender's signature: how bad, the policy says. */
    public boolean isDamage() {
        return compareTo(FILE_INFECTED) >= 0;
    }

    public Severity severity() {
        return severity;
    }
}
