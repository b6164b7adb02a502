package kr.seogo.preservation.internal.s3;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kr.seogo.preservation.S3Place;
import kr.seogo.preservation.Sha512;
import kr.seogo.preservation.StoreException;
import kr.seogo.preservation.internal.disk.Digests;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * The files of a bucket by their keys. A put is whole or not at all, which is S3's own promise, large files by parts. Every
 * error names the place; a missing key is a {@link NoSuchFileException}. Safe for many threads.
 */
final class BucketFiles implements AutoCloseable {

    private static final int PIECE = 256 * 1024;
    private static final int LONGEST_KEY = 1024; // bytes, by the S3 API

    private final S3Place place;
    private final S3AsyncClient client;
    private final S3AsyncClient inParts;

    private BucketFiles(S3Place place, S3AsyncClient client, S3AsyncClient inParts) {
        this.place = place;
        this.client = client;
        this.inParts = inParts;
    }

    static BucketFiles open(S3Place place, Duration patience) {
        return new BucketFiles(place, S3Clients.open(place, false, patience), S3Clients.open(place, true, patience));
    }

    S3Place place() {
        return place;
    }

    S3AsyncClient client() {
        return client;
    }

    /** What stands directly below a prefix that ends with a slash: files by their names with their lengths, and folders. */
    record Folder(SortedMap<String, Long> files, List<String> folders) {}

    /** Every key that begins so, without that beginning, with its length in bytes. */
    SortedMap<String, Long> list(String prefix) throws IOException {
        SortedMap<String, Long> found = new TreeMap<>();
        for (ListObjectsV2Response page : pages(request(prefix).build())) {
            page.contents().forEach(file -> found.put(file.key().substring(prefix.length()), file.size()));
        }
        return found;
    }

    /** What stands below a prefix that ends with a slash. */
    Folder folder(String prefix) throws IOException {
        SortedMap<String, Long> files = new TreeMap<>();
        List<String> folders = new ArrayList<>();
        for (ListObjectsV2Response page : pages(request(prefix).delimiter("/").build())) {
            page.contents().forEach(file -> files.put(file.key().substring(prefix.length()), file.size()));
            for (CommonPrefix below : page.commonPrefixes()) {
                String name = below.prefix();
                folders.add(name.substring(prefix.length(), name.length() - 1));
            }
        }
        return new Folder(files, folders);
    }

    /** Whether any key begins so: some services list folders that hold nothing, which an upload that was cut off leaves. */
    boolean holds(String prefix) throws IOException {
        // Not of one key alone: where more follow, some services give the key itself, as it is, as the token to go on
        // with.
        ListObjectsV2Request page = request(prefix).build();
        return !done("listing " + prefix, client.listObjectsV2(page)).contents().isEmpty();
    }

    /**
     * Every key that begins so, without that beginning; asked for by the thousand as they are taken, so that millions
     * stream. A failure is a {@link StoreException}.
     */
    Stream<String> keys(String prefix) {
        return Stream.iterate(Optional.of(page(request(prefix).build())), Optional::isPresent, page -> page.flatMap(
                                BucketFiles::token)
                        .map(token ->
                                page(request(prefix).continuationToken(token).build())))
                .flatMap(page -> page.orElseThrow().contents().stream())
                .map(file -> file.key().substring(prefix.length()));
    }

    /** A file's length; empty where there is none. */
    Optional<Long> size(String key) throws IOException {
        try {
            return Optional.of(done("asking for " + key, client.headObject(head -> head.bucket(place.bucket())
                            .key(key)))
                    .contentLength());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Reads a file from its beginning; the caller closes it. */
    InputStream read(String key) throws IOException {
        return read(key, null);
    }

    /**
     * Reads a part of a file.
     *
     * @param range as in HTTP, {@code bytes=0-99}; null for all of it
     */
    InputStream read(String key, @Nullable String range) throws IOException {
        String what = "reading " + key;
        GetObjectRequest request = GetObjectRequest.builder()
                .bucket(place.bucket())
                .key(key)
                .range(range)
                .build();
        return new ToldStream(
                done(what, client.getObject(request, AsyncResponseTransformer.toBlockingInputStream())), place, what);
    }

    byte[] bytes(String key) throws IOException {
        try (InputStream in = read(key)) {
            return in.readAllBytes();
        }
    }

    /** The digest of what the place gives when it is asked for the file now. */
    Sha512 digest(String key) throws IOException {
        MessageDigest digest = Digests.sha512();
        byte[] piece = new byte[PIECE];
        try (InputStream in = read(key)) {
            for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
                digest.update(piece, 0, count);
            }
        }
        return new Sha512(HexFormat.of().formatHex(digest.digest()));
    }

    void put(String key, Path file) throws IOException {
        put(key, AsyncRequestBody.fromFile(file));
    }

    void put(String key, byte[] bytes) throws IOException {
        put(key, AsyncRequestBody.fromBytes(bytes));
    }

    /** Throws where a key is longer than the service takes. */
    void requireShort(String key) throws IOException {
        int length = key.getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST_KEY) {
            throw new IOException("%s takes keys of at most %d bytes; %s has %d, so that it cannot be kept there"
                    .formatted(place, LONGEST_KEY, key, length));
        }
    }

    private void put(String key, AsyncRequestBody body) throws IOException {
        requireShort(key);
        done(
                "putting " + key,
                inParts.putObject(
                        PutObjectRequest.builder()
                                .bucket(place.bucket())
                                .key(key)
                                .build(),
                        body));
    }

    /** Copies within the place, which reads nothing back. */
    void copy(String from, String to) throws IOException {
        done("copying " + from + " to " + to, inParts.copyObject(copy -> copy.sourceBucket(place.bucket())
                .sourceKey(from)
                .destinationBucket(place.bucket())
                .destinationKey(to)));
    }

    /** Takes a file away; nothing where there is none. */
    void delete(String key) throws IOException {
        done("deleting " + key, client.deleteObject(delete -> delete.bucket(place.bucket())
                .key(key)));
    }

    @Override
    public void close() {
        client.close();
        inParts.close();
    }

    private List<ListObjectsV2Response> pages(ListObjectsV2Request request) throws IOException {
        List<ListObjectsV2Response> pages = new ArrayList<>();
        Optional<ListObjectsV2Request> next = Optional.of(request);
        while (next.isPresent()) {
            ListObjectsV2Response page = done("listing " + request.prefix(), client.listObjectsV2(next.get()));
            pages.add(page);
            next = token(page)
                    .map(token -> request.toBuilder().continuationToken(token).build());
        }
        return pages;
    }

    private ListObjectsV2Response page(ListObjectsV2Request request) {
        try {
            return done("listing " + request.prefix(), client.listObjectsV2(request));
        } catch (IOException e) {
            throw new StoreException("The objects of %s cannot be listed".formatted(place), e);
        }
    }

    private ListObjectsV2Request.Builder request(String prefix) {
        // Names may hold characters that XML cannot.
        return ListObjectsV2Request.builder()
                .bucket(place.bucket())
                .prefix(prefix)
                .encodingType(EncodingType.URL);
    }

    private static Optional<String> token(ListObjectsV2Response page) {
        return Boolean.TRUE.equals(page.isTruncated()) ? Optional.of(page.nextContinuationToken()) : Optional.empty();
    }

    private <T> T done(String what, CompletableFuture<T> answer) throws IOException {
        try {
            return answer.join();
        } catch (RuntimeException e) {
            throw S3Failures.told(place, what, e);
        }
    }
}
