package kr.seogo.app.supervise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of the machine. */
public final class MachinePrograms {

    private static final List<String> USUAL =
            List.of("/usr/local/bin", "/usr/bin", "/bin", "/usr/sbin", "/usr/local/sbin", "/opt/libreoffice/program");

    private MachinePrograms() {}

    /** Where the first of some names that is there at all is found: on the PATH, or in the usual folders. */
    public static Optional<Path> find(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name -> Stream.concat(Stream.of(path.split(":")), USUAL.stream())
                        .filter(folder -> !folder.isBlank())
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
