package kr.seogo.app.internal.archive;

import java.nio.file.Path;
import kr.seogo.app.settings.FormatSettings;
import kr.seogo.preservation.DroidIdentifier;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.Identification;
import kr.seogo.preservation.PreservationAgent;
import org.jspecify.annotations.Nullable;

/** The signatures the settings name, loaded when first needed: it takes seconds. For use by many threads. */
final class Formats implements FormatIdentifier, AutoCloseable {

    private final FormatSettings settings;
    private @Nullable DroidIdentifier loaded;

    Formats(FormatSettings settings) {
        this.settings = settings;
    }

    /**
     * Loads them now; repeating it does nothing.
     *
     * @throws kr.seogo.preservation.SignaturesException when a file is no signature file
     */
    synchronized DroidIdentifier load() {
        if (loaded == null) {
            loaded = switch (settings) {
                case FormatSettings.Shipped shipped -> DroidIdentifier.bundled();
                case FormatSettings.Own own -> DroidIdentifier.load(own.signatures(), own.containers());
            };
        }
        return loaded;
    }

    @Override
    public Identification identify(Path file, String name) {
        return load().identify(file, name);
    }

    @Override
    public PreservationAgent agent() {
        return load().agent();
    }

    @Override
    public synchronized void close() {
        if (loaded != null) {
            loaded.close();
        }
    }
}
