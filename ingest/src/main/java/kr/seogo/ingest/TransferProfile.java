package kr.seogo.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.seogo.bagit.BagProfile;
import kr.seogo.bagit.BagReport;
import kr.seogo.bagit.FindingCode;
import kr.seogo.bagit.Packaging;
import kr.seogo.bagit.ProfileTag;

/**
 * The transfer profile as a BagIt Profile (1.4): one definition, published as {@code /profiles/transfer.json} and used by
 * every check. The rules on the table are {@link TransferRule}s, which the profile's language has no words for.
 */
public final class TransferProfile {

    /** By this bags name the profile; any archive's own {@code …/profiles/transfer.json} names it as well. */
    public static final String IDENTIFIER = "https://seogo.example/profiles/transfer.json";

    private static final String PATH = "/profiles/transfer.json";

    private static final BagProfile PROFILE = BagProfile.builder(IDENTIFIER)
            .about("Source-Organization", "Seogo")
            .about("External-Description", "Transfers of public records into an archive (공공기록물 이관)")
            .about("Version", "1.0")
            .tag(
                    "Source-Organization",
                    ProfileTag.mandatory("생산기관 또는 이관기관. The sender.").once())
            .tag(
                    "External-Identifier",
                    ProfileTag.mandatory("이관번호. The sender's transfer number.").once())
            .tag("Bagging-Date", ProfileTag.mandatory("YYYY-MM-DD").once())
            .tag(
                    "Payload-Oxum",
                    ProfileTag.mandatory("Bytes and number of payload files.").once())
            .tag(BagProfile.IDENTIFIER, ProfileTag.mandatory("The address of this profile."))
            .tag("Contact-Name", ProfileTag.optional("담당자. Whom to ask."))
            .tag("Contact-Email", ProfileTag.optional("담당자 전자우편."))
            .tag("Internal-Sender-Description", ProfileTag.optional("이관 내용. What the transfer holds."))
            .tag("Bag-Size", ProfileTag.optional("For readers, as 42.6 GB."))
            .field("Manifests-Required", List.of("sha512"))
            .field("Allow-Fetch.txt", false)
            .field("Serialization", "optional")
            .field("Accept-Serialization", mediaTypes())
            .field("Accept-BagIt-Version", List.of("1.0"))
            .build();

    private TransferProfile() {}

    private static List<String> mediaTypes() {
        return Stream.of(Packaging.values())
                .flatMap(packaging -> packaging.mimeType().stream())
                .toList();
    }

    /** The profile as JSON in UTF-8. */
    public static byte[] json() {
        try {
            return new ObjectMapper()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(PROFILE.toMap())
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The transfer profile cannot be said as JSON", e);
        }
    }

    /** Every rule of the profile that a bag breaks. */
    public static List<TransferFinding> check(BagReport report) {
        List<TransferFinding> findings = new ArrayList<>();
        // Every archive serves the profile under its own address, so the identifier is judged here.
        PROFILE.check(report).stream()
                .filter(finding -> finding.code() != FindingCode.PROFILE_IDENTIFIER_MISSING)
                .forEach(finding -> findings.add(TransferFinding.of(finding)));
        List<String> named = report.info().values(BagProfile.IDENTIFIER);
        if (!named.isEmpty() && named.stream().noneMatch(name -> name.strip().endsWith(PATH))) {
            findings.add(TransferFinding.of(
                    TransferRule.PROFILE_IDENTIFIER_UNKNOWN,
                    "bag-info.txt:" + BagProfile.IDENTIFIER,
                    "'" + named.getFirst() + "'은(는) 이관 규격이 아닙니다. " + IDENTIFIER
                            + "을 적어 주세요. / not the transfer profile; expected " + IDENTIFIER
                            + " or another address that ends in " + PATH));
        }
        return findings;
    }
}
