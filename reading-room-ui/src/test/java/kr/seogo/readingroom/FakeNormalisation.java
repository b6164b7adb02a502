package kr.seogo.readingroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.FormatConverter.Program;
import kr.seogo.catalog.api.FormatConverter.Why;
import kr.seogo.catalog.api.HeldFormats;
import kr.seogo.catalog.api.HeldFormats.Amount;
import kr.seogo.catalog.api.Normalisation;
import kr.seogo.preservation.ObjectId;

/** Copies in formats to be kept: some made, some not, and a program that is missing. */
final class FakeNormalisation implements Normalisation {

    @Override
    public Optional<Progress> run(Order order, Consumer<Progress> progress) {
        throw new UnsupportedOperationException("pages convert nothing");
    }

    @Override
    public Standing standing(HeldFormats.Register held) {
        return new Standing(
                List.of(
                        new Tally("fmt/412", "Word 2007", "pdf-a", Optional.of("LibreOffice 7.4.7.2"), 12, 7, 0, 2),
                        new Tally("fmt/1084", "HWP 5", "pdf-a", Optional.of("Seogo extractor, hwplib"), 5, 0, 5, 0),
                        new Tally("fmt/1101", "HEIC", "jpeg", Optional.empty(), 3, 0, 0, 0)),
                new Amount(1_000, 50_000_000),
                new Amount(755, 37_000_000),
                List.of(
                        new Program(
                                "LibreOffice", Optional.of("7.4.7.2"), "문서의 PDF/A-2b", "PDF/A-2b of documents", "apt"),
                        new Program(
                                "H2Orestart",
                                Optional.empty(),
                                "한글의 PDF/A-2b",
                                "PDF/A-2b of HWP",
                                "apt-get install libreoffice-h2orestart")));
    }

    @Override
    public Failures failures(int page, int size) {
        List<Failure> all = IntStream.rangeClosed(1, 60)
                .mapToObj(n -> new Failure(
                        new RecordId(SmallArchive.HIDDEN),
                        n,
                        new ObjectId(SmallArchive.HIDDEN),
                        "payload/회의/<b>잠긴 문서 " + n + ".docx",
                        "fmt/412",
                        "pdf-a",
                        n % 2 == 0 ? Why.ENCRYPTED : Why.NOT_CONFORMING,
                        "why <i>" + n,
                        "LibreOffice 7.4.7.2",
                        Instant.parse("2026-11-21T06:00:00Z")))
                .toList();
        int from = Math.min((page - 1) * size, all.size());
        int to = Math.min(from + size, all.size());
        return new Failures(all.subList(from, to), to < all.size());
    }
}
