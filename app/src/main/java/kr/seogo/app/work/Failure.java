package kr.seogo.app.work;

import java.io.UncheckedIOException;
import java.util.Optional;
import kr.seogo.app.settings.FolderInUseException;
import kr.seogo.app.settings.SettingsException;
import kr.seogo.app.supervise.SupervisionException;
import kr.seogo.bagit.BagException;
import kr.seogo.bagit.DestinationExistsException;
import kr.seogo.ingest.IngestException;
import kr.seogo.preservation.NoSuchContentException;
import kr.seogo.preservation.SignaturesException;
import kr.seogo.preservation.StoreException;

/**
 * What a command says, and how it ends, when something known stood in its way.
 *
 * @param sentence for whoever gave the command, with its reason on lines of their own
 */
public record Failure(ExitCode exit, String sentence) {

    /** The failure an exception stands for; empty where none was foreseen, and whoever mends it needs the trace. */
    public static Optional<Failure> of(Throwable thrown) {
        return switch (thrown) {
            case WorkFailedException e -> Optional.of(new Failure(e.exit(), said(e)));
            case SettingsException e -> Optional.of(new Failure(ExitCode.USAGE, said(e)));
            case DestinationExistsException e -> Optional.of(new Failure(ExitCode.USAGE, said(e)));
            case NoSuchContentException e -> Optional.of(new Failure(ExitCode.USAGE, said(e)));
            case FolderInUseException e -> Optional.of(new Failure(ExitCode.COULD_NOT, said(e)));
            case SupervisionException e -> Optional.of(new Failure(ExitCode.COULD_NOT, said(e)));
            case BagException e -> Optional.of(new Failure(ExitCode.COULD_NOT, said(e)));
            case IngestException e -> Optional.of(new Failure(ExitCode.COULD_NOT, said(e)));
            case StoreException e -> Optional.of(new Failure(ExitCode.COULD_NOT, said(e)));
            case SignaturesException e -> Optional.of(new Failure(ExitCode.COULD_NOT, said(e)));
            case UncheckedIOException e -> Optional.of(new Failure(ExitCode.COULD_NOT, said(e)));
            default -> Optional.empty();
        };
    }

    private static String said(Throwable thrown) {
        String sentence = String.valueOf(thrown.getMessage());
        Throwable cause = thrown.getCause();
        if (cause == null) {
            return sentence;
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return sentence.contains(reason) ? sentence : sentence + "\n  " + reason;
    }
}
