package kr.seogo.app.internal.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.seogo.app.supervise.MachinePrograms;
import kr.seogo.app.supervise.WithoutNetwork;

/** Programs and fonts beside the JVM. */
final class Programs {
    private static final Pattern MAJOR = Pattern.compile("(\\d+)\\.");
    private static final Path FONTS = Path.of("/usr/share/fonts");

    private Programs() {}

    static List<Finding> examine() {
        return List.of(
                node(),
                program("mvn", "build", "--version", "no build", "apt-get install maven", "mvn"),
                program(
                        "chromium",
                        "test",
                        "--version",
                        "the browser tests fail",
                        "apt-get install chromium",
                        "chromium",
                        "chromium-browser",
                        "google-chrome"),
                font(),
                network(),
                program(
                        "libreoffice",
                        "optional",
                        "--version",
                        "no copies of office files in PDF/A and CSV; HWP and HWPX become text and HTML in any case, PDF/A by the"
                                + " extension H2Orestart alone",
                        "apt-get install --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui"
                                + " libreoffice-impress-nogui fonts-noto-cjk, and libreoffice-h2orestart (Debian 13)",
                        "soffice",
                        "libreoffice"),
                program(
                        "clamd",
                        "optional",
                        "--version",
                        "files brought to a case are not scanned for viruses",
                        "apt-get install clamav-daemon clamav-freshclam, and set scanner.address",
                        "clamd"),
                program(
                        "vips",
                        "optional",
                        "--version",
                        "large images are not converted",
                        "apt-get install libvips-tools",
                        "vips"));
    }

    private static Finding node() {
        String cost = "the pages cannot be built";
        String remedy = "apt-get install nodejs npm, version 20 or later";
        Optional<String> version = MachinePrograms.find("node").flatMap(node -> Program.version(node, "--version"));
        boolean right = version.map(MAJOR::matcher)
                .filter(Matcher::find)
                .filter(major -> Integer.parseInt(major.group(1)) >= 20)
                .isPresent();
        return new Finding("node", right ? "ok" : "missing", "build", version.orElse("not found"), cost, remedy);
    }

    private static Finding program(
            String name, String needed, String option, String cost, String remedy, String... programs) {
        Optional<Path> path = MachinePrograms.find(programs);
        String found = path.map(there -> there
                        + Program.version(there, option)
                                .map(line -> ": " + line)
                                .orElse(""))
                .orElse("not found");
        return new Finding(name, path.isPresent() ? "ok" : "missing", needed, found, cost, remedy);
    }

    private static Finding network() {
        WithoutNetwork alone = WithoutNetwork.find();
        return new Finding(
                "extractor-without-network",
                alone.possible() ? "ok" : "limited",
                "optional",
                alone.possible() ? String.join(" ", alone.words()) : "unshare may not make a network namespace here",
                "the JVMs that open untrusted files could reach the network if one of their parsers were taken over",
                "apt-get install util-linux, and let the user of Seogo make user namespaces (on Ubuntu:"
                        + " sysctl kernel.apparmor_restrict_unprivileged_userns=0)");
    }

    private static Finding font() {
        Optional<Path> font = Optional.empty();
        if (Files.isDirectory(FONTS)) {
            try (Stream<Path> fonts = Files.find(
                    FONTS, 6, (path, ignored) -> path.getFileName().toString().startsWith("NotoSansCJK"))) {
                font = fonts.findFirst();
            } catch (IOException e) {
                font = Optional.empty();
            }
        }
        return new Finding(
                "korean-font",
                font.isPresent() ? "ok" : "missing",
                "test",
                font.map(Path::toString).orElse("not found"),
                "screenshots and converted files show boxes instead of Hangul",
                "apt-get install fonts-noto-cjk");
    }
}
