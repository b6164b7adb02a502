package kr.seogo.bagit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileTest {

    private static final String URI = "http://127.0.0.1/profiles/transfer.json";

    BagFixture bag;

    @BeforeEach
    void make(@TempDir Path temp) {
        bag = BagFixture.valid(temp.resolve("bag"));
        bag.write("bag-info.txt", "BagIt-Profile-Identifier: " + URI + "\nSource-Organization: 서울특별시\n");
    }

    @Test
    void accepts_a_bag_that_keeps_it_and_survives_its_own_map() {
        BagProfile profile = transfer().build();

        assertThat(profile.check(bag.verify())).isEmpty();
        assertThat(BagProfile.fromMap(profile.toMap())).isEqualTo(profile);
        assertThat(profile.toMap())
                .containsEntry("Allow-Fetch.txt", false)
                .containsEntry("Manifests-Required", List.of("sha512"))
                .doesNotContainKey("Fetch.txt-Required");
    }

    @Test
    void finds_each_broken_rule() {
        expect(transfer().field("Accept-BagIt-Version", List.of("0.97")), FindingCode.PROFILE_VERSION_NOT_ACCEPTED);
        expect(transfer().field("Serialization", "required"), FindingCode.PROFILE_SERIALIZATION_NOT_ACCEPTED);
        expect(transfer().tag("Contact-Email", ProfileTag.mandatory("")), FindingCode.PROFILE_TAG_MISSING);
        expect(
                transfer().tag("Source-Organization", new ProfileTag(true, List.of("부산광역시"), true, "")),
                FindingCode.PROFILE_TAG_VALUE);
        expect(transfer().field("Manifests-Required", List.of("sha256")), FindingCode.PROFILE_MANIFEST_MISSING);
        expect(
                transfer().field("Manifests-Required", List.of()).field("Manifests-Allowed", List.of("sha256")),
                FindingCode.PROFILE_MANIFEST_NOT_ALLOWED);
        expect(transfer().field("Tag-Manifests-Required", List.of("sha512")), FindingCode.PROFILE_MANIFEST_MISSING);
        expect(transfer().field("Tag-Files-Required", List.of("metadata/a")), FindingCode.PROFILE_FILE_MISSING);
        expect(transfer().field("Payload-Files-Required", List.of("data/x/")), FindingCode.PROFILE_FILE_MISSING);
        expect(transfer().field("Payload-Files-Allowed", List.of("data/h*")), FindingCode.PROFILE_FILE_NOT_ALLOWED);
        expect(transfer().field("Data-Empty", true), FindingCode.PROFILE_DATA_NOT_EMPTY);
        expect(
                transfer().field("Allow-Fetch.txt", true).field("Fetch.txt-Required", true),
                FindingCode.PROFILE_FETCH_MISSING);
        bag.append("bag-info.txt", "Source-Organization: 둘\n");
        expect(
                transfer().tag("Source-Organization", ProfileTag.mandatory("").once()),
                FindingCode.PROFILE_TAG_REPEATED);
        bag.write("fetch.txt", "");
        expect(transfer(), FindingCode.PROFILE_FETCH_NOT_ALLOWED);
    }

    @Test
    void finds_a_bag_that_names_another_profile() {
        bag.write("bag-info.txt", "Source-Organization: 서울특별시\n");

        expect(transfer(), FindingCode.PROFILE_IDENTIFIER_MISSING);
    }

    @Test
    void refuses_profiles_that_are_none() {
        assertThatThrownBy(() -> BagProfile.fromMap(Map.of())).hasMessageContaining("BagIt-Profile-Identifier");
        refuse(transfer().field("Accept-BagIt-Version", List.of()), "no version");
        refuse(transfer().field("Serialization", "sometimes"), "sometimes");
        refuse(transfer().field("Manifests-Allowed", List.of("md5")), "Manifests-Allowed");
        refuse(transfer().field("Manifests-Required", List.of("crc32")), "crc32");
        refuse(
                transfer().field("Tag-Files-Required", List.of("a")).field("Tag-Files-Allowed", List.of("b*")),
                "does not cover");
    }

    private static void refuse(BagProfile.Builder builder, String word) {
        assertThatThrownBy(builder::build).isInstanceOf(ProfileException.class).hasMessageContaining(word);
    }

    private void expect(BagProfile.Builder builder, FindingCode code) {
        assertThat(builder.build().check(bag.verify()).stream().map(Finding::code))
                .containsExactly(code);
    }

    private static BagProfile.Builder transfer() {
        return BagProfile.builder(URI)
                .about("Source-Organization", "서울특별시")
                .about("External-Description", "transfers")
                .about("Version", "1.0")
                .tag("Source-Organization", ProfileTag.mandatory("who sends"))
                .field("Manifests-Required", List.of("sha512"))
                .field("Allow-Fetch.txt", false)
                .field("Accept-Serialization", List.of("application/zip", "application/tar", "application/gzip"))
                .field("Accept-BagIt-Version", List.of("1.0"));
    }
}
