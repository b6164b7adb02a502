package kr.seogo.preservation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what an S3 place knows Seogo. Never part of a message.
 *
 * @param accessKey the id, which is no secret
 * @param secretKey what signs requests
 */
public record S3Credentials(String accessKey, String secretKey) {

    private static final Pattern LINE = Pattern.compile("([^\\s:]+):(\\S+)\\s*");

    /**
     * From a file of one line, {@code ACCESS-KEY:SECRET-KEY}.
     *
     * @throws StoreException where it cannot be read, has another form, or may be read by others than its owner
     */
    public static S3Credentials read(Path file) {
        try {
            var others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            others.removeAll(EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            if (!others.isEmpty()) {
                throw new StoreException(
                        "%s may be read by others than its owner (%s); set its mode to 0600".formatted(file, others));
            }
            Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.UTF_8));
            if (!line.matches()) {
                throw new StoreException(file + " has not the form ACCESS-KEY:SECRET-KEY on one line");
            }
            return new S3Credentials(line.group(1), line.group(2));
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException("The credential file %s cannot be read".formatted(file), e);
        }
    }

    /** From {@code AWS_ACCESS_KEY_ID} and {@code AWS_SECRET_ACCESS_KEY}; empty where one of them is missing. */
    public static Optional<S3Credentials> from(Map<String, String> environment) {
        String access = environment.getOrDefault("AWS_ACCESS_KEY_ID", "").strip();
        String secret = environment.getOrDefault("AWS_SECRET_ACCESS_KEY", "").strip();
        return access.isEmpty() || secret.isEmpty() ? Optional.empty() : Optional.of(new S3Credentials(access, secret));
    }

    @Override
    public String toString() {
        return "credentials of " + accessKey;
    }
}
