package kr.seogo.app.internal.convert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.seogo.app.internal.convert.OfficeFormat.Family;
import kr.seogo.app.internal.extractor.ExtractorCopies;
import kr.seogo.catalog.api.FormatConverter.Conversion;
import kr.seogo.catalog.api.FormatConverter.Copy;
import kr.seogo.catalog.api.FormatConverter.Why;
import kr.seogo.preservation.PreservationAgent;
import org.apache.commons.io.file.PathUtils;

/** PDF/A-2b and CSV by LibreOffice. A PDF is kept if veraPDF finds that it is PDF/A-2b, and if the text is still in it. */
final class OfficeMaker implements Maker {

    private static final String PDF = "pdf-a";
    private static final String CSV = "csv";

    private final OfficeProgram program;
    private final OfficeRun run;
    private final ExtractorCopies extractor;
    private final PdfGate gate;
    private final Duration longest;
    private final Path given;

    /** @param given a folder of its own, for the file that is converted, under a name LibreOffice knows formats by */
    OfficeMaker(OfficeProgram program, OfficeRun run, ExtractorCopies extractor, Duration longest, Path given) {
        this.program = program;
        this.run = run;
        this.extractor = extractor;
        this.gate = new PdfGate(extractor);
        this.longest = longest;
        this.given = given;
    }

    @Override
    public Optional<String> means(String puid, String target) {
        Optional<OfficeFormat> format = OfficeFormat.of(puid).filter(one -> makes(one, target));
        if (format.isEmpty()) {
            return Optional.empty();
        }
        Optional<OfficeProgram.Installed> installed = program.find();
        return format.get().family() == Family.HANGUL
                ? installed.flatMap(one -> one.hwp().map(hwp -> named(one) + ", H2Orestart " + hwp))
                : installed.map(OfficeMaker::named);
    }

    private static boolean makes(OfficeFormat format, String target) {
        return target.equals(PDF) || (target.equals(CSV) && format.family() == Family.TABLE);
    }

    private static String named(OfficeProgram.Installed installed) {
        return "LibreOffice " + installed.version();
    }

    @Override
    public Conversion make(Path source, String puid, String name, String target, Path folder) {
        OfficeFormat format = OfficeFormat.of(puid).orElseThrow();
        Optional<OfficeProgram.Installed> installed = program.find();
        if (installed.isEmpty()) {
            return new Conversion.NotMade(Why.NOTHING_MADE, "LibreOffice is no longer here");
        }
        try {
            OfficeRun.End end = converted(installed.get(), source, format, target, folder);
            return switch (end) {
                case OfficeRun.End.TooLate _ ->
                    new Conversion.NotMade(
                            Why.TIMEOUT, "LibreOffice was not done within " + longest.toSeconds() + " s");
                case OfficeRun.End.Ended ended -> {
                    List<Path> made = made(folder);
                    yield made.isEmpty()
                            ? nothing(ended, source, puid, name)
                            : kept(made, installed.get(), format, source, puid, name, target);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be given to LibreOffice in " + given, e);
        }
    }

    private OfficeRun.End converted(
            OfficeProgram.Installed installed, Path source, OfficeFormat format, String target, Path folder)
            throws IOException {
        Files.createDirectories(given);
        Path own = Files.createTempDirectory(given, "file-");
        try {
            Path file = own.resolve("source." + format.ending());
            Files.copy(source, file, StandardCopyOption.REPLACE_EXISTING);
            String filter = target.equals(PDF) ? format.family().toPdf() : OfficeFormat.TO_CSV;
            return run.run(
                    installed.soffice(),
                    List.of("--convert-to", filter, "--outdir", folder.toString(), file.toString()),
                    longest);
        } finally {
            PathUtils.deleteDirectory(own);
        }
    }

    private static List<Path> made(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** LibreOffice ends well where it could not open a file, and makes nothing. The file's own judges may know why. */
    private Conversion nothing(OfficeRun.End.Ended ended, Path source, String puid, String name) {
        String said = "LibreOffice made nothing (exit code " + ended.code() + "): " + ended.words();
        if (ended.code() > 128) {
            return new Conversion.NotMade(Why.CRASHED, said);
        }
        String standing = extractor.judge(source, puid, name).outcome();
        return new Conversion.NotMade(
                switch (standing) {
                    case "encrypted" -> Why.ENCRYPTED;
                    case "malformed", "truncated" -> Why.DAMAGED;
                    default -> Why.NOTHING_MADE;
                },
                standing + ". " + said);
    }

    private Conversion kept(
            List<Path> made,
            OfficeProgram.Installed installed,
            OfficeFormat format,
            Path source,
            String puid,
            String name,
            String target) {
        List<PreservationAgent> agents = new ArrayList<>();
        agents.add(software("LibreOffice", installed.version()));
        if (format.family() == Family.HANGUL) {
            agents.add(software("H2Orestart", installed.hwp().orElse("")));
        }
        if (target.equals(CSV)) {
            List<Copy> sheets = made.stream()
                    .map(sheet -> new Copy(sheet, CSV, CopyName.ofSheet(name, sheet)))
                    .toList();
            return new Conversion.Made(
                    sheets,
                    agents,
                    "LibreOffice " + installed.version()
                            + " wrote each sheet as CSV (UTF-8), cells as they are shown.");
        }
        return switch (gate.ask(made.getFirst(), source, puid, name)) {
            case PdfGate.Answer.Refused refused -> refused.why();
            case PdfGate.Answer.Kept kept -> {
                agents.add(software("veraPDF", kept.version()));
                yield new Conversion.Made(
                        List.of(new Copy(made.getFirst(), PDF, CopyName.of(name, ".pdf"))),
                        agents,
                        "LibreOffice " + installed.version() + " made it PDF/A-2b (ISO 19005-2); veraPDF "
                                + kept.version() + " found that it is.");
            }
        };
    }

    private static PreservationAgent software(String name, String version) {
        return new PreservationAgent(PreservationAgent.Kind.SOFTWARE, name, version);
    }
}
