package kr.seogo.app.work;

import java.io.UncheckedIOException;
import java.util.Optional;
import kr.seogo.app.internal.archive.ArchiveFailures;
import kr.seogo.app.settings.FolderInUseException;
import kr.seogo.app.settings.SettingsException;
import kr.seogo.app.supervise.SupervisionException;
import kr.seogo.bagit.BagException;
import kr.seogo.bagit.DestinationExistsException;
import kr.seogo.bagit.SourceMissingException;
import kr.seogo.catalog.api.SearchUnavailableException;
import kr.seogo.disclosure.LawException;
import kr.seogo.ingest.IngestException;
import kr.seogo.preservation.SignaturesException;
import kr.seogo.preservation.StoreException;

/**
 * A failure whose sentence is meant for whoever gave the command: the same whether the work was done here or by a server.
 *
 * @param sentence what is wrong; a second line says why, where the cause knows more
 */
public record Failure(ExitCode exit, String sentence) {

    /** The failure an exception says; empty where nobody foresaw it, and where it came from is worth knowing. */
    public static Optional<Failure> of(Throwable thrown) {
        return switch (thrown) {
            case WorkFailedException e -> Optional.of(new Failure(e.exit(), String.valueOf(e.getMessage())));
            case SettingsException e -> said(e, ExitCode.USAGE);
            case DestinationExistsException e -> said(e, ExitCode.USAGE);
            case FolderInUseException e -> said(e, ExitCode.COULD_NOT);
            case SupervisionException e -> said(e, ExitCode.COULD_NOT);
            case SourceMissingException e -> of(ArchiveFailures.missing(e.path()));
            case BagException e -> said(e, ExitCode.COULD_NOT);
            case StoreException e -> said(e, ExitCode.COULD_NOT);
            case SignaturesException e -> said(e, ExitCode.COULD_NOT);
            case IngestException e -> said(e, ExitCode.COULD_NOT);
            case LawException e -> said(e, ExitCode.USAGE);
            case SearchUnavailableException e -> said(e, ExitCode.COULD_NOT);
            case UncheckedIOException e -> said(e, ExitCode.COULD_NOT);
            default -> Optional.empty();
        };
    }

    private static Optional<Failure> said(RuntimeException thrown, ExitCode exit) {
        String sentence = String.valueOf(thrown.getMessage());
        Throwable cause = thrown.getCause();
        String reason = cause == null ? sentence : String.valueOf(cause.getMessage());
        return Optional.of(new Failure(exit, sentence.contains(reason) ? sentence : sentence + "\n  " + reason));
    }
}
