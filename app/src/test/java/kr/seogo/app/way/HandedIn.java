package kr.seogo.app.way;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagWriter;
import kr.seogo.bagit.PayloadItem;
import kr.seogo.ingest.TransferProfile;

/** A small transfer that is right, with one thing overridden: a series, a record file, two items with a file each. */
final class HandedIn {

    static final String SENDER = "한빛시";
    static final int RECORDS = 4;

    private static final String TABLE = """
            등록번호,계층,상위,제목,생산기관,생산일자,종결일자,보존기간,공개구분,비공개호,비공개사유,목록공개,파일
            N-S,시리즈,,N 대장,한빛시,2015/2016,,영구,공개,,,공개,
            N-F,철,N-S,N 공사,,2015,2016-03-02,30년,,,,,
            N-1,건,N-F,N 계획,,2015-05-01,,,,,,,가.txt
            N-2,건,N-F,N 결과,,2015-09-01,,,비공개,5,내부검토,공개,나.txt
            """;

    private final String number;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private String table;
    private String sender = SENDER;
    private Charset encoding = StandardCharsets.UTF_8;

    HandedIn(String number) {
        this.number = number;
        this.table = TABLE.replace("N-", number + "-").replace(",N ", "," + number + " ");
        file("가.txt", number + " 계획의 본문");
        file("나.txt", number + " 결과의 본문");
    }

    /** Replaces the first {@code was} of the table; N stands for the transfer's number. */
    HandedIn saying(String was, String is) {
        String found = was.replace("N-", number + "-").replace("N ", number + " ");
        if (!table.contains(found)) {
            throw new IllegalArgumentException("The table does not say " + found);
        }
        int at = table.indexOf(found);
        table = table.substring(0, at)
                + is.replace("N-", number + "-").replace("N ", number + " ")
                + table.substring(at + found.length());
        return this;
    }

    HandedIn file(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    HandedIn withoutFiles() {
        files.clear();
        return saying("가.txt", "").saying("나.txt", "");
    }

    HandedIn encoded(Charset charset) {
        encoding = charset;
        return this;
    }

    String id(String row) {
        return number + "-" + row;
    }

    /** In another's name. */
    HandedIn by(String other) {
        sender = other;
        return this;
    }

    /** The table, as it will be in the bag. */
    String table() {
        return table;
    }

    /** The payload, by path. */
    Map<String, byte[]> files() {
        return files;
    }

    Path write(Path bag) {
        List<PayloadItem> items = new ArrayList<>();
        files.forEach((name, bytes) ->
                items.add(new PayloadItem(BagPath.payload(name), bytes.length, () -> new ByteArrayInputStream(bytes))));
        BagWriter.builder(bag)
                .payload(items)
                .info(BagInfo.of(
                        "Source-Organization",
                        sender,
                        "External-Identifier",
                        number,
                        "BagIt-Profile-Identifier",
                        TransferProfile.IDENTIFIER))
                .baggingDate(LocalDate.of(2026, 11, 21))
                .tagFile(BagPath.of("metadata/records.csv"), table.getBytes(encoding))
                .write();
        return bag;
    }

    /** The bag as a zip whose entries' names are in {@code names}. */
    static Path zip(Path bag, Path zip, Charset names) throws IOException {
        try (Stream<Path> walk = Files.walk(bag);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), names)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new ZipEntry("bag/" + bag.relativize(file)));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
        return zip;
    }

    /** Every file below a path with the digest of its bytes: what a check or a refusal must not change. */
    static Map<String, String> fingerprint(Path path) throws IOException {
        Map<String, String> prints = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                prints.put(file.toString(), HexFormat.of().formatHex(digest));
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return prints;
    }
}
