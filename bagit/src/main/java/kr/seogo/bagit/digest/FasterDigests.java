package kr.seogo.bagit.digest;

import java.security.MessageDigestSpi;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * SHA-256, SHA-384 and SHA-512 for whoever asks {@link java.security.MessageDigest}: those by another library that it is
 * faster at on this machine, and nothing else of that library. Safe for many threads.
 *
 * <p>Loading it takes a fifth of a second of processor time, which a short command would never win back: the JDK's digests are
 * given out until {@value #WORTH_IT} bytes have gone through them; then the library is loaded and tried in a thread of
 * its own. Digests begun before are ended by the JDK.
 */
public final class FasterDigests {

    static final List<String> ALGORITHMS = List.of("SHA-256", "SHA-384", "SHA-512");
    static final long WORTH_IT = 64L << 20;
    private static final String NAME = "SeogoDigests";
    private static final FasterDigests HERE = new FasterDigests(NativeLibrary::load);

    /** Whose digests are given out. */
    public sealed interface Source {
        /** The JDK's, for so far little was digested. */
        record Undecided() implements Source {}

        /**
         * Some by another provider, which gave the same digests as the JDK when it was tried.
         *
         * @param faster those that it gave faster than the JDK; the others stay the JDK's
         */
        record Library(Provider provider, Set<String> faster) implements Source {
            public Library {
                faster = Set.copyOf(faster);
            }

            @Override
            public String toString() {
                return provider.getName() + " " + provider.getVersionStr();
            }
        }

        /** The JDK's, and why. */
        record Jdk(String why) implements Source {}
    }

    private volatile Source source = new Source.Undecided();
    private final AtomicLong digested = new AtomicLong();
    private final Supplier<Source> library;
    private final Object deciding = new Object();

    FasterDigests(Supplier<Source> library) {
        this.library = library;
    }

    /** Puts the provider before all others of this JVM; done a second time it changes nothing. */
    public static void install() {
        if (Security.getProvider(NAME) == null) {
            Security.insertProviderAt(HERE.provider(), 1);
        }
    }

    /** Loads and tries the library now, unless that was done, and says what came of it. */
    public static Source settle() {
        return HERE.decide();
    }

    Source source() {
        return source;
    }

    Source decide() {
        synchronized (deciding) {
            if (source instanceof Source.Undecided) {
                source = library.get();
            }
            return source;
        }
    }

    /** A new digest by whom it is to be. */
    MessageDigestSpi spi(String algorithm) throws NoSuchAlgorithmException {
        return switch (source) {
            case Source.Library(Provider provider, Set<String> faster) ->
                faster.contains(algorithm) ? of(provider, algorithm) : jdk(algorithm);
            case Source.Jdk _ -> jdk(algorithm);
            case Source.Undecided _ -> new CountedDigest(algorithm, this::went);
        };
    }

    static MessageDigestSpi jdk(String algorithm) throws NoSuchAlgorithmException {
        return of(Security.getProvider("SUN"), algorithm);
    }

    static MessageDigestSpi of(Provider provider, String algorithm) throws NoSuchAlgorithmException {
        return (MessageDigestSpi)
                provider.getService("MessageDigest", algorithm).newInstance(null);
    }

    private void went(long bytes) {
        long before = digested.getAndAdd(bytes);
        if (before < WORTH_IT && before + bytes >= WORTH_IT) {
            LoadingThread.start(this::decide);
        }
    }

    /** The provider of these digests. */
    Provider provider() {
        return new Digests(this);
    }

    private static final class Digests extends Provider {
        private static final long serialVersionUID = 1;

        Digests(FasterDigests digests) {
            super(NAME, "1", "Message digests of the content of files");
            for (String algorithm : ALGORITHMS) {
                putService(new Digester(this, algorithm, digests));
            }
        }
    }

    private static final class Digester extends Provider.Service {
        private final FasterDigests digests;

        Digester(Provider provider, String algorithm, FasterDigests digests) {
            super(provider, "MessageDigest", algorithm, CountedDigest.class.getName(), aliases(algorithm), null);
            this.digests = digests;
        }

        private static List<String> aliases(String algorithm) {
            return List.of(algorithm.replace("-", ""));
        }

        @Override
        public Object newInstance(Object parameter) throws NoSuchAlgorithmException {
            return digests.spi(getAlgorithm());
        }
    }
}
