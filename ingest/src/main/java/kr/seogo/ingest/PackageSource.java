package kr.seogo.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where payload and table of a package are. */
record PackageSource(Path payload, Path table) {

    private static final String TABLE = "records.csv";

    /** With a table given, the whole folder is payload; else {@code records.csv} stands beside or above the files. */
    static Optional<PackageSource> of(PackageRequest request) {
        Path source = request.source().toAbsolutePath().normalize();
        if (request.table().isPresent()) {
            return request.table()
                    .map(Path::toAbsolutePath)
                    .filter(Files::isRegularFile)
                    .map(table -> new PackageSource(source, table));
        }
        if (Files.isRegularFile(source.resolve(TABLE)) && Files.isDirectory(source.resolve("files"))) {
            return Optional.of(new PackageSource(source.resolve("files"), source.resolve(TABLE)));
        }
        return Optional.of(source.resolveSibling(TABLE))
                .filter(Files::isRegularFile)
                .map(table -> new PackageSource(source, table));
    }

    static TransferFinding noTable(PackageRequest request) {
        String where = request.table().map(Path::toString).orElse(TABLE);
        return TransferFinding.of(
                TransferRule.TABLE_MISSING,
                where,
                "표가 없습니다: " + where + ". --table로 records.csv를 알려 주거나 파일 폴더 옆에 두세요. / There is no table: " + where
                        + "; name records.csv by --table or put it beside the folder of files");
    }
}
