package kr.seogo.preservation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of one line that its owner alone may read: who, a colon, and a secret. */
record CredentialFile(String who, String secret) {

    private static final Pattern LINE = Pattern.compile("([^\\s:]+):(\\S+)\\s*");

    /**
     * Reads one.
     *
     * @param form what the line looks like, for messages
     * @throws StoreException where it cannot be read, has another form, or may be read by others than its owner
     */
    static CredentialFile read(Path file, String form) {
        try {
            var others = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            others.removeAll(EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            if (!others.isEmpty()) {
                throw new StoreException(
                        "%s may be read by others than its owner (%s); set its mode to 0600".formatted(file, others));
            }
            Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.UTF_8));
            if (!line.matches()) {
                throw new StoreException("%s has not the form %s on one line".formatted(file, form));
            }
            return new CredentialFile(line.group(1), line.group(2));
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException("The credential file %s cannot be read".formatted(file), e);
        }
    }

    @Override
    public String toString() {
        return "credentials of " + who;
    }
}
