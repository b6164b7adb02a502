package kr.seogo.app.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kr.seogo.app.settings.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data DIR}, mixed into every command that works on a data folder. */
public final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder; else the variable SEOGO_DATA, else ./data.")
    private @Nullable Path data;

    /** The folder that is meant; it need not exist. */
    public Path folder(Map<String, String> environment) {
        return DataFolder.choose(Optional.ofNullable(data), environment);
    }
}
