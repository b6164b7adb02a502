package kr.seogo.preservation.internal.ocfl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreFinding;
import kr.seogo.preservation.Verification;
import kr.seogo.preservation.internal.disk.PastCache;
import kr.seogo.testing.SharedSuites;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fixtures of the OCFL community, every verdict checked one by one. */
class FixturesTest {

    private static final Pattern CODE = Pattern.compile("[EW]\\d{3}");

    private static final Map<String, Set<String>> found = new HashMap<>();
    private static final Map<String, Verification.Outcome> outcomes = new HashMap<>();

    @BeforeAll
    static void check_all(@TempDir Path temporary) throws IOException {
        for (String kind : List.of("good", "warn", "bad")) {
            for (String version : List.of("1.0", "1.1")) {
                Path folder = SharedSuites.find("ocfl-fixtures/" + version + "/" + kind + "-objects")
                        .toRealPath();
                ObjectCheck check =
                        ObjectCheck.of(folder, PastCache.probe(temporary, temporary), InstantSource.system());
                try (Stream<Path> objects = Files.list(folder)) {
                    for (Path object : objects.toList()) {
                        Verification result = check.check(
                                new ObjectId("fixture"),
                                folder.relativize(object).toString());
                        String name = version + "/" + kind + "/" + object.getFileName();
                        outcomes.put(name, result.outcome());
                        found.put(
                                name,
                                result.findings().stream()
                                        .map(StoreFinding::code)
                                        .collect(Collectors.toSet()));
                    }
                }
            }
        }
    }

    /** Its fixity block has BLAKE2b digests, which the JDK cannot make: what cannot be checked is not called intact. */
    private static final String NOT_CHECKABLE = "good/ocfl_object_all_fixity_digests";

    /** What others may leave out is lost where it was always written. */
    private static final String NO_OLDER_INVENTORY = "warn/W010_no_version_inventory";

    /** Where the validator says otherwise than the folder's name, and why that is right or accepted. */
    private static final Map<String, Set<String>> EXCEPTIONS = Map.of(
            // A file where a version folder is expected: ocfl-java's validator gives up on it, which is a verdict too.
            "bad/E001_v2_file_in_root",
            Set.of("object-invalid"),
            // Nothing to say of an inventory when there is not even a declaration.
            "bad/E003_E063_empty",
            Set.of("E003"),
            // The head is not padded like the folders: said as E013 and as the warning on padding.
            "bad/E011_E013_invalid_padded_head_version",
            Set.of("E013", "W001"),
            // OCFL 1.1 has a code of its own for ids that differ between versions.
            "bad/E037_inconsistent_id",
            Set.of("E110"),
            NOT_CHECKABLE,
            Set.of("E092"));

    static Stream<String> fixtures() {
        return found.keySet().stream().sorted();
    }

    @Test
    void the_whole_suite_is_there() {
        assertThat(found).hasSize(156);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void the_verdict_is_the_one_named(String fixture) {
        Set<String> named =
                CODE.matcher(fixture).results().map(MatchResult::group).collect(Collectors.toSet());
        Set<String> expected = EXCEPTIONS.getOrDefault(fixture.substring("1.0/".length()), named);
        Set<String> codes = Objects.requireNonNull(found.get(fixture));

        boolean damaged =
                fixture.contains("/bad/") || fixture.endsWith(NOT_CHECKABLE) || fixture.endsWith(NO_OLDER_INVENTORY);
        assertThat(outcomes.get(fixture))
                .isEqualTo(damaged ? Verification.Outcome.DAMAGED : Verification.Outcome.INTACT);
        if (fixture.contains("/bad/")) {
            assertThat(codes).containsAll(expected);
        } else {
            assertThat(codes).isEqualTo(expected);
        }
    }
}
