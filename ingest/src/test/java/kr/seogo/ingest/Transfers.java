package kr.seogo.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.BagWriter;
import kr.seogo.bagit.PayloadItem;

/** Builds a transfer that is right, with one thing overridden. */
final class Transfers {

    static final String TABLE = """
            id,level,parent,title,agency,created,closed,retention,disclosure,grounds,reason,list,type,path
            S-1,series,,도시계획 심의,한빛시,2020/2021,,영구,공개,,,공개,,
            F-1,file,S-1,2020년 도시계획위원회,,2020,2020-12-31,,,,,,,
            I-1,item,F-1,제1차 회의록,,2020-03-02,,,,,,,회의록,회의/1차.txt|회의/붙임.txt
            I-2,item,F-1,제2차 회의록,,2020-06-01,,,비공개,5,내부검토,,회의록,회의/2차.txt
            F-2,file,S-1,2021년 도시계획위원회,,2021,,,,,,,,
            I-3,item,F-2,제1차 회의록,,2021-03-02,,,,,,,회의록,2021.txt
            I-4,item,,홀로 온 건,한빛시,2021,,10년,공개,,,,기타,홀로.txt
            """;

    private String table = TABLE;
    private String number = "2021-1";
    private String organization = "한빛시";
    private List<String> files = List.of("회의/1차.txt", "회의/붙임.txt", "회의/2차.txt", "2021.txt", "홀로.txt");

    Transfers table(String csv) {
        table = csv;
        return this;
    }

    Transfers number(String transferNumber) {
        number = transferNumber;
        return this;
    }

    Transfers organization(String sender) {
        organization = sender;
        return this;
    }

    Transfers files(String... names) {
        files = List.of(names);
        return this;
    }

    /** Writes the bag; each file holds its own name. */
    Path write(Path bag) {
        List<PayloadItem> items = new ArrayList<>();
        for (String file : files) {
            byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
            items.add(new PayloadItem(BagPath.payload(file), bytes.length, () -> new ByteArrayInputStream(bytes)));
        }
        BagWriter.builder(bag)
                .payload(items)
                .info(BagInfo.of(
                        "Source-Organization",
                        organization,
                        "External-Identifier",
                        number,
                        "BagIt-Profile-Identifier",
                        TransferProfile.IDENTIFIER))
                .baggingDate(LocalDate.of(2026, 11, 21))
                .tagFile(BagPath.of("metadata/records.csv"), table.getBytes(StandardCharsets.UTF_8))
                .write();
        return bag;
    }

    /** Changes a file of a written bag behind its back. */
    static void overwrite(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
