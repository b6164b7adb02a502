package kr.seogo.app.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.seogo.app.supervise.Secret;
import kr.seogo.app.supervise.SecretFile;

/**
 * What proves to outsiders what the archive received and kept.
 *
 * @param key the archive's own; empty: nothing is signed
 * @param stamps the time-stamp service; empty: nothing is stamped
 * @param patience how long it may take
 * @param anchors folder of the certificates whose word is taken
 * @param algorithms the operator's own table
 * @param margin how long before its end a proof is renewed
 */
public record ProofSettings(
        Optional<Key> key,
        Optional<URI> stamps,
        Duration patience,
        Optional<Path> anchors,
        Optional<Path> algorithms,
        Duration margin) {

    private static final Pattern SERVICE = Pattern.compile("|https?://[^@]+");

    /** A PKCS#12 file and where its password is. */
    public record Key(Path file, Optional<Path> passwordFile, Optional<Secret> given) {

        /** Its password; empty where none is set. */
        public Secret password() {
            return given.or(() -> passwordFile.map(path -> new SecretFile(path).read()))
                    .orElseGet(() -> new Secret(""));
        }
    }

    static ProofSettings from(SettingSource source) {
        String address = source.matching(Setting.PROOF_STAMPS, SERVICE, "http:// or https:// without a credential");
        return new ProofSettings(
                key(source),
                address.isEmpty() ? Optional.empty() : Optional.of(URI.create(address)),
                Duration.ofSeconds(source.number(Setting.PROOF_STAMP_SECONDS, 1, 300)),
                place(source, Setting.PROOF_ANCHORS, true),
                place(source, Setting.PROOF_ALGORITHMS, false),
                Duration.ofDays(source.number(Setting.PROOF_MARGIN, 30, 3650)));
    }

    private static Optional<Key> key(SettingSource source) {
        List<Secret> given = source.secrets(Setting.PROOF_KEY_PASSWORD, 1);
        Optional<Path> password = place(source, Setting.PROOF_KEY_PASSWORD_FILE, false);
        return place(source, Setting.PROOF_KEY, false)
                .map(file -> new Key(file, password, given.stream().findFirst()));
    }

    private static Optional<Path> place(SettingSource source, Setting setting, boolean folder) {
        if (!source.isSet(setting)) {
            return Optional.empty();
        }
        Path path = Path.of(source.text(setting));
        if (folder ? !Files.isDirectory(path) : !Files.isReadable(path)) {
            source.wrong(setting, folder ? "the path of a folder" : "the path of a file that can be read");
        }
        return Optional.of(path);
    }
}
