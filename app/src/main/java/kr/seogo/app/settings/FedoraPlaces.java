package kr.seogo.app.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.seogo.preservation.FedoraCredentials;
import kr.seogo.preservation.FedoraPlace;
import kr.seogo.preservation.StoreException;

/** Reads where a store in a Fedora is. */
final class FedoraPlaces {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/@?#\\s]+(/[^/@?#\\s]+)*");

    private FedoraPlaces() {}

    /** The place; what is wrong with it is noted. */
    static Optional<FedoraPlace> place(SettingSource source) {
        String address = source.text(Setting.STORE_FEDORA_ADDRESS);
        if (!ADDRESS.matcher(address).matches()) {
            source.wrong(
                    Setting.STORE_FEDORA_ADDRESS,
                    "the http or https address of a Fedora's REST interface, without a slash at the end");
            return Optional.empty();
        }
        try {
            return Optional.of(new FedoraPlace(
                    URI.create(address), source.text(Setting.STORE_FEDORA_CONTAINER), credentials(source)));
        } catch (IllegalArgumentException e) {
            source.wrong(Setting.STORE_FEDORA_CONTAINER, String.valueOf(e.getMessage()));
        } catch (StoreException e) {
            source.wrong(
                    Setting.STORE_FEDORA_CREDENTIAL_FILE,
                    "a file of mode 0600 with USER:PASSWORD on one line: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static Optional<FedoraCredentials> credentials(SettingSource source) {
        return source.isSet(Setting.STORE_FEDORA_CREDENTIAL_FILE)
                ? Optional.of(FedoraCredentials.read(Path.of(source.text(Setting.STORE_FEDORA_CREDENTIAL_FILE))))
                : Optional.empty();
    }
}
