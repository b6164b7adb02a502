package kr.seogo.bench.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.seogo.bench.generate.TransferFolder;
import org.apache.commons.io.file.PathUtils;

/**
 * A generated transfer as a bag.
 *
 * @param items how many items it brings
 */
public record Packaged(Path bag, int items) {

    /** Generates and packages by the command {@code package}; the source is removed afterwards. */
    public static Packaged make(SeogoProgram program, Path folder, TransferFolder.Plan plan)
            throws IOException, InterruptedException {
        Path source = Files.createDirectories(folder.resolve("source-" + plan.number()));
        TransferFolder transfer = TransferFolder.write(source, plan);
        Path bag = folder.resolve("bag-" + plan.number());
        program.run(
                folder.resolve("package.log"),
                "package",
                transfer.files().toString(),
                bag.toString(),
                "--table",
                transfer.table().toString(),
                "--from",
                "한빛시",
                "--transfer-number",
                "BENCH-" + plan.number());
        PathUtils.deleteDirectory(source);
        return new Packaged(bag, transfer.items());
    }
}
