package kr.seogo.app.internal.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.settings.Setting;
import kr.seogo.app.supervise.Secret;
import kr.seogo.app.supervise.SecretFile;
import kr.seogo.disclosure.IdentityKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of requesters' identities: as set, or else from a file of its own beside the other secrets, which is made when
 * there is none. Which of them it is stands in the log by its name, which says nothing of the key.
 */
final class IdentityKeyFile {

    static final String FILE = "disclosure-key";

    private static final Logger LOG = LoggerFactory.getLogger(IdentityKeyFile.class);

    private IdentityKeyFile() {}

    static IdentityKeys read(DataFolder data, List<Secret> set) {
        String variable = Setting.DISCLOSURE_KEY.variable();
        if (!set.isEmpty()) {
            IdentityKeys keys = IdentityKeys.of(set.stream().map(Secret::reveal).toList());
            LOG.info("Who asks is sealed under key {} of {}", keys.current(), variable);
            return keys;
        }
        Path file = data.secrets().resolve(FILE);
        boolean there = Files.exists(file);
        IdentityKeys keys =
                IdentityKeys.of(List.of(new SecretFile(file).readOrGenerate().reveal()));
        LOG.warn(
                "{} is not set: who asks is sealed under key {} of {}, which {}. Keep a copy of it apart from the database;"
                        + " without it no identity can be read again",
                variable,
                keys.current(),
                file,
                there ? "was there" : "was made now");
        return keys;
    }
}
