package kr.seogo.app.settings;

import java.util.List;

/** Settings, or a data folder, that Seogo does not start with. The message is for the operator. */
public final class SettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SettingsException(String message) {
        super(message);
    }

    /** All that is wrong at once, a line each. */
    SettingsException(List<String> sentences) {
        super(String.join("\n", sentences));
    }
}
