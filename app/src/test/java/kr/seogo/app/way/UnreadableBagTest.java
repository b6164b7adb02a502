package kr.seogo.app.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.testing.Needed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bag that may not be read is the environment's fault, not the bag's: exit code 3, in a process of its own. */
class UnreadableBagTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_folder_without_permission_ends_with_3_and_names_the_folder() throws Exception {
        Path bag = new HandedIn("1").write(folder.resolve("bag"));
        Files.setPosixFilePermissions(bag, PosixFilePermissions.fromString("---------"));
        // Root reads everything unless it gives that right away.
        List<String> command = new ArrayList<>();
        if (Files.isReadable(bag)) {
            command.addAll(List.of("setpriv", "--bounding-set=-dac_override,-dac_read_search"));
            Needed.that(can(command), "setpriv cannot take root's right to read everything");
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", // it lives for seconds
                "-Dseogo.root=" + System.getProperty("seogo.root"),
                "-cp",
                System.getProperty("java.class.path"),
                "kr.seogo.app.Seogo",
                "check",
                "--json",
                bag.toString()));
        Path err = folder.resolve("err.txt");
        Path out = folder.resolve("out.txt");

        ProcessBuilder check =
                new ProcessBuilder(command).redirectError(err.toFile()).redirectOutput(out.toFile());
        check.environment().put("LC_ALL", "C.UTF-8");
        int exit = check.start().waitFor();
        Files.setPosixFilePermissions(bag, PosixFilePermissions.fromString("rwx------"));

        String said = Files.readString(err, StandardCharsets.UTF_8);
        assertThat(exit).as(said + Files.readString(out)).isEqualTo(3);
        assertThat(said).contains(bag.toString()).doesNotContain("\tat ");
        assertThat(out).isEmptyFile();
    }

    private static boolean can(List<String> prefix) throws Exception {
        List<String> nothing = new ArrayList<>(prefix);
        nothing.add("true");
        return new ProcessBuilder(nothing).start().waitFor() == 0;
    }
}
