package kr.seogo.app.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.ingest.PackageReport;
import kr.seogo.ingest.PackageRequest;
import kr.seogo.ingest.TransferPackager;

/**
 * The sample transfers: records of the city 한빛시 and its district 새솔구, neither of which exists, packaged as bags. Open,
 * partly open, closed and hidden ones; one table with Korean and one with English headings.
 */
public final class SampleTransfers {

    /** When the samples were packaged, for ever. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T00:00:00Z"), ZoneOffset.UTC);

    private SampleTransfers() {}

    /**
     * Writes the transfers below a folder, each as {@code NAME/records.csv}, {@code NAME/files/} and the bag
     * {@code NAME/bag}. The bytes are the same every time; what is there already is kept as it is.
     *
     * @return the bags
     */
    public static List<Path> write(Path folder) {
        List<Path> bags = new ArrayList<>();
        SampleTable city = new SampleTable();
        Committee.write(city);
        Expenses.write(city);
        Buildings.write(city);
        bags.add(pack(folder.resolve("hanbit-city"), city, true, "한빛시-2022-01"));
        SampleTable district = new SampleTable();
        CivilService.write(district);
        Bids.write(district);
        Photographs.write(district);
        bags.add(pack(folder.resolve("saesol-district"), district, false, "새솔구-2022-01"));
        return List.copyOf(bags);
    }

    private static Path pack(Path folder, SampleTable table, boolean korean, String number) {
        Path bag = folder.resolve("bag");
        if (Files.isDirectory(bag)) {
            return bag;
        }
        Path csv = write(folder.resolve("records.csv"), table.csv(korean));
        table.files().forEach((path, bytes) -> write(folder.resolve("files").resolve(path), bytes));
        PackageReport report = new TransferPackager(CLOCK, Optional.empty())
                .pack(
                        new PackageRequest(
                                folder.resolve("files"), bag, Optional.of(csv), Optional.empty(), Optional.of(number)),
                        ProgressListener.none());
        if (!report.written()) {
            throw new IllegalStateException("The samples do not keep the transfer profile: " + report.findings());
        }
        return report.bag();
    }

    private static Path write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Sample " + file + " cannot be written", e);
        }
    }
}
