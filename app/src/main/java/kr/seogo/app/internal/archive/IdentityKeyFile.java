package kr.seogo.app.internal.archive;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kr.seogo.app.settings.DataFolder;
import kr.seogo.app.supervise.SecretFile;
import kr.seogo.disclosure.IdentityKeys;

/**
 * The keys of requesters' identities: from {@value #VARIABLE}, several separated by commas and the newest first, or else from
 * a file of its own beside the other secrets, which is made when there is none.
 */
final class IdentityKeyFile {

    static final String VARIABLE = "SEOGO_DISCLOSURE_KEY";
    static final String FILE = "disclosure-key";

    private IdentityKeyFile() {}

    static IdentityKeys read(DataFolder data, Map<String, String> environment) {
        String given = environment.getOrDefault(VARIABLE, "");
        List<String> keys = Arrays.stream(given.split(",", -1))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
        return IdentityKeys.of(
                keys.isEmpty()
                        ? List.of(new SecretFile(data.secrets().resolve(FILE))
                                .readOrGenerate()
                                .reveal())
                        : keys);
    }
}
