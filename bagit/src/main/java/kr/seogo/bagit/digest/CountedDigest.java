package kr.seogo.bagit.digest;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.MessageDigestSpi;
import java.security.NoSuchAlgorithmException;
import java.security.Security;
import java.util.function.LongConsumer;

/** A digest of the JDK that tells how much went through it. */
final class CountedDigest extends MessageDigestSpi implements Cloneable {

    private final MessageDigest digest;
    private final LongConsumer went;
    private long bytes;

    CountedDigest(String algorithm, LongConsumer went) throws NoSuchAlgorithmException {
        this(MessageDigest.getInstance(algorithm, Security.getProvider("SUN")), went);
    }

    private CountedDigest(MessageDigest digest, LongConsumer went) {
        this.digest = digest;
        this.went = went;
    }

    @Override
    protected int engineGetDigestLength() {
        return digest.getDigestLength();
    }

    @Override
    protected void engineUpdate(byte input) {
        digest.update(input);
        add(1);
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
        digest.update(input, offset, length);
        add(length);
    }

    @Override
    protected void engineUpdate(ByteBuffer input) {
        int length = input.remaining();
        digest.update(input);
        add(length);
    }

    @Override
    protected byte[] engineDigest() {
        tell();
        return digest.digest();
    }

    @Override
    protected int engineDigest(byte[] into, int offset, int length) throws DigestException {
        tell();
        return digest.digest(into, offset, length);
    }

    @Override
    protected void engineReset() {
        tell();
        digest.reset();
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        return new CountedDigest((MessageDigest) digest.clone(), went);
    }

    /** Told by the megabyte: a counter shared by threads costs more than a small piece's digest. */
    private void add(int length) {
        bytes += length;
        if (bytes >= 1 << 20) {
            tell();
        }
    }

    private void tell() {
        if (bytes > 0) {
            went.accept(bytes);
            bytes = 0;
        }
    }
}
