package kr.seogo.bagit.internal.lanes;

import java.math.BigInteger;

/** The constants of SHA-512 (FIPS 180-4, 4.2.3 and 5.3.5), reckoned as they are defined there. */
final class RoundConstants {

    private static final int BITS = 64;

    private RoundConstants() {}

    /** The first 64 bits of the fractional parts of the cube roots of the first eighty primes. */
    static long[] keys() {
        return fractions(80, 3);
    }

    /** The first 64 bits of the fractional parts of the square roots of the first eight primes. */
    static long[] start() {
        return fractions(8, 2);
    }

    private static long[] fractions(int count, int power) {
        long[] found = new long[count];
        int next = 0;
        for (int n = 2; next < count; n++) {
            if (BigInteger.valueOf(n).isProbablePrime(100)) {
                found[next++] = root(BigInteger.valueOf(n).shiftLeft(power * BITS), power)
                        .longValue();
            }
        }
        return found;
    }

    /** The whole part of a root, by halving. */
    private static BigInteger root(BigInteger of, int power) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(BITS + 6);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (middle.pow(power).compareTo(of) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
