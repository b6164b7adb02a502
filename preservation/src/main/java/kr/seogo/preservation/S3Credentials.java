package kr.seogo.preservation;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * By what an S3 place knows Seogo. Never part of a message.
 *
 * @param accessKey the id, which is no secret
 * @param secretKey what signs requests
 */
public record S3Credentials(String accessKey, String secretKey) {

    /**
     * From a file of one line, {@code ACCESS-KEY:SECRET-KEY}.
     *
     * @throws StoreException where it cannot be read, has another form, or may be read by others than its owner
     */
    public static S3Credentials read(Path file) {
        CredentialFile line = CredentialFile.read(file, "ACCESS-KEY:SECRET-KEY");
        return new S3Credentials(line.who(), line.secret());
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
