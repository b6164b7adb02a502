package kr.seogo.app.internal.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.seogo.app.supervise.MachinePrograms;
import org.jspecify.annotations.Nullable;

/**
 * Finds LibreOffice: where a setting says, or on the PATH. Looked for anew each time, for it may be installed while the
 * archive runs; its version is asked once for each program file.
 */
final class OfficeProgram {

    /**
     * LibreOffice as it is installed.
     *
     * @param version for example {@code 7.4.7.2}
     * @param hwp version of the extension H2Orestart, by which it reads HWP and HWPX; empty: it is not there
     */
    record Installed(Path soffice, String version, Optional<String> hwp) {}

    private static final Pattern VERSION = Pattern.compile("LibreOffice ([0-9.]+)");
    private static final Pattern EXTENSION = Pattern.compile("<version\\s+value=\"([^\"]+)\"");

    private final Optional<Path> set;
    private final OfficeRun run;
    private @Nullable Known known;

    private record Known(Path program, FileTime changed, Optional<String> version) {}

    OfficeProgram(Optional<Path> set, OfficeRun run) {
        this.set = set;
        this.run = run;
    }

    /** What is installed now; empty where there is none that says its version. */
    Optional<Installed> find() {
        return program().flatMap(path -> version(path).map(version -> new Installed(path, version, extension(path))));
    }

    private Optional<Path> program() {
        return set.isPresent() ? set.filter(Files::isExecutable) : MachinePrograms.find("soffice", "libreoffice");
    }

    private synchronized Optional<String> version(Path program) {
        try {
            FileTime changed = Files.getLastModifiedTime(program);
            Known before = known;
            if (before == null
                    || !before.program().equals(program)
                    || !before.changed().equals(changed)) {
                Matcher said = VERSION.matcher(run.version(program));
                known = new Known(program, changed, said.find() ? Optional.of(said.group(1)) : Optional.empty());
            }
            return Optional.ofNullable(known).flatMap(Known::version);
        } catch (IOException e) {
            return Optional.empty(); // it was taken away in this moment
        }
    }

    /** As the package of a distribution installs it: below share/extensions of the program's folder. */
    private static Optional<String> extension(Path soffice) {
        try {
            Path extensions =
                    soffice.toRealPath().resolve("../../share/extensions").normalize();
            if (!Files.isDirectory(extensions)) {
                return Optional.empty();
            }
            try (Stream<Path> all = Files.list(extensions)) {
                return all.filter(one -> one.getFileName()
                                .toString()
                                .toLowerCase(Locale.ROOT)
                                .contains("h2orestart"))
                        .map(OfficeProgram::versionOf)
                        .findFirst();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String versionOf(Path extension) {
        try {
            Matcher said = EXTENSION.matcher(Files.readString(extension.resolve("description.xml")));
            return said.find() ? said.group(1) : "unknown";
        } catch (IOException e) {
            return "unknown";
        }
    }
}
