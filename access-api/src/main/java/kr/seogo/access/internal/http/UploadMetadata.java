package kr.seogo.access.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The header {@code Upload-Metadata}: pairs of a key and a value in Base64, separated by commas (tus 1.0, Creation).
 *
 * @param written letter for letter, to be given back; of letters no header can be ended by
 */
record UploadMetadata(String written, Map<String, byte[]> values) {

    private static final Pattern KEY = Pattern.compile("[!-+\\--~]+");
    private static final int LONGEST = 8_192;

    UploadMetadata {
        values = Map.copyOf(values);
    }

    static UploadMetadata parse(String header) {
        if (header.length() > LONGEST) {
            throw wrong("is longer than 8192 characters");
        }
        Map<String, byte[]> values = new HashMap<>();
        for (String pair : header.isBlank() ? new String[0] : header.split(",", -1)) {
            String[] parts = pair.strip().split(" +", 2);
            if (!KEY.matcher(parts[0]).matches()) {
                throw wrong("has a key that is none: '" + parts[0] + "'");
            }
            if (values.put(parts[0], value(parts)) != null) {
                throw wrong("has the key '" + parts[0] + "' twice");
            }
        }
        return new UploadMetadata(header.strip(), values);
    }

    private static byte[] value(String[] parts) {
        try {
            return parts.length < 2 ? new byte[0] : Base64.getDecoder().decode(parts[1].strip());
        } catch (IllegalArgumentException e) {
            throw wrong("has a value that is not Base64, of the key '" + parts[0] + "'");
        }
    }

    /** A value as text; empty where there is none. */
    String text(String key) {
        String text = new String(values.getOrDefault(key, new byte[0]), StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw wrong("has a NUL in the value of '" + key + "'");
        }
        return text;
    }

    private static ProblemException wrong(String why) {
        return ProblemException.badParameter("Upload-Metadata", "Upload-Metadata " + why);
    }
}
