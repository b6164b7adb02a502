package kr.seogo.bagit.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Amazon Corretto Crypto Provider, by name: where it is not on the class path, or not made for this machine, it is done without. */
final class NativeLibrary {

    static final String NAME = "com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider";

    private static final int TRIES = 64;
    private static final int LONGEST = 10_000;
    private static final int TIMES = 7;
    private static final int TIMED_BYTES = 2 << 20;
    /** A library is worth a change where it saves a twentieth. */
    private static final double FASTER = 0.95;
    /** Of {@code abc}, FIPS 180-4's example. */
    private static final Map<String, String> KNOWN = Map.of(
            "SHA-256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
            "SHA-384",
                    "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
            "SHA-512",
                    "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                            + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");

    private NativeLibrary() {}

    /** The library where it loads and is right; otherwise why not. */
    static FasterDigests.Source load() {
        return load(NAME);
    }

    // Native code may fail in any way while it is loaded, and the JDK's digests are there whatever happens.
    @SuppressWarnings("CatchingUnchecked")
    static FasterDigests.Source load(String className) {
        try {
            Class<?> library = Class.forName(className);
            Object error = library.getMethod("getLoadingError").invoke(instance(library));
            return error == null
                    ? tried(instance(library))
                    : new FasterDigests.Source.Jdk("it does not load: " + error);
        } catch (ClassNotFoundException e) {
            return new FasterDigests.Source.Jdk("Amazon Corretto Crypto Provider is not on the class path");
        } catch (Exception | LinkageError e) {
            return new FasterDigests.Source.Jdk("it does not load: " + e);
        }
    }

    private static Provider instance(Class<?> library) throws ReflectiveOperationException {
        return (Provider) library.getField("INSTANCE").get(null);
    }

    /** How long a provider takes for a digest. */
    @FunctionalInterface
    interface Watch {
        long nanos(Provider provider, String algorithm) throws NoSuchAlgorithmException;
    }

    static FasterDigests.Source tried(Provider provider) throws NoSuchAlgorithmException {
        return tried(provider, NativeLibrary::best);
    }

    /** A provider as the source of what it is faster at, if it gives the digests it must. */
    static FasterDigests.Source tried(Provider provider, Watch watch) throws NoSuchAlgorithmException {
        for (String algorithm : FasterDigests.ALGORITHMS) {
            Optional<String> wrong = wrong(provider, algorithm);
            if (wrong.isPresent()) {
                return new FasterDigests.Source.Jdk(provider.getName() + " gave a wrong " + wrong.get());
            }
        }
        Set<String> faster = new TreeSet<>();
        for (String algorithm : FasterDigests.ALGORITHMS) {
            long jdk = watch.nanos(Security.getProvider("SUN"), algorithm);
            if (watch.nanos(provider, algorithm) < jdk * FASTER) {
                faster.add(algorithm);
            }
        }
        return new FasterDigests.Source.Library(provider, faster);
    }

    /** The best of a few, for the machine may have other work as well. */
    private static long best(Provider provider, String algorithm) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance(algorithm, provider);
        byte[] bytes = new byte[TIMED_BYTES];
        long best = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long started = System.nanoTime();
            digest.digest(bytes);
            best = Math.min(best, System.nanoTime() - started);
        }
        return best;
    }

    private static Optional<String> wrong(Provider provider, String algorithm) throws NoSuchAlgorithmException {
        MessageDigest theirs = MessageDigest.getInstance(algorithm, provider);
        MessageDigest jdk = MessageDigest.getInstance(algorithm, Security.getProvider("SUN"));
        byte[] known = theirs.digest(new byte[] {'a', 'b', 'c'});
        if (!HexFormat.of().formatHex(known).equals(KNOWN.get(algorithm))) {
            return Optional.of(algorithm + " of abc");
        }
        Random random = new Random();
        byte[] bytes = new byte[LONGEST];
        for (int i = 0; i < TRIES; i++) {
            random.nextBytes(bytes);
            int length = random.nextInt(LONGEST + 1);
            int split = random.nextInt(length + 1);
            theirs.update(bytes, 0, split);
            theirs.update(bytes, split, length - split);
            jdk.update(bytes, 0, length);
            if (!Arrays.equals(theirs.digest(), jdk.digest())) {
                return Optional.of(algorithm + " of " + length + " random bytes");
            }
        }
        return Optional.empty();
    }
}
