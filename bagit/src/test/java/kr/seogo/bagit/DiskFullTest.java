package kr.seogo.bagit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import kr.seogo.testing.Needed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fills up in the middle of a write: a real one, a tmpfs of 1 MB in a mount namespace of its own. */
class DiskFullTest {

    @Test
    void knows_the_system_s_own_error() {
        assertThatThrownBy(() -> Files.write(Path.of("/dev/full"), new byte[1], StandardOpenOption.WRITE))
                .isInstanceOfSatisfying(
                        IOException.class, e -> assertThat(BagIoException.of(Path.of("/dev/full"), "cannot write", e))
                                .isInstanceOf(DiskFullException.class));
    }

    @Test
    void names_the_full_disk_and_leaves_nothing_of_the_bag(@TempDir Path temp) throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        String mount = "mount -t tmpfs -o size=1m none '" + disk + "'";
        boolean can = Shell.run(temp, "unshare -Urm sh -c \"" + mount + "\"").exit() == 0;
        Needed.that(can, "no user namespaces here, so no small disk can be mounted");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String child = "'" + java + "' -Xmx128m -cp '" + System.getProperty("java.class.path") + "' "
                + DiskFullChild.class.getName() + " '" + disk + "'";

        Shell.Result result = Shell.run(temp, "unshare -Urm sh -c \"" + mount + " && " + child + "\"");

        assertThat(result.output()).contains("DiskFullException").contains("no space is left on the disk");
        assertThat(result.output()).contains("left: []");
    }
}
