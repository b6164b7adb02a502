package kr.seogo.app.internal.convert;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kr.seogo.app.internal.extractor.ExtractorCopies;
import kr.seogo.app.internal.extractor.ExtractorPool;
import kr.seogo.app.settings.NormaliseSettings;
import kr.seogo.catalog.api.FormatConverter;

/** Everything that makes copies in formats to be kept: LibreOffice where it is, else what the extractor can. */
public final class Makers implements FormatConverter {

    private final OfficeProgram office;
    private final List<Maker> makers;

    private Makers(OfficeProgram office, List<Maker> makers) {
        this.office = office;
        this.makers = makers;
    }

    /**
     * Those of this machine.
     *
     * @param folder for LibreOffice's profile and what it has open
     */
    public static Makers of(NormaliseSettings settings, ExtractorPool extractor, Path folder) {
        OfficeRun run = new OfficeRun(folder, settings.megabytes());
        OfficeProgram program = new OfficeProgram(settings.libreOffice(), run);
        Duration longest = settings.longest();
        ExtractorCopies copies = new ExtractorCopies(extractor, longest);
        return new Makers(
                program,
                List.of(
                        new OfficeMaker(program, run, copies, longest, folder.resolve("given")),
                        new MediaMaker(copies),
                        new TextMaker(copies)));
    }

    @Override
    public Optional<String> means(String puid, String target) {
        return makers.stream()
                .flatMap(maker -> maker.means(puid, target).stream())
                .findFirst();
    }

    @Override
    public Conversion convert(Path source, String puid, String name, String target, Path folder) {
        return makers.stream()
                .filter(maker -> maker.means(puid, target).isPresent())
                .findFirst()
                .map(maker -> maker.make(source, puid, name, target, folder))
                .orElseGet(() -> new Conversion.NotMade(
                        Why.NOTHING_MADE, "The program that was to make " + target + " of it is no longer here"));
    }

    @Override
    public List<Program> programs() {
        Optional<OfficeProgram.Installed> found = office.find();
        return List.of(
                new Program(
                        "LibreOffice",
                        found.map(OfficeProgram.Installed::version),
                        "문서·표·발표 자료의 PDF/A-2b, 표의 CSV",
                        "PDF/A-2b of documents, tables and slides; CSV of tables",
                        "apt-get install --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui"
                                + " libreoffice-impress-nogui fonts-noto-cjk"),
                new Program(
                        "H2Orestart",
                        found.flatMap(OfficeProgram.Installed::hwp),
                        "한글(HWP·HWPX)의 PDF/A-2b. 없으면 글과 HTML만 만듭니다",
                        "PDF/A-2b of HWP and HWPX; without it text and HTML only",
                        "apt-get install libreoffice-h2orestart"));
    }
}
