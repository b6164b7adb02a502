package kr.seogo.app.settings;

import java.util.Locale;

/** Every setting there is: its key in {@code seogo.properties}, its default and what it means. */
public enum Setting {
    HTTP_HOST("http.host", "127.0.0.1", "Address the reading room listens on. 0.0.0.0: all of the machine's."),
    HTTP_PORT("http.port", "8080", "Port the reading room listens on, 0 to 65535. 0: any free one."),
    HTTP_ADDRESS(
            "http.address",
            "",
            "Address under which readers reach it, such as https://records.example.go.kr."
                    + " Empty: the one it listens on."),
    ARCHIVE_NAME("archive.name", "서고 기록관", "Name of the archive, on its pages and to those who harvest it."),
    ARCHIVE_ENGLISH_NAME("archive.english-name", "Seogo Archives", "The same in English."),
    ARCHIVE_EMAIL(
            "archive.email",
            "",
            "Where readers ask, and who answers for the repository of OAI-PMH. Empty: pages name none, harvesters are told"
                    + " postmaster at the name of the repository."),
    HARVEST_REPOSITORY(
            "harvest.repository",
            "",
            "Domain name that the identifiers of OAI-PMH begin with, oai:records.example.go.kr:… Empty: the host of"
                    + " http.address, else a name under .invalid, for trials. Not to be changed once anybody has harvested."),
    ARK_NAAN(
            "ark.naan",
            "99999",
            "Name assigning authority number of the archive's ARKs, five digits or more."
                    + " 99999 is for trials only. Not to be changed once records are held."),
    DATABASE_URL(
            "database.url",
            "",
            "jdbc:postgresql://… of an external PostgreSQL 18, without password; a database of its role's own."
                    + " Empty: seogo starts its own."),
    DATABASE_USER("database.user", "seogo", "Role at the external PostgreSQL."),
    DATABASE_PASSWORD_FILE(
            "database.password-file", "", "File with its password, mode 0600. Needed with database.url."),
    SEARCH_URL(
            "search.url",
            "",
            "http://…/solr of an external Solr with the cores public and staff, both made of the configuration in"
                    + " DATA/search, which every start writes. Empty: seogo starts its own."),
    SEARCH_CREDENTIAL_FILE(
            "search.credential-file", "", "File with its user:password, mode 0600. Needed with search.url."),
    SEARCH_HEAP("search.heap-megabytes", "512", "Heap of seogo's own Solr, 256 or more."),
    EXTRACTOR_HEAP("extractor.heap-megabytes", "512", "Heap of each JVM that opens untrusted files, 64 or more."),
    EXTRACTOR_SECONDS("extractor.seconds", "120", "Time one file may take to be opened, 1 to 3600."),
    EXTRACTOR_WORKERS("extractor.workers", "2", "JVMs that open files at the same time, 1 to 64."),
    STORE_RESERVE(
            "store.reserve",
            "536870912",
            "Bytes that must stay free on the volume of the store. A transfer that would leave less is not begun, so that"
                    + " the database and the index never run out of room for it. 0: not looked at."),
    STORE_KIND(
            "store.kind",
            "local",
            "What the store stands on: local, the folder DATA/store; s3, the place store.s3-place; fedora, the Fedora at"
                    + " store.fedora-address. Not to be changed once records are held."),
    STORE_S3_PLACE(
            "store.s3-place",
            "",
            "s3://bucket/prefix of a store of kind s3. The bucket is made beforehand. What is no part of the store lies in"
                    + " it under prefix-work/."),
    STORE_S3_ENDPOINT(
            "store.s3-endpoint",
            "",
            "http or https address of the S3 service of the store and of copies, such as"
                    + " https://s3.ap-northeast-2.amazonaws.com. The bucket goes into the path."),
    STORE_S3_REGION("store.s3-region", "us-east-1", "Region that requests to it are signed for."),
    STORE_S3_CREDENTIAL_FILE(
            "store.s3-credential-file",
            "",
            "File with its ACCESS-KEY:SECRET-KEY on one line, mode 0600. Empty: the variables AWS_ACCESS_KEY_ID and"
                    + " AWS_SECRET_ACCESS_KEY. The key needs the rights to list, read, put and delete."),
    STORE_FEDORA_ADDRESS(
            "store.fedora-address",
            "",
            "http or https address of the REST interface of a Fedora 6 for a store of kind fedora, such as"
                    + " http://127.0.0.1:8080/fcrepo/rest. Tested against Fedora 6.1. Such a store has no copies of"
                    + " Seogo's."),
    STORE_FEDORA_CONTAINER(
            "store.fedora-container",
            "seogo",
            "Container below that address in which the objects are; made where it is missing."),
    STORE_FEDORA_CREDENTIAL_FILE(
            "store.fedora-credential-file",
            "",
            "File with the Fedora's USER:PASSWORD on one line, mode 0600. Empty: it is asked without one."),
    STORE_COPIES(
            "store.copies",
            "",
            "Copies of the store, each a name and a folder, best on disks of their own, or a part of a bucket, separated by"
                    + " commas: near=/mnt/disk2/seogo, far=s3://archive/seogo. Beside each folder lies its work folder."
                    + " Empty: none."),
    STORE_COPIES_REQUIRED(
            "store.copies-required",
            "1",
            "How many copies, the store counted, must have been read back before a version counts as stored; the first of"
                    + " the list above are waited for, the others follow."),
    FIXITY_DAYS("fixity.days", "30", "Days within which every byte of every copy is read again, 1 to 3650."),
    FIXITY_MEGABYTES(
            "fixity.megabytes-per-second",
            "50",
            "The most that reading again takes from the disks, in megabytes a second, 1 to 100000."),
    HOUSEKEEPING_HOURS(
            "housekeeping.hours",
            "24",
            "Hours from one taking away of what nobody needs any more to the next, 1 to 8760."),
    HOUSEKEEPING_COMPACT_HOURS(
            "housekeeping.compact-hours",
            "168",
            "Hours from one compaction of RDF and index to the next, 1 to 8760. It needs as much room again as they take."),
    HOUSEKEEPING_INCIDENT_DAYS(
            "housekeeping.incident-days", "90", "Days for which searches that found nothing are kept, 1 to 36500."),
    HOUSEKEEPING_DRAFT_DAYS(
            "housekeeping.draft-days",
            "30",
            "Days for which a redaction waits for a second person before it is taken away, 1 to 36500."),
    HOUSEKEEPING_FEED_MARGIN(
            "housekeeping.feed-margin",
            "10000",
            "Newest changes that stay in the change feed though every projection has followed them."),
    LIMIT_ARCHIVE_ENTRIES(
            "limit.archive-entries",
            "2000000",
            "Entries a zip or tar transfer may have, folders counted: room for 1,000,000 files. What is small and unfolds"
                    + " into much is kept out by limit.archive-ratio."),
    LIMIT_ARCHIVE_BYTES("limit.archive-bytes", "549755813888", "Bytes a zip or tar transfer may unpack to."),
    LIMIT_ARCHIVE_RATIO(
            "limit.archive-ratio",
            "200",
            "Times its packed size a zip or tar transfer may unpack to, once that is more than 64 MiB."),
    LIMIT_OBJECT_FILES(
            "limit.object-files",
            "10000",
            "Payload files of one object; a larger record file is split into volumes. 1 to 10000. Transfers under way"
                    + " keep what was set when they were received."),
    UPLOAD_BYTES(
            "upload.bytes",
            "549755813888",
            "Bytes one upload of a body may have (Tus-Max-Size): a packed bag, or one file."),
    UPLOAD_DAYS(
            "upload.days",
            "7",
            "Days for which an upload is kept into which nothing comes, 1 to 365. After them it is thrown away and has to be"
                    + " begun again."),
    FORMATS_SIGNATURES("formats.signature-file", "", "DROID signature file instead of the one that comes with Seogo."),
    FORMATS_CONTAINERS(
            "formats.container-file",
            "",
            "DROID container signature file instead of the one that comes with" + " Seogo. Both or neither."),
    FORMATS_POLICY(
            "formats.policy-file",
            "",
            "CSV file of what the archive thinks of each format, of the form of"
                    + " preservation/src/main/resources/formats/policy.csv. Empty: that one."),
    FORMATS_LIBREOFFICE(
            "formats.libreoffice",
            "",
            "The program soffice of LibreOffice, 7.2 or later, which makes copies in formats to be kept. Empty: the one on"
                    + " the PATH, if any."),
    FORMATS_NORMALISE(
            "formats.normalise-per-hour",
            "0",
            "Files of which the server makes such copies by itself in an hour, where the format policy wants one, up to"
                    + " 3600. 0: only seogo formats normalise makes them."),
    FORMATS_CONVERT_SECONDS("formats.convert-seconds", "180", "Time one file may take to be converted, 5 to 600."),
    FORMATS_CONVERT_MEGABYTES(
            "formats.convert-megabytes", "4096", "Megabytes of address space LibreOffice may take, 1024 or more."),
    INGEST_DAMAGE(
            "ingest.damage-file",
            "",
            "CSV file of what is done about a file with which something is wrong, of the form of"
                    + " ingest/src/main/resources/intake/damage.csv. Empty: that one."),
    INGEST_JUDGE(
            "ingest.judge-files",
            "yes",
            "yes: what the format policy has judged is judged before a transfer is taken in, by veraPDF, JHOVE and by its"
                    + " own account, which takes some tens of milliseconds a document. no: files are identified and scanned only."),
    SCANNER_ADDRESS(
            "scanner.address",
            "",
            "Where the virus scanner clamd listens: unix:/run/clamav/clamd.ctl or host:port. What it cannot read to the end"
                    + " is refused where a file of a case is, and told where a transfer is (ingest.damage-file). Its clamd.conf needs AlertExceedsMax yes, without which it passes over what is too large and"
                    + " calls it clean, and StreamMaxLength, MaxFileSize and MaxScanSize of at least 200M, the most a file of a"
                    + " case may have. Empty: nothing is scanned."),
    SCANNER_SECONDS("scanner.seconds", "300", "Seconds one file may take to be scanned, 1 to 3600."),
    PROOF_KEY(
            "proof.key-file",
            "",
            "PKCS#12 file with the archive's own key, by which sets for other sites, manifests of accessions and notices are"
                    + " signed. Empty: nothing is signed, and what is owed is signed once there is a key."),
    PROOF_KEY_PASSWORD_FILE(
            "proof.key-password-file",
            "",
            "File with its password, mode 0600. Empty: the variable SEOGO_PROOF_KEY_PASSWORD."),
    PROOF_KEY_PASSWORD("proof.key-password", "", "Its password. The variable alone, never the file."),
    PROOF_STAMPS(
            "proof.stamp-address",
            "",
            "http or https address of a time-stamp service (RFC 3161). Empty: signatures are not stamped, and not renewed."),
    PROOF_STAMP_SECONDS(
            "proof.stamp-seconds",
            "10",
            "Seconds to wait for it, 1 to 300. Where it does not answer, the stamp is owed and asked for later."),
    PROOF_ANCHORS(
            "proof.anchors-folder",
            "",
            "Folder of certificates in PEM (.pem, .crt) whose word is taken: of senders, of the time-stamp service, of the"
                    + " archive's own authority. Empty: nobody's."),
    PROOF_ALGORITHMS(
            "proof.algorithms-file",
            "",
            "CSV file of until when each algorithm is trusted, of the form of"
                    + " preservation/src/main/resources/proof/algorithms.csv. Empty: that one."),
    PROOF_MARGIN(
            "proof.margin-days",
            "365",
            "Days before a proof ends, by its certificate or an algorithm, at which it is renewed, 30 to 3650."),
    DISCLOSURE_CUT_OFF(
            "disclosure.cut-off",
            "18:00",
            "What comes online after this hour of Seoul is received the next working day."),
    DISCLOSURE_FEES(
            "disclosure.fees-folder",
            "",
            "Folder with tables.csv, lines.csv and reductions.csv of the fees of each body. Empty: no fee is quoted."),
    DISCLOSURE_HOLDER(
            "disclosure.holder",
            "",
            "The body that holds the archive, by its name. Its desk receives what is asked of agencies that are known here by"
                    + " their records alone, and it decides on records they made once they were heard. Empty: such agencies"
                    + " cannot be asked."),
    DISCLOSURE_KEY(
            "disclosure.key",
            "",
            "What seals who asks: secrets of at least 32 random characters, separated by commas, the newest first; the"
                    + " others still open what they sealed. The variable alone, never the file. Empty:"
                    + " DATA/secrets/disclosure-key, which is made when there is none. It belongs into every backup,"
                    + " apart from the database."),
    DISCLOSURE_PRACTICE(
            "disclosure.practice-file",
            "",
            "CSV file of what is done where the law of a case is silent, as whether clocks stop while something is put right,"
                    + " dated, of the form of disclosure/src/main/resources/law/practice.csv. Empty: that one."),
    DISCLOSURE_RETENTION(
            "disclosure.retention-file",
            "",
            "CSV file of how long records of requests, identities and looks at them are kept, of the form of"
                    + " disclosure/src/main/resources/law/retention.csv. Empty: that one."),
    MAIL_HOST("mail.host", "", "SMTP server letters are mailed by. Empty: every letter is left to be posted."),
    MAIL_PORT("mail.port", "587", "Its port, 1 to 65535."),
    MAIL_SECURITY(
            "mail.security",
            "starttls",
            "starttls, tls (from the first byte), or none, which is for a server on the same machine only."),
    MAIL_USER("mail.user", "", "User at the mail server. Empty: it wants none."),
    MAIL_PASSWORD_FILE("mail.password-file", "", "File with the password, mode 0600. Needed with mail.user."),
    MAIL_FROM("mail.from", "", "Sender's address, such as noreply@hanbit.go.kr. Needed with mail.host."),
    MAIL_PATIENCE(
            "mail.patience-hours",
            "72",
            "How long a server that refuses is tried again before staff are told to post the letter, 1 to 720.");

    private final String key;
    private final String standard;
    private final String meaning;

    Setting(String key, String standard, String meaning) {
        this.key = key;
        this.standard = standard;
        this.meaning = meaning;
    }

    /** Its key in the file, such as {@code http.port}. */
    public String key() {
        return key;
    }

    /** The value when nothing is set. */
    public String standard() {
        return standard;
    }

    /** One or two sentences for the operator. */
    public String meaning() {
        return meaning;
    }

    /** The variable of the environment that overrides the file, such as {@code SEOGO_HTTP_PORT}. */
    public String variable() {
        return "SEOGO_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
