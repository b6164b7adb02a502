package kr.seogo.app.internal.archive;

import java.nio.file.Path;
import java.util.Optional;
import kr.seogo.app.settings.FormatSettings;
import kr.seogo.app.work.ExitCode;
import kr.seogo.app.work.WorkFailedException;
import kr.seogo.preservation.DroidIdentifier;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.Identification;
import kr.seogo.preservation.PreservationAgent;
import kr.seogo.preservation.SignatureFolder;
import org.jspecify.annotations.Nullable;

/**
 * The signatures in use, loaded when first needed: it takes seconds. Those the settings name come first, then those that
 * were put in use in the data folder, then the pair that comes with Seogo. For use by many threads; whoever identifies
 * while others come into use gets either, whole.
 */
final class Formats implements FormatIdentifier, AutoCloseable {

    private final FormatSettings settings;
    private final SignatureFolder folder;
    private @Nullable DroidIdentifier loaded;

    /** @param kept where pairs are kept that came with {@code seogo formats update} */
    Formats(FormatSettings settings, Path kept) {
        this.settings = settings;
        this.folder = new SignatureFolder(kept);
    }

    /**
     * Loads them now; repeating it does nothing.
     *
     * @throws kr.seogo.preservation.SignaturesException when a file is no signature file
     */
    synchronized DroidIdentifier load() {
        if (loaded == null) {
            loaded = switch (settings) {
                case FormatSettings.Shipped _ -> kept().orElseGet(DroidIdentifier::bundled);
                case FormatSettings.Own own -> DroidIdentifier.load(own.signatures(), own.containers());
            };
        }
        return loaded;
    }

    private Optional<DroidIdentifier> kept() {
        return folder.inUse().map(pair -> DroidIdentifier.load(pair.binary(), pair.container()));
    }

    /**
     * Keeps a pair and puts it in use, from now on and after every restart. One that does not load changes nothing.
     *
     * @throws WorkFailedException where the settings name another pair, which would come first at the next start
     */
    void change(Path signatures, Path containers) {
        if (settings instanceof FormatSettings.Own own) {
            throw new WorkFailedException(
                    ExitCode.USAGE,
                    "설정 formats.signature-file이 '" + own.signatures() + "'을(를) 쓰게 되어 있어 바꾸지 않았습니다. 설정을 지우고 다시 해 주세요."
                            + " / The setting formats.signature-file names " + own.signatures()
                            + ", so nothing was changed. Take the setting away and try again.",
                    null);
        }
        SignatureFolder.Kept pair = folder.keep(signatures, containers);
        DroidIdentifier next = DroidIdentifier.load(pair.binary(), pair.container());
        folder.use(pair);
        synchronized (this) {
            loaded = next; // the one before goes when nobody identifies with it any more; it holds memory alone
        }
    }

    /** Whether a pair is in use that came with {@code seogo formats update}. */
    boolean changed() {
        return settings instanceof FormatSettings.Shipped && folder.inUse().isPresent();
    }

    /** A format's name with its version; empty where these signatures do not know it. */
    String nameOf(String puid) {
        return load().nameOf(puid);
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
