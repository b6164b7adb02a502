package kr.seogo.app.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.bagit.ProgressListener;
import kr.seogo.ingest.CheckReport;
import kr.seogo.ingest.TransferCheck;
import kr.seogo.ingest.TransferFinding;
import kr.seogo.preservation.DroidIdentifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleTransfersTest {

    /** What DROID must see in the samples, by extension. */
    private static final Map<String, String> FORMATS = new TreeMap<>(Map.of(
            "hwpx", "x-local/hwpx",
            "docx", "fmt/412",
            "xlsx", "fmt/214",
            "pdf", "fmt/18",
            "csv", "x-fmt/18",
            "eml", "fmt/950",
            "jpg", "fmt/44",
            "tif", "fmt/353",
            "txt", "x-fmt/111"));

    private Path folder = Path.of("");

    @BeforeEach
    void folder(@TempDir Path temp) {
        folder = temp;
    }

    @Test
    void keep_the_profile_without_an_error_or_personal_data() {
        for (Path bag : SampleTransfers.write(folder)) {
            CheckReport report = new TransferCheck(Optional.empty()).check(bag, false, ProgressListener.none());

            assertThat(report.valid()).isTrue();
            assertThat(report.findings().stream().map(TransferFinding::code).distinct())
                    .isSubsetOf("file-open", "algorithm-weak");
        }
    }

    @Test
    void are_as_many_and_as_varied_as_they_should_be() throws IOException {
        SampleTransfers.write(folder);
        String city = Files.readString(folder.resolve("hanbit-city/records.csv"));
        String district = Files.readString(folder.resolve("saesol-district/records.csv"));

        assertThat(count(city, ",시리즈,") + count(district, ",series,")).isEqualTo(6);
        assertThat(count(city, ",철,") + count(district, ",file,")).isGreaterThanOrEqualTo(12);
        assertThat(count(city, ",건,") + count(district, ",item,")).isGreaterThanOrEqualTo(150);
        assertThat(district).contains(",공개,", ",부분공개,6,", ",비공개,6,민원인의 사생활,비공개,");
    }

    @Test
    void are_the_same_bytes_every_time() throws IOException {
        List<Path> first = SampleTransfers.write(folder.resolve("a"));
        List<Path> second = SampleTransfers.write(folder.resolve("b"));

        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).resolve("manifest-sha512.txt"))
                    .hasSameBinaryContentAs(first.get(i).resolve("manifest-sha512.txt"));
            assertThat(second.get(i).resolve("tagmanifest-sha512.txt"))
                    .hasSameBinaryContentAs(first.get(i).resolve("tagmanifest-sha512.txt"));
        }
    }

    @Test
    void are_known_by_their_formats() throws IOException {
        List<Path> bags = SampleTransfers.write(folder);
        Map<String, String> found = new TreeMap<>();

        try (DroidIdentifier droid = DroidIdentifier.bundled()) {
            for (Path bag : bags) {
                for (Path file : files(bag.resolve("data"))) {
                    String name = file.getFileName().toString();
                    String puid = droid.identify(file, name).matches().stream()
                            .map(match -> match.puid())
                            .findFirst()
                            .orElse("none");
                    found.merge(
                            name.substring(name.lastIndexOf('.') + 1),
                            puid,
                            (one, other) -> one.equals(other) ? one : one + " " + other);
                }
            }
        }

        assertThat(found).isEqualTo(FORMATS);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toList());
        }
    }

    private static long count(String text, String part) {
        return text.split(part, -1).length - 1L;
    }
}
