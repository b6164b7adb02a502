package kr.seogo.access.internal.oai;

/** Why a request of OAI-PMH is not answered (OAI-PMH 2.0, section 3.6). That there are no sets is never said: there are. */
final class OaiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The codes of the specification. */
    enum Code {
        BAD_ARGUMENT("badArgument"),
        BAD_RESUMPTION_TOKEN("badResumptionToken"),
        BAD_VERB("badVerb"),
        CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat"),
        ID_DOES_NOT_EXIST("idDoesNotExist"),
        NO_RECORDS_MATCH("noRecordsMatch");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        /** Whether the arguments were understood, and so are said again in the answer (section 3.2). */
        boolean echoed() {
            return this != BAD_ARGUMENT && this != BAD_VERB;
        }
    }

    private final Code code;

    OaiException(Code code, String message) {
        super(message);
        this.code = code;
    }

    Code code() {
        return code;
    }

    static OaiException badArgument(String message) {
        return new OaiException(Code.BAD_ARGUMENT, message);
    }

    /** Made up, altered, of another verb, or too old a form: all alike. */
    static OaiException badToken() {
        return new OaiException(
                Code.BAD_RESUMPTION_TOKEN,
                "This resumption token is none of this repository's for this verb; begin the list again.");
    }

    /** The same sentence whether a record is hidden or there is none. */
    static OaiException unknownId() {
        return new OaiException(Code.ID_DOES_NOT_EXIST, "There is no record of this identifier here.");
    }

    static OaiException noRecords() {
        return new OaiException(Code.NO_RECORDS_MATCH, "Nothing matches these arguments.");
    }
}
