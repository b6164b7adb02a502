package kr.seogo.readingroom.internal.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.readingroom.internal.page.Problem;
import org.jspecify.annotations.Nullable;
import org.jvnet.mimepull.MIMEConfig;
import org.jvnet.mimepull.MIMEMessage;
import org.jvnet.mimepull.MIMEParsingException;

/**
 * A form with files in it (RFC 7578), read as it comes: first the token, so that nothing of a file is read before it is
 * known that the form was shown to who sends it. Nothing of a file is held in memory or in a temporary file, unless it is
 * asked for so. Parts are read in their order, each once.
 */
final class SentFile implements AutoCloseable {

    private static final int LONGEST_TOKEN = 200;
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]*)\"");

    private final MIMEMessage message;

    private SentFile(MIMEMessage message) {
        this.message = message;
    }

    /** A form as a browser sends it; empty for what is none. */
    static Optional<SentFile> of(MediaType type, InputStream body) {
        String boundary = type.getParameters().get("boundary");
        MIMEConfig streaming = new MIMEConfig();
        streaming.setMemoryThreshold(-1); // never a temporary file; what is read is let go
        return boundary == null
                ? Optional.empty()
                : Optional.of(new SentFile(new MIMEMessage(new BoundedHeaders(body, boundary), boundary, streaming)));
    }

    /**
     * Answers a form that was shown in this session for this purpose; a form that is none, lacks a part or breaks off is
     * refused as one that was not.
     */
    static Answer answer(
            MediaType type, InputStream body, HttpHeaders headers, String purpose, Function<SentFile, Answer> work) {
        Optional<SentFile> form = of(type, body);
        if (form.isEmpty()) {
            return new Answer.Wrong(Problem.REFUSED);
        }
        try (SentFile sent = form.get()) {
            return FormToken.holds(headers, purpose, sent.token())
                    ? work.apply(sent)
                    : new Answer.Wrong(Problem.REFUSED);
        } catch (MIMEParsingException e) {
            return new Answer.Wrong(Problem.REFUSED);
        }
    }

    /** The first field. */
    @Nullable
    String token() {
        try {
            return new String(held(0, LONGEST_TOKEN), StandardCharsets.UTF_8);
        } catch (MIMEParsingException e) {
            return null;
        }
    }

    /**
     * A part in memory.
     *
     * @param place from 0
     * @param most bytes, what is beyond is left out
     * @throws MIMEParsingException where the form has no such part, cannot be read or broke off
     */
    byte[] held(int place, int most) {
        try (InputStream in = once(place)) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new MIMEParsingException("A form could not be read", e);
        }
    }

    /** What the file is called by its sender. */
    String name() {
        List<String> header = parsed(() -> message.getPart(1).getHeader("Content-Disposition"));
        Matcher name = FILE_NAME.matcher(header == null || header.isEmpty() ? "" : header.getFirst());
        // Browsers write names in UTF-8 (RFC 7578, Section 4.2); headers are read byte by byte.
        return name.find()
                ? new String(name.group(1).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                : "";
    }

    /** Its bytes, once. */
    InputStream bytes() {
        return once(1);
    }

    private InputStream once(int place) {
        InputStream bytes = parsed(() -> message.getPart(place).readOnce());
        if (bytes == null) {
            throw new MIMEParsingException("A part is encoded in a way that no browser uses");
        }
        return bytes;
    }

    /** The parser tells a part that is not there in another way than one that broke off. */
    private static <T extends @Nullable Object> T parsed(Supplier<T> part) {
        try {
            return part.get();
        } catch (IllegalStateException e) {
            throw new MIMEParsingException("The form has not that many parts", e);
        }
    }

    @Override
    public void close() {
        message.close();
    }
}
