package kr.seogo.bagit.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.MessageDigestSpi;
import java.security.Provider;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kr.seogo.bagit.digest.FasterDigests.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FasterDigestsTest {

    private static final String MISSING = "kr.seogo.bagit.digest.NoSuchProvider";

    @ParameterizedTest
    @ValueSource(strings = {"SHA-256", "SHA-384", "SHA-512", "SHA512"})
    void before_the_choice_and_after_it_digests_are_those_of_the_jdk(String algorithm) throws Exception {
        FasterDigests digests = new FasterDigests(NativeLibrary::load);
        agrees(digests.provider(), algorithm);
        digests.decide();
        agrees(digests.provider(), algorithm);
    }

    @Test
    void nothing_but_three_digests_is_offered() {
        FasterDigests digests = new FasterDigests(NativeLibrary::load);

        assertThat(digests.provider().getServices())
                .extracting(Provider.Service::getType, Provider.Service::getAlgorithm)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("MessageDigest", "SHA-256"),
                        org.assertj.core.groups.Tuple.tuple("MessageDigest", "SHA-384"),
                        org.assertj.core.groups.Tuple.tuple("MessageDigest", "SHA-512"));
    }

    @Test
    void without_the_library_the_jdk_s_digests_are_given_out() throws Exception {
        FasterDigests digests = new FasterDigests(() -> NativeLibrary.load(MISSING));

        assertThat(digests.decide()).isInstanceOfSatisfying(Source.Jdk.class, jdk -> assertThat(jdk.why())
                .contains("not on the class path"));
        agrees(digests.provider(), "SHA-512");
    }

    @Test
    void a_class_of_that_name_that_is_no_provider_is_done_without() {
        assertThat(NativeLibrary.load("java.lang.String"))
                .isInstanceOfSatisfying(
                        Source.Jdk.class, jdk -> assertThat(jdk.why()).contains("does not load"));
    }

    @Test
    void a_provider_with_one_wrong_bit_is_done_without() throws Exception {
        assertThat(NativeLibrary.tried(new Wrong()))
                .isInstanceOfSatisfying(
                        Source.Jdk.class, jdk -> assertThat(jdk.why()).contains("gave a wrong SHA-"));
    }

    @Test
    void only_what_it_is_faster_at_is_given_out_by_the_library() throws Exception {
        Source source =
                NativeLibrary.tried(new Copy(), (provider, algorithm) -> switch (provider.getName() + " " + algorithm) {
                    case "Copy SHA-256" -> 90;
                    case "Copy SHA-384", "Copy SHA-512" -> 98;
                    default -> 100;
                });

        assertThat(source).isInstanceOfSatisfying(Source.Library.class, chosen -> assertThat(chosen.faster())
                .containsExactly("SHA-256"));
        FasterDigests digests = new FasterDigests(() -> source);
        digests.decide();
        assertThat(digests.spi("SHA-256")).isInstanceOf(Off.class);
        assertThat(digests.spi("SHA-512")).isNotInstanceOf(Off.class);
    }

    @Test
    void the_library_is_loaded_when_enough_went_through_and_not_before() throws Exception {
        List<String> loaded = new ArrayList<>();
        java.util.concurrent.CountDownLatch asked = new java.util.concurrent.CountDownLatch(1);
        FasterDigests digests = new FasterDigests(() -> {
            loaded.add(Thread.currentThread().getName());
            asked.countDown();
            return new Source.Jdk("as the test wants it");
        });
        MessageDigest digest = MessageDigest.getInstance("SHA-256", digests.provider());
        byte[] megabyte = new byte[1 << 20];
        for (int i = 1; i < FasterDigests.WORTH_IT >> 20; i++) {
            digest.update(megabyte);
        }
        assertThat(loaded).isEmpty();

        digest.update(megabyte);
        asked.await();
        assertThat(loaded).containsExactly("digests-loading");
    }

    /** Every length to 600 and some to 10,000, in one piece, in pieces, after a reset, by a clone, by a direct buffer. */
    private static void agrees(Provider provider, String algorithm) throws Exception {
        MessageDigest ours = MessageDigest.getInstance(algorithm, provider);
        MessageDigest jdk = MessageDigest.getInstance(algorithm.replace("SHA5", "SHA-5"), "SUN");
        Random random = new Random(1);
        for (int length = 0; length <= 10_000; length += length < 600 ? 1 : 97) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            byte[] expected = jdk.digest(bytes);
            int split = random.nextInt(length + 1);
            assertThat(ours.digest(bytes)).isEqualTo(expected);
            ours.update(bytes);
            ours.reset();
            ours.update(bytes, 0, split);
            MessageDigest half = (MessageDigest) ours.clone();
            ours.update(bytes, split, length - split);
            assertThat(ours.digest()).as("%s of %d bytes", algorithm, length).isEqualTo(expected);
            half.update(java.nio.ByteBuffer.allocateDirect(length - split)
                    .put(bytes, split, length - split)
                    .flip());
            assertThat(half.digest()).isEqualTo(expected);
        }
        assertThat(ours.getDigestLength()).isEqualTo(jdk.getDigestLength());
    }

    /** The JDK's, until something longer than an example goes through SHA-512. */
    private static final class Wrong extends Provider {
        private static final long serialVersionUID = 1;

        Wrong() {
            super("Wrong", "1", "for a test");
            for (String algorithm : FasterDigests.ALGORITHMS) {
                putService(new Provider.Service(this, "MessageDigest", algorithm, "none", null, null) {
                    @Override
                    public Object newInstance(Object parameter) throws java.security.NoSuchAlgorithmException {
                        return algorithm.equals("SHA-512")
                                ? new Off(DigestAlgorithm.SHA512.newDigest(), 1000)
                                : FasterDigests.jdk(algorithm);
                    }
                });
            }
        }
    }

    /** Right digests by a class that can be told apart. */
    private static final class Copy extends Provider {
        private static final long serialVersionUID = 1;

        Copy() {
            super("Copy", "1", "for a test");
            for (String algorithm : FasterDigests.ALGORITHMS) {
                putService(new Provider.Service(this, "MessageDigest", algorithm, "none", null, null) {
                    @Override
                    public Object newInstance(Object parameter) throws java.security.NoSuchAlgorithmException {
                        return new Off(
                                MessageDigest.getInstance(algorithm, Security.getProvider("SUN")), Long.MAX_VALUE);
                    }
                });
            }
        }
    }

    private static final class Off extends MessageDigestSpi {
        private final MessageDigest right;
        private final long most;
        private long length;

        Off(MessageDigest right, long most) {
            this.right = right;
            this.most = most;
        }

        @Override
        protected void engineUpdate(byte input) {
            right.update(input);
            length++;
        }

        @Override
        protected void engineUpdate(byte[] input, int offset, int count) {
            right.update(input, offset, count);
            length += count;
        }

        @Override
        protected byte[] engineDigest() {
            byte[] digest = right.digest();
            if (length > most) {
                digest[0] ^= 1;
            }
            length = 0;
            return digest;
        }

        @Override
        protected void engineReset() {
            right.reset();
            length = 0;
        }
    }
}
