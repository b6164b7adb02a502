package kr.seogo.app.settings;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.seogo.preservation.CareSettings;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.CopyPlace;
import kr.seogo.preservation.S3Credentials;
import kr.seogo.preservation.S3Place;
import kr.seogo.preservation.StoreException;

/** Reads where the store and its copies are. */
final class StorePlaces {

    private static final Pattern KIND = Pattern.compile("local|s3|fedora");
    private static final Pattern COPY = Pattern.compile("([a-z0-9][a-z0-9-]{0,31})\\s*=\\s*(/.+|s3://.+)");
    private static final Pattern BUCKET = Pattern.compile("s3://([^/]+)/(.+)");
    private static final Pattern SERVICE = Pattern.compile("https?://[^/@?#]+");
    private static final Pattern REGION = Pattern.compile("[a-z0-9-]+");

    private final SettingSource source;

    private StorePlaces(SettingSource source) {
        this.source = source;
    }

    static StoreSettings store(SettingSource source) {
        StorePlaces places = new StorePlaces(source);
        Optional<? extends StoreSettings> store =
                switch (source.matching(Setting.STORE_KIND, KIND, "local, s3 or fedora")) {
                    case "s3" ->
                        places.bucket(Setting.STORE_S3_PLACE, source.text(Setting.STORE_S3_PLACE))
                                .map(StoreSettings.Bucket::new);
                    case "fedora" -> FedoraPlaces.place(source).map(StoreSettings.Fedora::new);
                    default -> Optional.empty();
                };
        return store.isPresent() ? store.get() : new StoreSettings.Local();
    }

    static CareSettings care(SettingSource source) {
        List<CopyPlace> copies = new StorePlaces(source).copies();
        boolean distinct = copies.stream().map(CopyPlace::name).distinct().count() == copies.size()
                && copies.stream().noneMatch(copy -> copy.name().equals(CopyName.STORE));
        if (!distinct) {
            source.wrong(Setting.STORE_COPIES, "a name of its own for each copy, and none called store");
        }
        if (!copies.isEmpty() && source.text(Setting.STORE_KIND).equals("fedora")) {
            source.wrong(Setting.STORE_COPIES, "nothing, for a store of kind fedora has no copies of Seogo's");
        }
        long required = source.number(Setting.STORE_COPIES_REQUIRED, 1, copies.size() + 1L);
        return new CareSettings(
                distinct ? copies : List.of(),
                distinct ? (int) required : 1,
                Duration.ofDays(source.number(Setting.FIXITY_DAYS, 1, 3650)),
                source.number(Setting.FIXITY_MEGABYTES, 1, 100_000) * 1_000_000);
    }

    private List<CopyPlace> copies() {
        List<CopyPlace> copies = new ArrayList<>();
        for (String copy : source.text(Setting.STORE_COPIES).split(",", -1)) {
            Matcher named = COPY.matcher(copy.strip());
            if (named.matches()) {
                copy(new CopyName(named.group(1)), named.group(2)).ifPresent(copies::add);
            } else if (source.isSet(Setting.STORE_COPIES)) {
                source.wrong(
                        Setting.STORE_COPIES,
                        "name=/folder or name=s3://bucket/prefix, separated by commas; a name is lower-case letters and"
                                + " digits");
            }
        }
        return copies;
    }

    private Optional<CopyPlace> copy(CopyName name, String place) {
        return place.startsWith("/")
                ? Optional.of(new CopyPlace.Folder(name, Path.of(place)))
                : bucket(Setting.STORE_COPIES, place).map(bucket -> new CopyPlace.Bucket(name, bucket));
    }

    /** A part of a bucket; what is wrong with it is noted. */
    private Optional<S3Place> bucket(Setting setting, String address) {
        Matcher parts = BUCKET.matcher(address);
        String service = source.text(Setting.STORE_S3_ENDPOINT);
        Optional<S3Credentials> credentials = credentials();
        if (!SERVICE.matcher(service).matches()) {
            source.wrong(Setting.STORE_S3_ENDPOINT, "the http or https address of an S3 service, no path");
        } else if (!parts.matches()) {
            source.wrong(setting, "s3://bucket/prefix");
        } else if (credentials.isPresent()) {
            String region = source.matching(Setting.STORE_S3_REGION, REGION, "a region such as ap-northeast-2");
            try {
                return Optional.of(
                        new S3Place(URI.create(service), region, parts.group(1), parts.group(2), credentials.get()));
            } catch (IllegalArgumentException e) {
                source.wrong(setting, String.valueOf(e.getMessage()));
            }
        }
        return Optional.empty();
    }

    private Optional<S3Credentials> credentials() {
        if (!source.isSet(Setting.STORE_S3_CREDENTIAL_FILE)) {
            Optional<S3Credentials> given = S3Credentials.from(source.environment());
            if (given.isEmpty()) {
                source.wrong(
                        Setting.STORE_S3_CREDENTIAL_FILE,
                        "a file of mode 0600, or the variables AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY");
            }
            return given;
        }
        try {
            return Optional.of(S3Credentials.read(Path.of(source.text(Setting.STORE_S3_CREDENTIAL_FILE))));
        } catch (StoreException e) {
            source.wrong(
                    Setting.STORE_S3_CREDENTIAL_FILE,
                    "a file of mode 0600 with ACCESS-KEY:SECRET-KEY on one line: " + e.getMessage());
            return Optional.empty();
        }
    }
}
