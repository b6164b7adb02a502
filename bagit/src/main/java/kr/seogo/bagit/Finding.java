package kr.seogo.bagit;

/**
 * One thing that a bag gets wrong or that is worth knowing. Codes are stable; messages may be reworded.
 *
 * @param where the file, with its line where there is one, relative to the bag; {@code .} is the bag itself
 * @param message one English sentence: what is wrong, what was expected, what was found
 */
public record Finding(FindingCode code, Severity severity, String where, String message) {

    /** A finding with the usual severity of its code. */
    public static Finding of(FindingCode code, String where, String message) {
        return new Finding(code, code.severity(), where, message);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return severity.label() + " " + code.code() + " " + where + ": " + message;
    }
}
