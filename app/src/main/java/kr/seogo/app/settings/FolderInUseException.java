package kr.seogo.app.settings;

/** Another process holds the data folder; the message names folder and pid. */
public final class FolderInUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FolderInUseException(String message) {
        super(message);
    }
}
