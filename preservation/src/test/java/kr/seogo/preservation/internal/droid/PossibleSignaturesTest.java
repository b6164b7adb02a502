package kr.seogo.preservation.internal.droid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kr.seogo.testing.SharedSuites;
import net.byteseek.matcher.sequence.SequenceMatcher;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.gov.nationalarchives.droid.core.interfaces.IdentificationResult;
import uk.gov.nationalarchives.droid.core.interfaces.RequestIdentifier;
import uk.gov.nationalarchives.droid.core.interfaces.resource.RequestMetaData;
import uk.gov.nationalarchives.droid.core.signature.droid6.FFSignatureFile;
import uk.gov.nationalarchives.droid.core.signature.droid6.InternalSignature;
import uk.gov.nationalarchives.droid.core.signature.droid6.InternalSignatureCollection;
import uk.gov.nationalarchives.droid.core.signature.droid6.SubSequence;

class PossibleSignaturesTest {

    private static final int LARGEST = 1024 * 1024;

    private static Droid ours;
    private static Droid plain;

    @BeforeAll
    static void load() {
        ours = Droid.load(SignaturePair.bundled());
        plain = Droid.load(SignaturePair.bundled());
        InternalSignatureCollection every = new InternalSignatureCollection();
        every.setInternalSignatures(List.copyOf(plain.binary().getSigFile().getSignatures()));
        plain.binary().getSigFile().setInternalSignatureCollection(every);
    }

    @Test
    void a_file_that_holds_what_a_signature_looks_for_is_never_ruled_out() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        FFSignatureFile file = ours.binary().getSigFile();
        PossibleSignatures possible = new PossibleSignatures(file.getSignatures());

        int looked = 0;
        for (InternalSignature signature : file.getSignatures()) {
            byte[] holding = holding(signature, random);
            assertThat(possible.possible(holding, holding.length))
                    .as("signature %d, seed %d", signature.getID(), seed)
                    .contains(signature);
            looked++;
        }
        assertThat(looked).isGreaterThan(1000);
    }

    /** Bytes of no meaning, and among them all sequences of a signature. */
    private static byte[] holding(InternalSignature signature, Random random) {
        byte[] bytes = new byte[100_000];
        random.nextBytes(bytes);
        int at = random.nextInt(100);
        for (SubSequence part : signature.getByteSequences().stream()
                .flatMap(sequence -> sequence.getSubSequences().stream())
                .toList()) {
            SequenceMatcher anchor = part.getAnchorMatcher();
            for (int i = 0; i < anchor.length(); i++) {
                byte[] fitting = anchor.getMatcherForPosition(i).getMatchingBytes();
                bytes[at + i] = fitting[random.nextInt(fitting.length)];
            }
            assertThat(anchor.matchesNoBoundsCheck(bytes, at)).isTrue();
            at += anchor.length() + 1 + random.nextInt(10);
        }
        return bytes;
    }

    @Test
    void most_signatures_are_ruled_out_for_a_plain_text() {
        byte[] text = "서울특별시 도시기반본부 회의록 2015-06-30 minutes of the committee\n"
                .repeat(700)
                .getBytes(StandardCharsets.UTF_8);
        PossibleSignatures possible =
                new PossibleSignatures(ours.binary().getSigFile().getSignatures());

        List<InternalSignature> every = ours.binary().getSigFile().getSignatures();
        assertThat(possible.possible(text, text.length)).hasSizeLessThan(every.size() / 10);
    }

    @Test
    void nearly_all_signatures_are_ruled_out_for_bytes_of_no_meaning() {
        byte[] noise = new byte[1_000_000];
        new Random(1).nextBytes(noise);
        PossibleSignatures possible =
                new PossibleSignatures(ours.binary().getSigFile().getSignatures());

        List<InternalSignature> every = ours.binary().getSigFile().getSignatures();
        assertThat(possible.possible(noise, noise.length)).hasSizeLessThan(every.size() / 10);
    }

    @Test
    void finds_in_every_real_document_what_droid_finds_alone() throws IOException {
        int looked = 0;
        try (Stream<Path> files = Files.walk(SharedSuites.find("corpus"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(file) <= LARGEST) {
                    assertThat(found(ours, file)).as("%s", file).isEqualTo(found(plain, file));
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(200);
    }

    private static List<String> found(Droid droid, Path file) throws IOException {
        try (BytesRequest<Path> request = new BytesRequest<>(
                new RequestMetaData(Files.size(file), 0L, file.toString()), new RequestIdentifier(file.toUri()))) {
            request.hold(Files.readAllBytes(file));
            return droid.binary().matchBinarySignatures(request).getResults().stream()
                    .map(IdentificationResult::getPuid)
                    .toList();
        }
    }
}
