package kr.seogo.readingroom;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.FormatDesk;
import kr.seogo.catalog.api.HeldFormats;
import kr.seogo.catalog.api.Reidentification;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.FormatPolicy;
import kr.seogo.preservation.ObjectId;

/** Formats of the small archive: four, one of them unknown, and a run that changed sixty files. */
final class FakeFormats implements HeldFormats, Reidentification {

    private static final Run RUN = new Run(
            1,
            "DROID",
            "6.8.0 with PRONOM V122, container 20260119",
            "박운영",
            Sample.DECIDED,
            Optional.of(Sample.DECIDED),
            false,
            1_200,
            34_567,
            60,
            1);

    static FormatDesk desk() {
        FakeFormats formats = new FakeFormats();
        return new FormatDesk(formats, formats, new FakeNormalisation(), () -> "DROID 6.8.0 with PRONOM V122");
    }

    @Override
    public Register register() {
        return Register.of(List.of(
                line("fmt/477", "Acrobat PDF/A 2b", 20_000),
                line("fmt/1084", "Hangul Word Processor Document 5", 10_000),
                line("x-fmt/111", "Plain Text File", 300),
                line("", "", 7)));
    }

    private static Line line(String puid, String name, long files) {
        return new Line(
                puid,
                name,
                new Amount(files, files * 50_000),
                FormatPolicy.shipped().of(puid, LocalDate.of(2026, 11, 21)));
    }

    @Override
    public Optional<Run> run(FormatIdentifier formats, String who, Consumer<Run> progress) {
        throw new UnsupportedOperationException("pages begin no run");
    }

    @Override
    public Optional<Run> open() {
        return Optional.empty();
    }

    @Override
    public List<Run> runs() {
        return List.of(RUN);
    }

    @Override
    public Optional<Changes> changes(long run, int page, int size) {
        if (run != RUN.id()) {
            return Optional.empty();
        }
        List<Change> all = IntStream.rangeClosed(1, 60)
                .mapToObj(n -> new Change(
                        new RecordId(SmallArchive.HIDDEN),
                        n,
                        new ObjectId(SmallArchive.HIDDEN),
                        2,
                        "payload/회의/<b>표 " + n + ".ods",
                        n == 1 ? "" : "fmt/294",
                        "fmt/1755"))
                .toList();
        int from = Math.min((page - 1) * size, all.size());
        int to = Math.min(from + size, all.size());
        return Optional.of(new Changes(RUN, all.subList(from, to), to < all.size()));
    }
}
