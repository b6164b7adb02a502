package kr.seogo.catalog.internal.solr;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kr.seogo.catalog.api.BadRequestException;
import kr.seogo.catalog.api.SearchRequest;

/**
 * Cursors as callers hold them: sealed, so that none can be made up, and bound to the question and the core they belong
 * to. Good as long as the password they are sealed with.
 */
final class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL = 16;
    private static final int MOST = 4_000;

    private final SecretKeySpec key;

    Cursors(String password) {
        this.key = new SecretKeySpec(("seogo cursor " + password).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * Where a page begins.
     *
     * @param mark Solr's own cursor
     * @param before how many records the pages before held
     * @param total how many there were in all when the page before was read
     */
    record Place(String mark, long before, long total) {
        static final Place START = new Place("*", 0, -1);
    }

    String seal(Place place, SearchRequest request, Core core) {
        byte[] mark = place.mark().getBytes(StandardCharsets.UTF_8);
        byte[] content = ByteBuffer.allocate(16 + mark.length)
                .putLong(place.before())
                .putLong(place.total())
                .put(mark)
                .array();
        byte[] sealed = ByteBuffer.allocate(SEAL + content.length)
                .put(sealOf(content, request, core))
                .put(content)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Throws {@link BadRequestException} {@code bad-cursor} for a cursor of another question, or of nobody. */
    Place open(String cursor, SearchRequest request, Core core) {
        byte[] sealed = decode(cursor).orElseThrow(Cursors::refused);
        byte[] content = Arrays.copyOfRange(sealed, SEAL, sealed.length);
        if (!MessageDigest.isEqual(Arrays.copyOf(sealed, SEAL), sealOf(content, request, core))) {
            throw refused();
        }
        ByteBuffer read = ByteBuffer.wrap(content);
        long before = read.getLong();
        long total = read.getLong();
        return new Place(StandardCharsets.UTF_8.decode(read).toString(), before, total);
    }

    private static Optional<byte[]> decode(String cursor) {
        if (cursor.length() > MOST) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(cursor)).filter(bytes -> bytes.length > SEAL + 16);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not Base64: made up
        }
    }

    private byte[] sealOf(byte[] content, SearchRequest request, Core core) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(question(request, core).getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(content), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    /** Everything that decides what is found and in which order; the length of a page may change on the way. */
    private static String question(SearchRequest request, Core core) {
        return new SearchRequest(
                                request.words(),
                                request.level(),
                                request.agency(),
                                request.unit(),
                                request.type(),
                                request.from(),
                                request.to(),
                                request.disclosure(),
                                request.within(),
                                request.sort(),
                                Optional.empty(),
                                1)
                        .toString()
                + core.code();
    }

    private static BadRequestException refused() {
        return new BadRequestException(
                "bad-cursor",
                "This cursor does not belong to this search; begin again without one."
                        + " 이 검색의 다음 쪽 표시가 아닙니다. 처음부터 다시 찾아 주십시오.");
    }
}
