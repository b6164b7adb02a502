package kr.seogo.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import kr.seogo.custody.UploadLimits;
import kr.seogo.ingest.IngestParts;
import kr.seogo.preservation.CareSettings;

/**
 * Everything an operator can set, validated. Made once, before wiring; nothing reads a setting elsewhere.
 *
 * @param http where the reading room listens
 * @param archive what the archive says of itself
 * @param naan number of the archive's ARKs
 * @param database which PostgreSQL
 * @param search which Solr
 * @param extractor bounds of the JVMs that open untrusted files
 * @param storeReserve bytes that must stay free on the volume of the store
 * @param store what the store stands on
 * @param care how the store is copied and read again
 * @param housekeeping what is taken away when
 * @param limits what one transfer may be
 * @param uploads what an upload of a body may be
 * @param formats which signatures
 * @param normalise how copies in formats to be kept are made
 * @param intake how files are looked at before they are taken in
 * @param scanner the virus scanner; empty: nothing is scanned
 * @param proof signatures, time stamps and whose word is taken
 * @param disclosure where the disclosure law leaves a choice
 */
public record Settings(
        HttpSettings http,
        ArchiveSettings archive,
        String naan,
        DatabaseSettings database,
        SearchSettings search,
        ExtractorSettings extractor,
        long storeReserve,
        StoreSettings store,
        CareSettings care,
        HousekeepingSettings housekeeping,
        LimitSettings limits,
        UploadLimits uploads,
        FormatSettings formats,
        NormaliseSettings normalise,
        IntakeSettings intake,
        Optional<ScannerSettings> scanner,
        ProofSettings proof,
        DisclosureSettings disclosure) {
    /** Name of the file in the data folder. */
    public static final String FILE = "seogo.properties";

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]+");
    private static final Pattern NAAN = Pattern.compile("\\d{5,}");
    private static final Pattern JDBC = Pattern.compile("|jdbc:postgresql:(?!.*password=).+");
    private static final Pattern SOLR = Pattern.compile("|https?://[^@]+/solr");
    private static final Pattern WEB = Pattern.compile("|https?://[^/@?#]+");
    private static final Pattern YES = Pattern.compile("yes|no");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Pattern SECURITY = Pattern.compile("starttls|tls|none");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+");
    private static final Pattern SCANNER = Pattern.compile("|unix:/.+|[A-Za-z0-9.-]+:[1-9]\\d{0,4}");
    private static final Pattern USER = Pattern.compile("\\S+");

    /**
     * Reads {@code DATA/seogo.properties} (UTF-8; it may be missing) and the {@code SEOGO_…} variables, which win.
     *
     * @param environment as {@link System#getenv()}
     * @throws SettingsException with a sentence for everything that is wrong
     */
    public static Settings read(Path data, Map<String, String> environment) {
        Path path = data.resolve(FILE);
        Properties file = new Properties();
        if (Files.exists(path)) {
            try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                file.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("could not read the settings in " + path + " (expected UTF-8)", e);
            }
        }
        return new SettingSource(file, path.toString(), environment).result(Settings::from);
    }

    private static Settings from(SettingSource source) {
        return new Settings(
                http(source),
                ArchiveSettings.from(source),
                source.matching(Setting.ARK_NAAN, NAAN, "a number of five digits or more"),
                database(source),
                search(source),
                extractor(source),
                source.number(Setting.STORE_RESERVE, 0, 1L << 58),
                StorePlaces.store(source),
                StorePlaces.care(source),
                housekeeping(source),
                limits(source),
                uploads(source),
                formats(source),
                normalise(source),
                intake(source),
                scanner(source),
                ProofSettings.from(source),
                disclosure(source));
    }

    private static HttpSettings http(SettingSource source) {
        String address = source.matching(Setting.HTTP_ADDRESS, WEB, "http:// or https:// and a host, no path");
        return new HttpSettings(
                source.matching(Setting.HTTP_HOST, HOST, "a host name or address"),
                (int) source.number(Setting.HTTP_PORT, 0, 65535),
                address.isEmpty() ? Optional.empty() : Optional.of(URI.create(address)));
    }

    private static DatabaseSettings database(SettingSource source) {
        String url = source.matching(Setting.DATABASE_URL, JDBC, "jdbc:postgresql://host/database without a password");
        if (url.isEmpty()) {
            return new DatabaseSettings.Embedded();
        }
        String user = source.matching(Setting.DATABASE_USER, USER, "a role");
        return new DatabaseSettings.External(url, user, file(source, Setting.DATABASE_PASSWORD_FILE));
    }

    private static SearchSettings search(SettingSource source) {
        String url = source.matching(Setting.SEARCH_URL, SOLR, "http://host:port/solr without a credential");
        int heap = (int) source.number(Setting.SEARCH_HEAP, 256, 1 << 20);
        return url.isEmpty()
                ? new SearchSettings.Embedded(heap)
                : new SearchSettings.External(URI.create(url), file(source, Setting.SEARCH_CREDENTIAL_FILE));
    }

    private static ExtractorSettings extractor(SettingSource source) {
        return new ExtractorSettings(
                (int) source.number(Setting.EXTRACTOR_HEAP, 64, 1 << 20),
                Duration.ofSeconds(source.number(Setting.EXTRACTOR_SECONDS, 1, 3600)),
                (int) source.number(Setting.EXTRACTOR_WORKERS, 1, 64));
    }

    private static HousekeepingSettings housekeeping(SettingSource source) {
        return new HousekeepingSettings(
                Duration.ofHours(source.number(Setting.HOUSEKEEPING_HOURS, 1, 8760)),
                Duration.ofHours(source.number(Setting.HOUSEKEEPING_COMPACT_HOURS, 1, 8760)),
                Duration.ofDays(source.number(Setting.HOUSEKEEPING_INCIDENT_DAYS, 1, 36_500)),
                Duration.ofDays(source.number(Setting.HOUSEKEEPING_DRAFT_DAYS, 1, 36_500)),
                source.number(Setting.HOUSEKEEPING_FEED_MARGIN, 0, Integer.MAX_VALUE));
    }

    private static LimitSettings limits(SettingSource source) {
        return new LimitSettings(
                source.number(Setting.LIMIT_ARCHIVE_ENTRIES, 1, Integer.MAX_VALUE),
                source.number(Setting.LIMIT_ARCHIVE_BYTES, 1, 1L << 58),
                source.number(Setting.LIMIT_ARCHIVE_RATIO, 1, 1_000_000),
                (int) source.number(Setting.LIMIT_OBJECT_FILES, 1, IngestParts.MOST_OBJECT_FILES));
    }

    private static UploadLimits uploads(SettingSource source) {
        return new UploadLimits(
                source.number(Setting.UPLOAD_BYTES, 1, 1L << 58),
                Duration.ofDays(source.number(Setting.UPLOAD_DAYS, 1, 365)),
                source.number(Setting.STORE_RESERVE, 0, 1L << 58));
    }

    private static FormatSettings formats(SettingSource source) {
        boolean own = source.isSet(Setting.FORMATS_SIGNATURES) || source.isSet(Setting.FORMATS_CONTAINERS);
        return own
                ? new FormatSettings.Own(
                        file(source, Setting.FORMATS_SIGNATURES), file(source, Setting.FORMATS_CONTAINERS))
                : new FormatSettings.Shipped();
    }

    private static NormaliseSettings normalise(SettingSource source) {
        return new NormaliseSettings(
                given(source, Setting.FORMATS_LIBREOFFICE),
                source.number(Setting.FORMATS_NORMALISE, 0, 3600),
                Duration.ofSeconds(source.number(Setting.FORMATS_CONVERT_SECONDS, 5, 600)),
                source.number(Setting.FORMATS_CONVERT_MEGABYTES, 1024, 1 << 20));
    }

    private static IntakeSettings intake(SettingSource source) {
        return new IntakeSettings(
                given(source, Setting.FORMATS_POLICY),
                given(source, Setting.INGEST_DAMAGE),
                source.matching(Setting.INGEST_JUDGE, YES, "yes or no").equals("yes"));
    }

    private static Optional<Path> given(SettingSource source, Setting setting) {
        return source.isSet(setting) ? Optional.of(file(source, setting)) : Optional.empty();
    }

    private static Optional<ScannerSettings> scanner(SettingSource source) {
        String address = source.matching(Setting.SCANNER_ADDRESS, SCANNER, "unix:/path or host:port");
        long seconds = source.number(Setting.SCANNER_SECONDS, 1, 3600);
        return source.isSet(Setting.SCANNER_ADDRESS)
                ? Optional.of(new ScannerSettings(address, Duration.ofSeconds(seconds)))
                : Optional.empty();
    }

    private static DisclosureSettings disclosure(SettingSource source) {
        return new DisclosureSettings(
                LocalTime.parse(source.matching(Setting.DISCLOSURE_CUT_OFF, TIME, "an hour from 00:00 to 23:59")),
                fees(source),
                Optional.of(source.text(Setting.DISCLOSURE_HOLDER)).filter(name -> !name.isEmpty()),
                source.isSet(Setting.MAIL_HOST) ? Optional.of(mail(source)) : Optional.empty(),
                source.secrets(Setting.DISCLOSURE_KEY, 32),
                given(source, Setting.DISCLOSURE_RETENTION),
                given(source, Setting.DISCLOSURE_PRACTICE));
    }

    private static Optional<Path> fees(SettingSource source) {
        if (!source.isSet(Setting.DISCLOSURE_FEES)) {
            return Optional.empty();
        }
        Path folder = Path.of(source.text(Setting.DISCLOSURE_FEES));
        if (!Files.isDirectory(folder)) {
            source.wrong(Setting.DISCLOSURE_FEES, "the path of a folder");
        }
        return Optional.of(folder);
    }

    private static MailServerSettings mail(SettingSource source) {
        return new MailServerSettings(
                source.matching(Setting.MAIL_HOST, HOST, "a host name or address"),
                (int) source.number(Setting.MAIL_PORT, 1, 65535),
                source.matching(Setting.MAIL_SECURITY, SECURITY, "starttls, tls or none"),
                source.isSet(Setting.MAIL_USER)
                        ? Optional.of(new MailServerSettings.Login(
                                source.matching(Setting.MAIL_USER, USER, "a user"),
                                file(source, Setting.MAIL_PASSWORD_FILE)))
                        : Optional.empty(),
                source.matching(Setting.MAIL_FROM, ADDRESS, "an address such as noreply@hanbit.go.kr"),
                Duration.ofHours(source.number(Setting.MAIL_PATIENCE, 1, 720)));
    }

    private static Path file(SettingSource source, Setting setting) {
        Path path = Path.of(source.text(setting));
        if (!source.isSet(setting) || !Files.isRegularFile(path) || !Files.isReadable(path)) {
            source.wrong(setting, "the path of a file that can be read");
        }
        return path;
    }
}
