package kr.seogo.access.internal.http;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A file over HTTP: ranges and conditions (RFC 9110), its digest (RFC 9530 and the older {@code Digest}), and nothing
 * in it that a browser would run.
 */
final class FileResponse {

    private static final int BUFFER = 1 << 16;

    private final SentBytes file;
    private final HttpHeaders headers;
    private final boolean inline;

    FileResponse(SentBytes file, HttpHeaders headers, boolean inline) {
        this.file = file;
        this.headers = headers;
        this.inline = inline;
    }

    /** Builds the answer. Where it carries no bytes, the channel is closed here; otherwise once they are written. */
    Response build(boolean withBytes) {
        String digest = base64();
        EntityTag tag = new EntityTag(digest);
        if (matches(HttpHeaders.IF_NONE_MATCH, tag)) {
            close();
            return dressed(Response.notModified(tag), digest).build();
        }
        Optional<String> range =
                first("If-Range").map(one -> one.equals(quoted(tag))).orElse(true) ? first("Range") : Optional.empty();
        long size = file.length();
        return switch (ByteRange.parse(range, size)) {
            case ByteRange.Asked.Whole whole ->
                body(200, new ByteRange(0, size - 1), tag, digest, withBytes).build();
            case ByteRange.Asked.Part part ->
                body(206, part.range(), tag, digest, withBytes)
                        .header("Content-Range", contentRange(part.range(), size))
                        .build();
            case ByteRange.Asked.Unsatisfiable unsatisfiable -> {
                close();
                yield harmless(Response.status(416))
                        .header("Content-Range", "bytes */" + size)
                        .build();
            }
        };
    }

    /** The headers that keep whatever is in the bytes from acting in the reader's browser. */
    static Response.ResponseBuilder harmless(Response.ResponseBuilder response) {
        return response.header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                // Kept, but asked about every time: a restriction never lags.
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, Cookie");
    }

    private Response.ResponseBuilder body(
            int status, ByteRange range, EntityTag tag, String digest, boolean withBytes) {
        Response.ResponseBuilder response = Response.status(status).tag(tag);
        if (withBytes) {
            response.entity((StreamingOutput) out -> write(range, out));
        } else {
            close();
        }
        return dressed(response, digest)
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_DISPOSITION, kind() + disposition(file.name()));
    }

    private Response.ResponseBuilder dressed(Response.ResponseBuilder response, String digest) {
        return harmless(response)
                .header("Repr-Digest", "sha-512=:" + digest + ":")
                .header("Digest", "sha-512=" + digest);
    }

    private void write(ByteRange range, OutputStream out) throws IOException {
        try (SeekableByteChannel channel = file.channel()) {
            channel.position(range.first());
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            long left = range.length();
            while (left > 0) {
                buffer.clear().limit((int) Math.min(BUFFER, left));
                int read = channel.read(buffer);
                if (read < 0) {
                    throw new IOException("The stored file ended " + left + " bytes early: " + file.name());
                }
                out.write(buffer.array(), 0, read);
                left -= read;
            }
        }
    }

    private void close() {
        try {
            file.channel().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String base64() {
        return Base64.getEncoder()
                .encodeToString(HexFormat.of().parseHex(file.digest().hex()));
    }

    private boolean matches(String header, EntityTag tag) {
        List<String> values = headers.getRequestHeader(header);
        return values != null
                && values.stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(quoted(tag)) || one.equals("W/" + quoted(tag)));
    }

    private Optional<String> first(String header) {
        return Optional.ofNullable(headers.getHeaderString(header));
    }

    private static String contentRange(ByteRange range, long size) {
        return "bytes " + range.first() + "-" + range.last() + "/" + size;
    }

    private static String quoted(EntityTag tag) {
        return '"' + tag.getValue() + '"';
    }

    /** Pictures and plain text may be shown where the reader asks for it; everything else is handed over. */
    private String kind() {
        String type = file.mediaType();
        return inline && (type.startsWith("image/") || type.startsWith("text/plain")) ? "inline" : "attachment";
    }

    /** The file's own name (RFC 6266, RFC 8187), with nothing in it that could end the header. */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
