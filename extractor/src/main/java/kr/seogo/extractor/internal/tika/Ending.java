package kr.seogo.extractor.internal.tika;

import kr.seogo.extractor.text.Outcome;
import org.apache.poi.poifs.filesystem.NotOLE2FileException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaMemoryLimitException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.jspecify.annotations.Nullable;

/**
 * How a parser ended.
 *
 * @param outcome null where it read to the end or to the bound on text
 */
record Ending(@Nullable Outcome outcome, @Nullable String message) {

    static Ending whole() {
        return new Ending(null, null);
    }

    static Ending by(Throwable failure, @Nullable String overdrawn) {
        if (WriteLimitReachedException.isWriteLimitReached(failure)) {
            return whole();
        }
        if (overdrawn != null) {
            return new Ending(Outcome.TOO_LARGE, overdrawn);
        }
        if (failure instanceof StackOverflowError) {
            return new Ending(Outcome.DAMAGED, "the file nests its parts deeper than a parser can follow");
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Ending known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return new Ending(Outcome.DAMAGED, "the parser gave up: " + root(failure));
    }

    private static @Nullable Ending known(Throwable cause) {
        if (cause instanceof EncryptedDocumentException
                || cause instanceof org.apache.poi.EncryptedDocumentException
                || cause instanceof org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException) {
            return new Ending(Outcome.ENCRYPTED, "the file opens only with a password or certificate");
        }
        if (cause instanceof TikaMemoryLimitException) {
            return new Ending(Outcome.TOO_LARGE, "the file asks for more memory than any such file needs");
        }
        if (cause instanceof NotOLE2FileException || cause instanceof UnsupportedFormatException) {
            return new Ending(Outcome.UNSUPPORTED, "no parser for this version of the format: " + cause.getMessage());
        }
        if (cause instanceof ZeroByteFileException) {
            return new Ending(Outcome.EMPTY, "the file has no bytes");
        }
        String message = cause.getMessage();
        if (message != null && message.startsWith("Provided decryption material")) {
            // PDFBox has no type of its own for a document that only a certificate opens
            return new Ending(Outcome.ENCRYPTED, "the file opens only with a certificate");
        }
        if (message != null && message.contains("Suspected zip bomb")) {
            return new Ending(Outcome.TOO_LARGE, "the file unpacks to far more than its size: " + message);
        }
        return null;
    }

    private static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String text = root.toString();
        return text.length() > 300 ? text.substring(0, 300) : text;
    }
}
