package kr.seogo.app.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows and walls of {@code docs/architecture.md}, as rules that fail the build and name the remedy. */
class HouseTest {

    /** Which rooms a room may use. What is not named here may not be used. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("bagit", List.of()),
            Map.entry("preservation", List.of("bagit")),
            Map.entry("catalog", List.of("preservation")),
            Map.entry("ingest", List.of("bagit", "preservation", "catalog")),
            Map.entry("custody", List.of("catalog", "preservation")),
            Map.entry("disclosure", List.of("catalog")),
            Map.entry("access", List.of("bagit", "preservation", "catalog", "ingest", "custody", "disclosure")),
            Map.entry("readingroom", List.of("access", "preservation", "catalog", "ingest", "custody", "disclosure")),
            Map.entry(
                    "app",
                    List.of(
                            "bagit",
                            "preservation",
                            "catalog",
                            "ingest",
                            "custody",
                            "disclosure",
                            "access",
                            "readingroom")),
            Map.entry("searchnode", List.of()),
            Map.entry("extractor", List.of()));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("kr.seogo");

    @TestFactory
    Stream<DynamicTest> every_room_uses_only_the_rooms_its_arrows_point_to() {
        return MAY_USE.keySet().stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> arrows(room).check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> nobody_reaches_behind_a_room_s_wall() {
        return MAY_USE.keySet().stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> noClasses()
                        .that()
                        .resideOutsideOfPackage("kr.seogo." + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("kr.seogo." + room + ".internal..")
                        .because("only a room's root or api package crosses its wall: offer what is needed there")
                        .allowEmptyShould(true)
                        .check(HOUSE)));
    }

    @Test
    void no_package_is_a_drawer_for_anything() {
        noClasses()
                .should()
                .resideInAnyPackage("..common..", "..util..", "..utils..", "..manager..", "..helper..", "..impl..")
                .because("a package is named after what happens in it: put the class where its work is")
                .check(HOUSE);
    }

    @Test
    void technology_stays_behind_the_walls() {
        noClasses()
                .that(resideInAnyPackage("kr.seogo.catalog", "kr.seogo.catalog.api", "kr.seogo.preservation"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.solr..", "io.ocfl..", "uk.gov.nationalarchives..", "org.apache.jena..")
                .because("another store, index or identifier must be able to take its place: use the port")
                .check(HOUSE);
    }

    @Test
    void only_the_doors_know_http() {
        noClasses()
                .that(resideInAnyPackage(
                        "kr.seogo.bagit..",
                        "kr.seogo.preservation..",
                        "kr.seogo.catalog..",
                        "kr.seogo.ingest..",
                        "kr.seogo.custody..",
                        "kr.seogo.disclosure.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "io.dropwizard..")
                .because("a rule of the archive is the same by whatever door one comes: put it in the service")
                .check(HOUSE);
    }

    @Test
    void nobody_prints_but_the_command_and_the_programs_of_their_own() {
        noClasses()
                .that(not(resideInAnyPackage(
                        "kr.seogo.app..", "kr.seogo.searchnode..", "kr.seogo.extractor..", "kr.seogo.bench..")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("standard output belongs to the command's answer: log, or return a value")
                .check(HOUSE);
    }

    @Test
    void time_is_given_and_never_taken() {
        noClasses()
                .that(not(resideInAPackage("kr.seogo.bench..")))
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .because("every date of the law must be testable: take a Clock or InstantSource")
                .check(HOUSE);
    }

    @Test
    void tests_are_left_out_in_one_place_only_which_fails_in_ci() throws IOException {
        Path root = Path.of(Objects.requireNonNull(System.getProperty("seogo.root")));
        List<Path> leavingOut = new ArrayList<>();
        try (DirectoryStream<Path> rooms = Files.newDirectoryStream(root, room -> Files.isDirectory(tests(room)))) {
            for (Path room : rooms) {
                try (Stream<Path> tests = Files.walk(tests(room))) {
                    tests.filter(HouseTest::leavesOut).forEach(leavingOut::add);
                }
            }
        }

        assertThat(leavingOut)
                .as("use kr.seogo.testing.Needed; what takes long is enabled by seogo.long alone")
                .isEmpty();
    }

    private static Path tests(Path room) {
        return room.resolve("src/test/java");
    }

    private static boolean leavesOut(Path test) {
        if (!Files.isRegularFile(test) || test.endsWith("testing/Needed.java") || test.endsWith("HouseTest.java")) {
            return false;
        }
        try {
            String text =
                    Files.readString(test).replaceAll("@EnabledIfSystemProperty\\(\\s*named = \"seogo.long\"", "");
            return Stream.of("Assumptions", "@Disabled", "@Enabled").anyMatch(text::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchRule arrows(String room) {
        String[] allowed = Stream.concat(Stream.of(room), MAY_USE.getOrDefault(room, List.of()).stream())
                .map(name -> "kr.seogo." + name + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("kr.seogo." + room + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage("kr.seogo.."))))
                .because("the arrows of docs/architecture.md: hand it over through app, or move the rule to the room"
                        + " that owns it")
                .allowEmptyShould(true);
    }
}
