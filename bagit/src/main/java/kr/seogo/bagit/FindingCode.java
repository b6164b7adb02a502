package kr.seogo.bagit;

import static kr.seogo.bagit.Severity.ERROR;
import static kr.seogo.bagit.Severity.INFO;
import static kr.seogo.bagit.Severity.WARNING;

import java.util.Locale;

/** What can be found in a bag. The code of {@code NAME_NOT_UTF8} is {@code name-not-utf8}; codes never change. */
public enum FindingCode {
    // The package and what lies in it, before BagIt comes into it.
    /** A symbolic or hard link; never followed. */
    ENTRY_IS_LINK(ERROR),
    /** A device, pipe, socket or another entry that is neither file nor folder. */
    ENTRY_IS_SPECIAL(ERROR),
    /** An archive entry whose name is absolute, has a drive letter or climbs out by {@code ..}. */
    ENTRY_ESCAPES(ERROR),
    /** Two archive entries of one name, or a file where another entry needs a folder. */
    ENTRY_DUPLICATE(ERROR),
    /** An archive entry beside the one folder that is the bag. */
    ENTRY_OUTSIDE_BAG(ERROR),
    ENTRY_ENCRYPTED(ERROR),
    /** An archive entry packed by a method that cannot be read here. */
    ENTRY_METHOD_UNSUPPORTED(ERROR),
    /** The local header of a zip entry says something else than the central directory. */
    ENTRY_HEADERS_DISAGREE(ERROR),
    /** An entry's content is not what its header promised: its size, its checksum, or it does not unpack. */
    ENTRY_DAMAGED(ERROR),
    /** The archive is cut off or is none. */
    ARCHIVE_DAMAGED(ERROR),
    /** More entries, bytes, or a higher ratio than the limits allow. */
    ARCHIVE_BOMB(ERROR),
    /** An archive whose files lie at its root and not in one folder (RFC 8493, section 4). */
    ARCHIVE_WITHOUT_TOP_FOLDER(WARNING),
    NAME_NOT_UTF8(ERROR),
    NAME_TOO_LONG(ERROR),
    NAME_BACKSLASH(WARNING),
    NAME_CLASH_CASE(WARNING),
    NAME_CLASH_NORMALIZATION(WARNING),
    /** A file is there under another Unicode normalisation form than the manifest's (only before 1.0). */
    NAME_NORMALIZATION_DIFFERS(WARNING),
    SYSTEM_FILE(WARNING),
    /** A folder without any file: a bag does not say that it exists. */
    EMPTY_FOLDER(WARNING),
    FILE_UNREADABLE(ERROR),
    /** A file had another size when it was read than when it was listed. */
    FILE_CHANGED(ERROR),

    // bagit.txt (RFC 8493, section 2.1.1)
    BAGIT_TXT_MISSING(ERROR),
    BAGIT_TXT_MALFORMED(ERROR),
    BAGIT_TXT_BOM(ERROR),
    BAGIT_VERSION_UNSUPPORTED(ERROR),
    TAG_ENCODING_UNKNOWN(ERROR),
    TAG_FILE_NOT_IN_ENCODING(ERROR),
    TAG_FILE_BOM(WARNING),

    // Payload and manifests (2.1.2, 2.1.3, 2.2.1)
    PAYLOAD_FOLDER_MISSING(ERROR),
    PAYLOAD_EMPTY(WARNING),
    MANIFEST_MISSING(ERROR),
    MANIFEST_LINE_MALFORMED(ERROR),
    MANIFEST_PATH_UNSAFE(ERROR),
    MANIFEST_DUPLICATE(ERROR),
    MANIFEST_MD5SUM_STYLE(WARNING),
    MANIFEST_DOT_SLASH(WARNING),
    MANIFEST_PERCENT_NOT_ENCODED(WARNING),
    ALGORITHM_UNKNOWN(ERROR),
    ALGORITHM_NAME_NOT_NORMALIZED(WARNING),
    ALGORITHM_WEAK(INFO),
    FILE_MISSING(ERROR),
    FILE_NOT_FETCHED(ERROR),
    FILE_NOT_IN_MANIFEST(ERROR),
    FILE_NOT_IN_ALL_MANIFESTS(ERROR),
    DIGEST_MISMATCH(ERROR),
    TAG_MANIFEST_INCOMPLETE(ERROR),
    TAG_MANIFEST_LISTS_TAG_MANIFEST(ERROR),
    TAG_MANIFEST_LISTS_PAYLOAD(WARNING),
    TAG_FILE_NOT_LISTED(INFO),

    // bag-info.txt and fetch.txt (2.2.2, 2.2.3)
    BAG_INFO_LINE_MALFORMED(ERROR),
    BAG_INFO_SEPARATOR(WARNING),
    OXUM_MALFORMED(ERROR),
    OXUM_MISMATCH(ERROR),
    OXUM_REPEATED(ERROR),
    FETCH_LINE_MALFORMED(ERROR),
    FETCH_PATH_UNSAFE(ERROR),
    FETCH_NOT_IN_MANIFEST(ERROR),
    FETCH_PRESENT(INFO),

    // A profile's rules (BagIt Profiles 1.4)
    PROFILE_VERSION_NOT_ACCEPTED(ERROR),
    PROFILE_SERIALIZATION_NOT_ACCEPTED(ERROR),
    PROFILE_IDENTIFIER_MISSING(ERROR),
    PROFILE_TAG_MISSING(ERROR),
    PROFILE_TAG_VALUE(ERROR),
    PROFILE_TAG_REPEATED(ERROR),
    PROFILE_MANIFEST_MISSING(ERROR),
    PROFILE_MANIFEST_NOT_ALLOWED(ERROR),
    PROFILE_FETCH_NOT_ALLOWED(ERROR),
    PROFILE_FETCH_MISSING(ERROR),
    PROFILE_FILE_MISSING(ERROR),
    PROFILE_FILE_NOT_ALLOWED(ERROR),
    PROFILE_DATA_NOT_EMPTY(ERROR),

    /** There are more findings than are kept; the message says how many were left out. */
    TOO_MANY_FINDINGS(ERROR);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    /** The stable code, in lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The severity it has unless the bag's version says otherwise. */
    public Severity severity() {
        return severity;
    }
}
