package kr.seogo.bench.generate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kr.seogo.bench.generate.CityRecords.CityRecord;

/**
 * The source of a transfer: a folder of files, and beside it the table that says what they are. Everything in it is open,
 * so that a reader finds it.
 *
 * @param files the folder that becomes the payload
 * @param table the table
 * @param items how many items the table has
 */
public record TransferFolder(Path files, Path table, int items) {

    private static final String HEADING =
            "id,level,parent,title,agency,unit,created,closed,retention,disclosure,type,creator,subject,description,path\n";

    /**
     * What is wanted.
     *
     * @param number of the transfer; other numbers give other records
     * @param recordFiles how many closed record files, in one series
     * @param itemsEach how many items each has
     * @param bytes of each text file
     * @param withFiles how many items of the whole transfer have files; the others are known by their metadata alone
     * @param filesEach how many files each of these has
     */
    public record Plan(int number, int recordFiles, int itemsEach, int bytes, int withFiles, int filesEach) {

        /** One file for each item that has any. */
        public Plan(int number, int recordFiles, int itemsEach, int bytes, int withFiles) {
            this(number, recordFiles, itemsEach, bytes, withFiles, 1);
        }

        /** How many items. */
        public int items() {
            return recordFiles * itemsEach;
        }

        /** Of the records: the n-th item is the n-th record of {@link CityRecords} with this seed. */
        public long seed() {
            return number * 1_000_003L;
        }
    }

    /** Writes the folder and its table below {@code parent}. */
    public static TransferFolder write(Path parent, Plan plan) throws IOException {
        Path files = Files.createDirectories(parent.resolve("files"));
        Path table = parent.resolve("records.csv");
        try (BufferedWriter rows = Files.newBufferedWriter(table, StandardCharsets.UTF_8)) {
            rows.write(HEADING);
            rows.write("%s,series,,성능 측정 시리즈 %d,한빛시,,,,영구,공개,,,,,%n".formatted(series(plan), plan.number()));
            for (int file = 0; file < plan.recordFiles(); file++) {
                write(rows, files, plan, file);
            }
        }
        return new TransferFolder(files, table, plan.items());
    }

    private static void write(BufferedWriter rows, Path files, Plan plan, int file) throws IOException {
        CityRecords records = new CityRecords(plan.seed());
        CityRecord about = records.record(900_000 + file);
        rows.write("%s,file,%s,%s,%s,%s,,2024-12-31,10년,공개,,,,,%n"
                .formatted(id(plan, file), series(plan), about.title(), records.agency(file), about.unit()));
        for (int i = 0; i < plan.itemsEach(); i++) {
            int n = file * plan.itemsEach() + i;
            String path = n < plan.withFiles() ? texts(files, plan, file, n) : "";
            CityRecord item = records.record(n);
            rows.write("%s-%04d,item,%s,%s,,,%s,,,,%s,%s,%s,%s,%s%n"
                    .formatted(
                            id(plan, file),
                            i,
                            id(plan, file),
                            item.title(),
                            item.created(),
                            item.type(),
                            item.creator(),
                            item.subject(),
                            item.description(),
                            path));
        }
    }

    private static String texts(Path files, Plan plan, int file, int item) throws IOException {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < plan.filesEach(); i++) {
            paths.add(text(files, plan, file, item * plan.filesEach() + i));
        }
        return String.join("|", paths);
    }

    private static String text(Path files, Plan plan, int file, int n) throws IOException {
        String folder = "철-%04d".formatted(file);
        String name = "문서-%06d.txt".formatted(n);
        Files.createDirectories(files.resolve(folder));
        byte[] text = KoreanText.of(plan.seed() + n, plan.bytes());
        Files.write(files.resolve(folder).resolve(name), text);
        return folder + "/" + name;
    }

    private static String series(Plan plan) {
        return "B%03d".formatted(plan.number());
    }

    private static String id(Plan plan, int file) {
        return "B%03d-%04d".formatted(plan.number(), file);
    }
}
