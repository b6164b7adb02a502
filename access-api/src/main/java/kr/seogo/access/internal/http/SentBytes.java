package kr.seogo.access.internal.http;

import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Set;
import kr.seogo.catalog.FileDescription;
import kr.seogo.catalog.api.FileAnswer;
import kr.seogo.catalog.api.OpenedDump;
import kr.seogo.preservation.FormatMatch;
import kr.seogo.preservation.Sha512;

/**
 * Bytes to be sent.
 *
 * @param name by which the reader keeps them
 * @param length in bytes
 * @param mediaType one that no browser runs
 * @param channel to be closed when they were sent
 */
record SentBytes(String name, long length, Sha512 digest, String mediaType, SeekableByteChannel channel) {

    /** What a browser may show by itself. Everything else is handed over as bytes: markup of strangers could act. */
    private static final Set<String> SHOWN = Set.of(
            "application/pdf",
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/webp",
            "image/tiff",
            "image/jp2",
            "image/heic",
            "audio/mpeg",
            "audio/wav",
            "audio/x-wav",
            "audio/ogg",
            "audio/flac",
            "video/mp4",
            "video/webm",
            "video/quicktime",
            "text/plain");

    static SentBytes of(FileAnswer.Opened file) {
        FileDescription facts = file.facts();
        return new SentBytes(facts.name(), facts.bytes(), facts.digest(), mediaType(facts), file.channel());
    }

    static SentBytes of(OpenedDump dump) {
        return new SentBytes(
                dump.file().name(), dump.file().bytes(), dump.file().digest(), "application/gzip", dump.channel());
    }

    private static String mediaType(FileDescription facts) {
        String mime = facts.format().map(FormatMatch::mime).orElse("");
        // The registry may give several, separated by commas.
        String first = Arrays.stream(mime.split(",", -1))
                .map(String::strip)
                .findFirst()
                .orElse("");
        return SHOWN.contains(first) ? first : "application/octet-stream";
    }
}
