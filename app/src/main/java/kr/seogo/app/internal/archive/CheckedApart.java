package kr.seogo.app.internal.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import kr.seogo.app.internal.extractor.ExtractorPool;
import kr.seogo.app.internal.extractor.ExtractorSpec;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.Settings;
import kr.seogo.ingest.Intake;
import org.apache.commons.io.file.PathUtils;

/**
 * Looks into files as an archive does, without one: by the settings of a data folder where there is one, of which nothing
 * is changed, and of the environment.
 */
public final class CheckedApart implements AutoCloseable {

    private static final int NO_TEXT = 1;

    private final Path scratch;
    private final ExtractorPool extractor;
    private final Formats formats;
    private final Intake intake;

    private CheckedApart(Path scratch, ExtractorPool extractor, Formats formats, Intake intake) {
        this.scratch = scratch;
        this.extractor = extractor;
        this.formats = formats;
        this.intake = intake;
    }

    /** Nothing is started before the first file is looked into. */
    public static CheckedApart open(Path data, Map<String, String> environment) {
        Settings settings = Settings.read(data, environment);
        Path scratch = folder();
        ExtractorPool extractor = new ExtractorPool(new ExtractorSpec(
                Programs.installed().extractor(),
                scratch.resolve("workers"),
                scratch.resolve("extractor.log"),
                settings.extractor().workers(),
                settings.extractor().heapMegabytes(),
                settings.extractor().limit(),
                NO_TEXT));
        Formats formats = new Formats(settings.formats(), new DataFolder(data).formats());
        return new CheckedApart(
                scratch, extractor, formats, Intakes.of(settings, extractor, formats, Clock.systemUTC()));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("seogo-check-");
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder could be made to look into files", e);
        }
    }

    public Intake intake() {
        return intake;
    }

    @Override
    public void close() {
        extractor.close();
        formats.close();
        try {
            PathUtils.deleteDirectory(scratch);
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary folder " + scratch + " could not be removed", e);
        }
    }
}
