package kr.seogo.app.way;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagWriter;
import kr.seogo.bagit.PayloadItem;
import kr.seogo.ingest.TransferProfile;
import kr.seogo.testing.SharedSuites;

/** Transfers of files that matter by themselves. */
final class FileTransfers {

    private FileTransfers() {}

    /** A real file. */
    static byte[] corpus(String file) {
        try {
            return Files.readAllBytes(SharedSuites.find("corpus/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bag in which each file is the one file of an item that has its name as title; what is below 비공개 is closed. */
    static Path bag(Path folder, String number, Map<String, byte[]> files) {
        StringBuilder table = new StringBuilder("등록번호,계층,제목,생산기관,생산일자,보존기간,공개구분,비공개호,비공개사유,목록공개,파일\n");
        int n = 0;
        for (String name : files.keySet()) {
            String access = name.startsWith("비공개/") ? "비공개,5,의사결정 과정" : "공개,,";
            table.append("%s-%d,건,%s 건,한빛시,2015,10년,%s,공개,%s\n".formatted(number, ++n, name, access, name));
        }
        Path bag = folder.resolve(number);
        BagWriter.builder(bag)
                .payload(files.entrySet().stream()
                        .map(file -> new PayloadItem(
                                BagPath.payload(file.getKey()),
                                file.getValue().length,
                                () -> new ByteArrayInputStream(file.getValue())))
                        .toList())
                .info(BagInfo.of(
                        "Source-Organization",
                        "한빛시",
                        "External-Identifier",
                        number,
                        "BagIt-Profile-Identifier",
                        TransferProfile.IDENTIFIER))
                .baggingDate(LocalDate.of(2026, 11, 21))
                .tagFile(BagPath.of("metadata/records.csv"), table.toString().getBytes(StandardCharsets.UTF_8))
                .write();
        return bag;
    }
}
