package kr.seogo.app.internal.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of LibreOffice as a process, with a script in its place that misbehaves. */
class OfficeRunTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path script(String body) throws IOException {
        Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + body);
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        return program;
    }

    private OfficeRun run() {
        return new OfficeRun(folder.resolve("office"), 4096);
    }

    @Test
    void one_that_does_not_end_is_killed_with_its_children_at_the_deadline() throws IOException {
        Path child = folder.resolve("child");
        Path program = script("trap '' TERM\nsleep 600 & echo $! >" + child + "\nwait\n");

        OfficeRun.End end = run().run(program, List.of(), Duration.ofSeconds(2));

        assertThat(end).isInstanceOf(OfficeRun.End.TooLate.class);
        long pid = Long.parseLong(Files.readString(child).strip());
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
        assertThat(folder.resolve("office/profile")).as("thrown away").doesNotExist();
    }

    @Test
    void one_that_takes_more_memory_than_it_may_does_not_get_it() throws IOException {
        Path program = script("exec head -c 3000000000 /dev/zero | tail -c 2999999999 >/dev/null\n");

        OfficeRun.End end =
                new OfficeRun(folder.resolve("office"), 1024).run(program, List.of(), Duration.ofMinutes(1));

        assertThat(end).isInstanceOfSatisfying(OfficeRun.End.Ended.class, ended -> assertThat(ended.code())
                .isNotZero());
    }

    @Test
    void one_that_wants_to_be_started_again_is_and_gets_none_of_our_environment() throws IOException {
        Path program = script("echo \"$HOME $SEOGO_ROOT\" >>" + folder.resolve("said") + "\n[ $(wc -l <"
                + folder.resolve("said") + ") = 2 ] || exit 81\n");

        OfficeRun.End end = run().run(program, List.of(), Duration.ofMinutes(1));

        assertThat(end).isInstanceOfSatisfying(OfficeRun.End.Ended.class, ended -> assertThat(ended.code())
                .isZero());
        assertThat(Files.readAllLines(folder.resolve("said"))).hasSize(2).allSatisfy(line -> assertThat(line.strip())
                .isEqualTo(folder.resolve("office/profile") + ""));
    }

    @Test
    void is_found_where_the_setting_says_also_when_it_comes_later() throws IOException {
        Path program = folder.resolve("soffice");
        OfficeProgram office = new OfficeProgram(Optional.of(program), run());
        assertThat(office.find()).isEmpty();

        script("echo 'LibreOffice 9.8.7.6 abc'\n");

        assertThat(office.find().map(OfficeProgram.Installed::version)).contains("9.8.7.6");
        assertThat(office.find().flatMap(OfficeProgram.Installed::hwp)).isEmpty();
    }
}
